import type { CaseContext, Matter } from '../mechanism.ts';
import { findOrang } from '../organisasi.ts';
import { ppsk } from './ppsk.ts';
import regulation from './regulation.ts';
import { teks } from './usul-jabatan.ts';

/** What only one case may be open about: two side by side would each end in a decision of their own. */

const tentang = (jenis: string, pokok: readonly string[], words: string): Matter => ({
  key: [regulation.key, jenis, ...pokok].join(' '),
  words,
});

const namaOf = ({ organisasi }: CaseContext, id: string): string => findOrang(organisasi, id)?.nama ?? id;

/** One case of a kind for one PPSK. */
const satuPpsk =
  (jenis: string, hal: string) =>
  (context: CaseContext): Matter =>
    tentang(jenis, [ppsk(context)], `${hal} ${namaOf(context, ppsk(context))}`);

/** One case of a kind for one PPSK and one year. */
const satuTahun =
  (jenis: string, hal: string) =>
  (context: CaseContext): Matter => {
    const tahun = String(context.variables['tahun']);
    return tentang(jenis, [ppsk(context), tahun], `${hal} ${namaOf(context, ppsk(context))} tahun ${tahun}`);
  };

export const skp = satuTahun('skp', 'SKP');
export const angkaKredit = satuTahun('angka-kredit', 'Angka Kredit');
export const pangkat = satuPpsk('pangkat', 'kenaikan pangkat');
export const jenjang = satuPpsk('jenjang', 'kenaikan jenjang');
/** On whichever of the ways of Pasal 13. */
export const pengangkatan = satuPpsk('pengangkatan', 'pengangkatan');
/** Who is dismissed is not moved, and the other way round (Pasal 48, Pasal 51). */
export const lepasJabatan = satuPpsk('lepas-jabatan', 'pemberhentian atau pemindahan');

/** The same activity of the same person from the same day (Pasal 10). */
export function lintasJenjang(context: CaseContext): Matter {
  const [pelaksana, butir, mulai] = [teks(context, 'pelaksana'), teks(context, 'butir'), teks(context, 'mulai')];
  const words = `penugasan lintas jenjang ${namaOf(context, pelaksana)} pada ${butir} mulai ${mulai}`;
  return tentang('lintas-jenjang', [pelaksana, butir, mulai], words);
}

export const timPenilai = (): Matter => tentang('tim-penilai', [], 'pembentukan Tim Penilai');
