import { Type } from 'typebox';
import * as antarInstansi from '../penugasan/daerah/antar-instansi-checks.ts';
import * as pelaporan from '../penugasan/pelaporan.ts';
import * as penugasan from '../penugasan/rules.ts';
import { type Citation, defineRule } from '../rule.ts';
import { inForce } from './in-force.ts';

/**
 * What a case must satisfy besides the rules of the catalogue: the same regulation read where the catalogue has no entry of
 * its own (its process part calls these R-X03, X05, X07, X08, X12 and X13).
 */

const PENUGASAN = 'Lampiran BAB II huruf B angka 2';
const SUKARELA = `${PENUGASAN} Pengajuan Sukarela` as const;

const words = (name: string, basis: Citation, severity: 'blocking' | 'advisory', id: string, en: string) => ({
  id: `belu-47-2024/${name}`,
  basis,
  severity,
  inForce,
  message: { id: `${id} (${basis}).`, en: `${en} (${basis}).` },
});

export const asalPegawai = penugasan.asalPegawai(
  words(
    'pasal-8-2-asal-pegawai',
    'Pasal 8 ayat (2)',
    'blocking',
    'Pegawai yang ditugaskan harus berasal dari unit yang bersangkutan: Unit Organisasi sendiri bila dalam unit, yang dituju bila lintas unit',
    'Nominees must come from the unit concerned: the own unit, or the unit addressed',
  ),
);

export const kompetensi = penugasan.kompetensi(
  words(
    'pasal-8-1-kompetensi',
    'Pasal 8 ayat (1)',
    'advisory',
    'Pegawai sebaiknya memiliki sekurang-kurangnya satu kompetensi, keahlian, dan/atau keterampilan yang dibutuhkan',
    'A nominee should hold at least one competence that is needed',
  ),
);

export const penugasanLain = penugasan.penugasanLain(
  words(
    'lampiran-penugasan-lain',
    `${PENUGASAN} huruf e dan f`,
    // More than one assignment is allowed; whoever decides must see it.
    'advisory',
    'Pegawai sedang menjalankan penugasan lain pada waktu yang sama; pertimbangkan beban kerjanya',
    'The nominee has another assignment in the same period',
  ),
);

export const unitDituju = penugasan.unitDituju(
  words(
    'lampiran-unit-dituju',
    `${PENUGASAN} Penunjukan alinea 1`,
    'blocking',
    'Unit yang dituju harus Unit Organisasi lain di Pemerintah Kabupaten Belu yang ada pimpinannya',
    'The unit addressed must be another unit of the regency government that has a head',
  ),
);

export const alasanPutusan = penugasan.alasanPenolakan(
  words(
    'lampiran-alasan-putusan',
    `${PENUGASAN} Penunjukan huruf b angka 4`,
    'blocking',
    `Penolakan atau pengembalian harus disertai alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf`,
    `A refusal or return carries a reason of at least ${penugasan.ALASAN_TERPENDEK} characters`,
  ),
);

export const pegawaiDirekomendasikan = penugasan.pegawaiDisediakan(
  words(
    'lampiran-pegawai-direkomendasikan',
    `${PENUGASAN} Penunjukan huruf b angka 3`,
    'blocking',
    'Rekomendasi menyebut sekurang-kurangnya satu pegawai, tidak seorang pun dua kali',
    'A recommendation names at least one official, nobody twice',
  ),
);

export const bentukPenugasan = defineRule({
  ...words(
    'pasal-8-1-bentuk-penugasan',
    'Pasal 8 ayat (1)',
    'blocking',
    'Penugasan individu tidak mengenal ketua dan anggota, tim kerja tidak mengenal individu, dan tidak seorang pun disebut dua kali',
    'Individual work has no leader and members, a team nobody on their own, and nobody is named twice',
  ),
  facts: Type.Object({ bentuk: Type.String(), peran: Type.Array(Type.String()), ganda: Type.Boolean() }),
  evaluate: ({ bentuk, peran, ganda }) => {
    const isConsistent = peran.every((one) => (one === 'individu') === (bentuk !== 'tim'));
    return isConsistent && !ganda && peran.length > 0 ? 'pass' : 'fail';
  },
});

