import type { CaseContext, Letter } from '../mechanism.ts';
import { surat, unitPenandaTangan } from '../penugasan/letters.ts';
import { contextOf, textOf } from '../read.ts';
import { hariOf, KOP } from './letters.ts';
import { pejabatPembinaKepegawaian } from './pejabat.ts';

/** What every mutasi to a Jabatan Administrator has in common, whichever way it leads (Pasal 18). */

const PERSES = 'Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024';

const OBJEK: { readonly [objek: string]: string } = {
  tugas: 'tugas',
  lokasi: 'lokasi',
  'tugas-dan-lokasi': 'tugas dan lokasi',
};

export const isPermintaanSendiri = ({ variables }: CaseContext): boolean =>
  variables['asalMutasi'] === 'permintaan-sendiri';

export const adaSuratPermohonan = ({ variables }: CaseContext): boolean =>
  [variables['suratPermohonan']].flat().some((file) => textOf(contextOf(file)['documentId']) !== '');

/** What is moved: 'tugas dan lokasi'. */
export const namaObjek = ({ variables }: CaseContext): string => OBJEK[textOf(variables['objek'])] ?? '';

/** Why there is a mutasi at all: Pasal 18 ayat (1), or ayat (6). */
export const asalMutasi = (context: CaseContext): string =>
  isPermintaanSendiri(context)
    ? `bahwa yang bersangkutan mengajukan mutasi atas permintaan sendiri berdasarkan Pasal 18 ayat (6) ${PERSES}`
    : `bahwa mutasi ini tercantum dalam perencanaan mutasi yang disusun Pejabat Pembina Kepegawaian berdasarkan Pasal 18 ayat (1) ${PERSES} (${textOf(context.variables['dokumenPerencanaan'])})`;

export const MEMENUHI_SYARAT = `bahwa Pegawai Negeri Sipil yang namanya tercantum dalam Keputusan ini memenuhi persyaratan Pasal 13 dan Pasal 18 ${PERSES}`;

/** Who was heard within one agency: Pasal 19. */
export const didengarMenurutPasal19 = (context: CaseContext): string =>
  `bahwa berdasarkan Pasal 19 ${PERSES} telah diperoleh pertimbangan Tim Penilai Kinerja tanggal ${hariOf(context, 'tanggalPertimbangan')}`;

/** Who was heard on a mutasi between agencies: the team, and the other agency (`instansi`) by its letter. */
export function didengarAntarInstansi(context: CaseContext, instansi: string): string[] {
  const { nomor, tanggal } = contextOf(context.variables['suratJawaban']);
  const jawaban = { ...context, variables: { tanggal } };
  return [
    `bahwa telah diperoleh pertimbangan Tim Penilai Kinerja tanggal ${hariOf(context, 'tanggalPertimbangan')}`,
    `bahwa ${instansi} telah menyetujui mutasi ini dengan surat Nomor ${textOf(nomor)} tanggal ${hariOf(jawaban, 'tanggal')}`,
  ];
}

/** A letter of the Pejabat Pembina Kepegawaian that sets nothing. */
export const suratPpk = (told: Pick<Letter, 'jenis' | 'kode' | 'template' | 'hal' | 'fields'>): Letter =>
  surat({
    ...told,
    kop: KOP,
    penandaTangan: pejabatPembinaKepegawaian,
    unit: unitPenandaTangan(pejabatPembinaKepegawaian),
  });
