import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, orang } from '../../penugasan/letters.ts';
import { textOf, textsOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { pertimbanganTim } from '../administrator.ts';
import { jabatanDituju, namaCalon, semuaCalon, tanggalAcuan } from '../calon-administrator.ts';
import { keputusanPpk } from '../letters.ts';
import { kepegawaian } from '../pejabat.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';

const jabatan = (context: CaseContext): string => namaJabatan(context, jabatanDituju(context));
export const terpilih = ({ variables }: CaseContext): string => textOf(variables['terpilih']);

/** D-J07: Pasal 15 ayat (3). */
const panitia: Letter = {
  ...keputusanPpk({
    tentang: (context) => `Panitia Seleksi Internal ${jabatan(context)}`,
    menimbang: () => [
      'bahwa kelompok rencana suksesi belum ada',
      'bahwa berdasarkan Pasal 15 ayat (3) Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024, promosi dapat dilakukan melalui seleksi internal oleh panitia seleksi',
    ],
    diktum: ({ variables, ...context }) => [
      'Membentuk panitia seleksi internal dengan susunan sebagai berikut:',
      `${namaCalon({ variables, ...context }, textOf(variables['ketuaPanitia']))} sebagai ketua merangkap anggota.`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) =>
      [...new Set([textOf(context.variables['ketuaPanitia']), ...textsOf(context.variables['anggotaPanitia'])])].map(
        (id) => orang(context, id),
      ),
    tembusan: (context) => [namaJabatan(context, kepegawaian(context))],
  }),
  kode: 'KEP.PANSEL',
  menetapkan: false,
};

export const letters: { readonly [key: string]: Letter } = {
  panitia,
  pertimbangan: pertimbanganTim({
    dasar: 'Pasal 17 ayat (1)',
    cara: 'promosi',
    jabatan,
    calon: (context) =>
      semuaCalon(context).map(({ pegawai }) => ({
        nama: namaCalon(context, pegawai),
        sesuai: textsOf(context.variables['kompetensiSesuai']).includes(pegawai),
      })),
  }),
  /** D-J05: Pasal 17 ayat (1). */
  keputusan: keputusanPpk({
    tentang: (context) => `Pengangkatan dalam Jabatan ${jabatan(context)} melalui Promosi`,
    menimbang: () => [
      'bahwa Pegawai Negeri Sipil yang namanya tercantum dalam Keputusan ini memenuhi persyaratan Pasal 13 Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024',
      'bahwa berdasarkan Pasal 17 ayat (1) Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024, promosi dilakukan setelah mendapat pertimbangan Tim Penilai Kinerja',
    ],
    diktum: (context) => [
      `Mengangkat Pegawai Negeri Sipil berikut dalam Jabatan ${jabatan(context)}:`,
      `Pengangkatan berlaku terhitung mulai tanggal ${formatTanggal(tanggalAcuan(context))}; sejak tanggal itu yang bersangkutan berhenti dari jabatan sebelumnya.`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) => [orang(context, terpilih(context))],
    tembusan: (context) => [
      namaJabatan(context, kepegawaian(context)),
      namaJabatan(context, timPenilaiKinerja(context)),
    ],
  }),
};
