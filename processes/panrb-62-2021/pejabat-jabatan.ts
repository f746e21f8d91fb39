import type { CaseContext, DaftarResolver, PejabatResolver } from '../mechanism.ts';
import type { PeranInstansi } from '../organisasi.ts';
import regulation from './regulation.ts';
import { teks } from './usul-jabatan.ts';

/** Who plays a part where somebody comes into a post of a PPSK or leaves it. */

const berperan =
  (peran: PeranInstansi): PejabatResolver =>
  ({ organisasi }) =>
    organisasi.peran(regulation.instansi, peran);

export const pejabatPembinaKepegawaian = berperan('pejabat-pembina-kepegawaian');
export const pejabatYangBerwenang = berperan('pejabat-yang-berwenang');

/** The unit a post belongs to, whose code its letters carry. @throws Error where nobody plays the part */
export const unitJabatan =
  (post: PejabatResolver) =>
  (context: CaseContext): string => {
    const unit = context.organisasi.jabatan(post(context) ?? '')?.unit;
    if (unit === undefined) throw new Error('Expected the post that signs to belong to a unit, but it is not found');
    return unit;
  };

const bernama = (id: string | undefined): readonly string[] => (id === undefined || id === '' ? [] : [id]);

/** Whom the unit kepegawaian has named to hold the Uji Kompetensi for the Instansi Pembina (Pasal 53 ayat (2) huruf i). */
export const penyelenggaraUji: DaftarResolver = (context) => bernama(teks(context, 'penyelenggaraUji'));

/** The chair of the Tim Penilai on record; where there is none, whom the unit kepegawaian has named. */
export const ketuaTimPenilai: DaftarResolver = (context) =>
  bernama(context.organisasi.timPenilai(regulation.instansi)?.ketua ?? teks(context, 'ketuaTimPenilai'));
