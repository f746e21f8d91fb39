import type { Letter } from '../../mechanism.ts';
import { namaJabatan, orang } from '../../penugasan/letters.ts';
import { keputusanPpk } from '../letters.ts';
import { kepegawaian } from '../pejabat.ts';
import { semuaCalon } from './calon.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** D-J06: Pasal 16 ayat (1) and (2). */
  kelompok: keputusanPpk({
    tentang: ({ tanggal }) => `Kelompok Rencana Suksesi Tahun ${tanggal.slice(0, 4)}`,
    menimbang: () => [
      'bahwa berdasarkan Pasal 16 ayat (1) Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024, kelompok rencana suksesi ditetapkan setiap tahun dan diumumkan melalui Sistem Informasi ASN',
      'bahwa Pegawai Negeri Sipil yang namanya tercantum dalam Keputusan ini memiliki kompetensi sesuai klasifikasi Jabatan, memenuhi kewajiban pengembangan kompetensi, dan memiliki penilaian kinerja paling kurang bernilai baik dalam 2 (dua) tahun terakhir',
    ],
    diktum: (context) => [
      `Menetapkan kelompok rencana suksesi tahun ${context.tanggal.slice(0, 4)} sebagai berikut:`,
      `Klasifikasi Jabatan masing-masing: ${semuaCalon(context)
        .map(({ pegawai, klasifikasi }) => `${context.organisasi.pegawai(pegawai)?.nama ?? pegawai}, ${klasifikasi}`)
        .join('; ')}.`,
      `Kelompok rencana suksesi dikelola oleh ${namaJabatan(context, kepegawaian(context))} sebagai pimpinan unit kerja yang menangani urusan di bidang kepegawaian.`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) => semuaCalon(context).map(({ pegawai }) => orang(context, pegawai)),
    tembusan: (context) => [namaJabatan(context, kepegawaian(context))],
  }),
};
