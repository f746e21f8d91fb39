import { Type } from 'typebox';
import * as pelaporan from '../penugasan/pelaporan.ts';
import * as penugasan from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { words } from './check-words.ts';

/** As checks.ts, once people have been assigned: performance, reports, problems, and the cycle of work around it all. */

export const pegawaiKinerja = defineRule({
  ...words(
    'pasal-14-1-pegawai',
    'Pasal 14 ayat (1)',
    'blocking',
    'Pengelolaan kinerja menurut peraturan ini adalah bagi Pejabat Fungsional dan Pejabat Pelaksana',
    'Performance management under this regulation is for functional and staff officials',
  ),
  facts: Type.Object({ jenisPegawai: Type.String() }),
  evaluate: ({ jenisPegawai }) => (['pejabat-fungsional', 'pelaksana'].includes(jenisPegawai) ? 'pass' : 'fail'),
});

export const batasWaktuLaporan = defineRule({
  ...words(
    'pasal-13-3-batas-waktu',
    'Pasal 13 ayat (3)',
    'blocking',
    'Laporan tidak dapat diminta untuk hari yang sudah lewat',
    'A report cannot be asked for by a day that has passed',
  ),
  facts: Type.Object({ batasWaktu: Type.String(), hariIni: Type.String() }),
  evaluate: ({ batasWaktu, hariIni }) => (batasWaktu >= hariIni ? 'pass' : 'fail'),
});

export const penerimaPermintaan = defineRule({
  ...words(
    'pasal-13-3-penerima',
    'Pasal 13 ayat (3)',
    'blocking',
    'Laporan diminta kepada ketua tim kerja dan/atau anggota tim kerja, yaitu Pejabat Fungsional atau Pejabat Pelaksana',
    'Reports are asked of leaders and members of teams, who are functional or staff officials',
  ),
  facts: Type.Object({ jenisPegawai: Type.String() }),
  evaluate: ({ jenisPegawai }) => (['pejabat-fungsional', 'pelaksana'].includes(jenisPegawai) ? 'pass' : 'fail'),
});

export const pegawaiKedudukan = defineRule({
  ...words(
    'pasal-7-1-pegawai',
    'Pasal 7 ayat (1)',
    'blocking',
    'Kedudukan menurut peraturan ini ditetapkan bagi Pejabat Fungsional dan Pejabat Pelaksana',
    'Kedudukan is set for functional and staff officials',
  ),
  facts: Type.Object({ jenisPegawai: Type.String() }),
  evaluate: ({ jenisPegawai }) => (['pejabat-fungsional', 'pelaksana'].includes(jenisPegawai) ? 'pass' : 'fail'),
});

const PELAKSANAAN = 'Lampiran BAB II huruf B angka 3 pelaksanaan';
const KENDALA =
  `${PELAKSANAAN} huruf a angka 3, ${PELAKSANAAN} huruf b angka 3, ${PELAKSANAAN} huruf c angka 4` as const;

export const alternatifRekomendasi = penugasan.alternatifRekomendasi(
  words(
    'lampiran-alternatif-rekomendasi',
    KENDALA,
    'blocking',
    'Permasalahan dan kendala disampaikan beserta sekurang-kurangnya satu alternatif rekomendasi',
    'Problems are brought with at least one alternative recommendation',
  ),
);

export const penyampaiKendala = penugasan.peranDalamPenugasan(
  words(
    'lampiran-penyampai-kendala',
    KENDALA,
    'blocking',
    'Permasalahan dan kendala disampaikan oleh tim kerja: ketua atau anggota tim dari penugasan yang sedang berjalan',
    'Problems are brought by the leader or a member of a team whose assignment is running',
  ),
);

export const susunanLengkap = defineRule({
  ...words(
    'lampiran-c-susunan',
    'Lampiran BAB II huruf C',
    'blocking',
    'Siklus mekanisme kerja dimulai oleh Pejabat Level 1 dari unit yang susunan penugasannya dikenal dan semua tingkatnya berpejabat',
    'The cycle is begun by the Level-1 official of a unit whose structure is known and has all its posts',
  ),
  facts: Type.Object({
    lengkap: Type.Boolean({ description: 'semua bagian susunan ada pemangkunya' }),
    olehLevel1: Type.Boolean({ description: 'dimulai oleh pemangku level 1' }),
  }),
  evaluate: ({ lengkap, olehLevel1 }) => (lengkap && olehLevel1 ? 'pass' : 'fail'),
});

export const rekomendasiKebutuhan = defineRule({
  ...words(
    'lampiran-c-rekomendasi',
    'Lampiran BAB II huruf C angka 1 huruf a, Lampiran BAB II huruf C angka 3 huruf a, Lampiran BAB II huruf C angka 7 huruf a, Lampiran BAB II huruf C angka 8 huruf a',
    'blocking',
    'Rekomendasi menyebut jumlah, jenis, dan jenjang jabatan yang dibutuhkan serta kebutuhan pelibatan lintas unit',
    'A recommendation says how many of which posts are needed, and whether people of other units are',
  ),
  facts: Type.Object({ jabatan: Type.Integer(), lintasUnit: Type.String() }),
  evaluate: ({ jabatan, lintasUnit }) => (jabatan >= 1 && lintasUnit !== '' ? 'pass' : 'fail'),
});

export const penugasanKegiatan = defineRule({
  ...words(
    'lampiran-a1-b-penugasan-kegiatan',
    'Lampiran BAB II huruf A angka 1 huruf b',
    'blocking',
    'Kegiatan dilaksanakan dengan Penugasan milik Unit Organisasi itu sendiri yang belum berakhir',
    'An activity is carried out under an assignment of the unit itself that has not ended',
  ),
  facts: Type.Object({
    milikUnit: Type.Boolean({ description: 'Penugasan milik unit itu' }),
    berakhir: Type.Boolean({ description: 'Penugasan sudah berakhir' }),
  }),
  evaluate: ({ milikUnit, berakhir }) => (milikUnit && !berakhir ? 'pass' : 'fail'),
});

export const pelaporLaporan = penugasan.peranDalamPenugasan(
  words(
    'pasal-12-pelapor',
    'Pasal 12, Pasal 13 ayat (1), Pasal 13 ayat (2)',
    'blocking',
    'Laporan dimulai oleh ketua tim, atau oleh yang ditugaskan secara individu, dalam penugasan yang sedang berjalan; anggota tim melapor kepada ketua tim',
    'A report is begun by whoever leads the team or works alone, while the assignment runs; members report to the leader',
  ),
);

export const periodeLaporan = pelaporan.periodeLaporan(
  words(
    'pasal-13-2-periode-laporan',
    'Pasal 13 ayat (2)',
    'blocking',
    'Periode laporan berada dalam jangka waktu penugasan dan tidak melewati hari ini',
    'The period of a report lies within the assignment, and not after today',
  ),
);

export const hasilAnggota = pelaporan.evaluasiAnggota(
  words(
    'lampiran-hasil-anggota',
    'Lampiran BAB II huruf B angka 3 tanggung jawab huruf c',
    'blocking',
    'Laporan tim memuat hasil kinerja setiap anggota tim satu kali',
    'The report of a team says of each member once what they achieved',
  ),
);
