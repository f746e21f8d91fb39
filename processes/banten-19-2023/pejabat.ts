import type { CaseContext, PejabatResolver } from '../mechanism.ts';
import type { JenisJabatan, PeranInstansi } from '../organisasi.ts';
import { pimpinanPemilikKinerja } from '../penugasan/letters.ts';
import { tercatat } from '../penugasan/tercatat.ts';
import { pimpinanOf, postOfRole, usulanOf } from '../penugasan/usulan.ts';
import { contextOf } from '../read.ts';

/** Who plays which part in the mechanisms of Banten. */

/** The Unit Organisasi a unit belongs to: the Perangkat Daerah, or a Unit Kerja Mandiri (Pasal 1 angka 16 to 18). */
export const unitOrganisasiOf = ({ organisasi }: CaseContext, unit: string): string =>
  organisasi.unitOrganisasi(unit) ?? unit;

export const unitOrganisasiPemilik = (context: CaseContext): string =>
  unitOrganisasiOf(context, usulanOf(context).unitPemilikKinerja);

export const pimpinanUnitOrganisasi: PejabatResolver = (context) => pimpinanOf(context, unitOrganisasiPemilik(context));

/** Who appraises the unit that owns the performance. */
export const penilaiPemilik: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).unitPemilikKinerja);

const instansiPeran =
  (peran: PeranInstansi): PejabatResolver =>
  (context) =>
    postOfRole(context, peran);

export const kepalaDaerah = instansiPeran('kepala-daerah');
export const sekretarisDaerah = instansiPeran('sekretaris-daerah');
export const pejabatYangBerwenang = instansiPeran('pejabat-yang-berwenang');
export const persuratan = instansiPeran('persuratan');
export const kepegawaian = instansiPeran('kepegawaian');

const JPT: readonly JenisJabatan[] = ['jpt-pratama', 'jpt-madya'];

/** The Pejabat Pimpinan Tinggi over the unit that owns the performance: its head, or the nearest one above. */
export const pejabatPimpinanTinggi: PejabatResolver = (context) => {
  const { organisasi } = context;
  const seen = new Set<string>();
  let post = pimpinanPemilikKinerja(context);
  while (post !== undefined && !seen.has(post)) {
    const jabatan = organisasi.jabatan(post);
    if (jabatan && JPT.includes(jabatan.jenis)) return post;
    seen.add(post);
    post = jabatan?.atasan;
  }
  return undefined;
};

/** The unit a post stands in: letters carry its code. */
export const unitOfPost =
  (resolve: PejabatResolver) =>
  (context: CaseContext): string => {
    const post = resolve(context);
    return (post && context.organisasi.jabatan(post)?.unit) ?? usulanOf(context).unitPemilikKinerja;
  };

/** The Pimpinan Unit Organisasi who may ask for others: the head of the unit, if the unit is a Unit Organisasi. */
export const pimpinanUnitOrganisasiPemohon: PejabatResolver = (context) => {
  const { unitPemilikKinerja: unit } = usulanOf(context);
  return context.organisasi.unit(unit)?.isUnitOrganisasi ? pimpinanOf(context, unit) : undefined;
};

/** The unit asked for its people, the Unit Organisasi it belongs to, and their officials. */
export const unitOrganisasiDituju = (context: CaseContext): string =>
  unitOrganisasiOf(context, usulanOf(context).unitDituju);
export const pimpinanDituju: PejabatResolver = (context) => pimpinanOf(context, unitOrganisasiDituju(context));
export const penilaiDituju: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).unitDituju);

/**
 * Of a Penugasan on record: the Pejabat Pemilik Kinerja, which no article describes, is whoever heads the unit that owns
 * the performance; where that is the one who started the case, the post above.
 */
export const pejabatPemilikKinerja: PejabatResolver = (context) =>
  unlessStarter(context, pimpinanOf(context, tercatat(context)?.unitPemilikKinerja ?? ''));

/** Of a Penugasan on record: the Pimpinan Unit Organisasi that owns the performance; likewise. */
export const pimpinanUnitOrganisasiPenugasan: PejabatResolver = (context) =>
  unlessStarter(context, pimpinanOf(context, unitOrganisasiOf(context, tercatat(context)?.unitPemilikKinerja ?? '')));

/** Nobody receives a report of their own: it goes to the post above. */
function unlessStarter({ organisasi, variables }: CaseContext, post: string | undefined): string | undefined {
  const jabatan = post === undefined ? undefined : organisasi.jabatan(post);
  const { pegawai } = contextOf(variables['pemrakarsa']);
  const isOwn = jabatan?.pemangku !== undefined && jabatan.pemangku.pegawai === pegawai;
  return isOwn ? (jabatan?.atasan ?? post) : post;
}