export const pengajuanLisan = defineRule({
  ...words(
    'lampiran-pengajuan-lisan',
    `${SUKARELA} huruf a angka 1`,
    'blocking',
    'Catatan keinginan yang disampaikan secara lisan menyebut tanggalnya, paling lambat hari ini, dan pejabat yang mendengarnya',
    'The note of an oral wish has its date, today at the latest, and who heard it',
  ),
  facts: Type.Object({
    tanggalLisan: penugasan.TextOrNull,
    pendengar: Type.String(),
    hariIni: Type.String(),
  }),
  evaluate: ({ tanggalLisan, pendengar, hariIni }) =>
    tanggalLisan !== null && tanggalLisan <= hariIni && pendengar.trim() !== '' ? 'pass' : 'fail',
});

export const tugasDitetapkan = defineRule({
  ...words(
    'lampiran-tugas-belum-ditetapkan',
    `${SUKARELA} alinea 1`,
    'advisory',
    'Pengajuan sukarela dimaksudkan untuk tugas yang belum masuk ke dalam tugas yang telah ditetapkan sebelumnya',
    'Volunteering is meant for work that is not among the duties already set',
  ),
  facts: Type.Object({ sudahDitetapkan: Type.Boolean() }),
  evaluate: ({ sudahDitetapkan }) => (sudahDitetapkan ? 'fail' : 'pass'),
});

export const permohonanSendiri = penugasan.permohonanSendiri(
  words(
    'lampiran-permohonan-sendiri',
    `${SUKARELA} huruf a angka 2`,
    'blocking',
    'Tidak seorang pun memutuskan pengajuannya sendiri, juga sebagai Plt. atau Plh.',
    'Nobody decides on their own application, in whatever capacity',
  ),
);

export const unitSukarela = penugasan.unitDituju(
  words(
    'lampiran-sukarela-unit-dituju',
    `${SUKARELA} huruf b angka 1`,
    'blocking',
    'Unit yang dituju harus Unit Organisasi lain yang ada pimpinannya',
    'The unit addressed must be another unit that has a head',
  ),
);

export const daftarPegawaiLain = antarInstansi.daftarPegawaiLain(
  words(
    'lampiran-daftar-yang-ditugaskan',
    `${PENUGASAN} Penunjukan huruf c angka 5 huruf a`,
    'blocking',
    'Jawaban yang menyetujui memuat daftar yang ditugaskan',
    'An answer that approves has a list of those assigned',
  ),
);

/** As {@link pegawaiDirekomendasikan}, where the answer says whether anybody is available. */
export const pegawaiTersedia = antarInstansi.pegawaiTersedia(
  words(
    'lampiran-pegawai-tersedia',
    `${PENUGASAN} Penunjukan huruf c angka 4`,
    'blocking',
    'Jawaban ketersediaan menyebut sekurang-kurangnya satu pegawai, tidak seorang pun dua kali',
    'An answer that people are available names at least one, nobody twice',
  ),
);

export const suratMasukTercatat = antarInstansi.suratMasukTercatat(
  words(
    'lampiran-surat-permohonan-instansi',
    `${PENUGASAN} Penunjukan huruf c angka 2`,
    'blocking',
    'Permohonan instansi lain tertulis: bernomor, bertanggal, dan diterima pada atau sesudah tanggalnya, paling lambat hari ini',
    'A request of another agency is in writing: with number and date, received on or after its date, today at the latest',
  ),
);

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
  facts: Type.Object({ lengkap: Type.Boolean(), olehLevel1: Type.Boolean() }),
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
  facts: Type.Object({ milikUnit: Type.Boolean(), berakhir: Type.Boolean() }),
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
