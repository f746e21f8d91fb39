import { Type } from 'typebox';
import * as antarInstansi from '../penugasan/daerah/antar-instansi-checks.ts';
import * as penugasan from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { words } from './check-words.ts';

/**
 * What a case must satisfy besides the rules of the catalogue: the same regulation read where the catalogue has no entry of
 * its own (its process part calls these R-X03, X05, X07, X08, X12 and X13).
 */

const PENUGASAN = 'Lampiran BAB II huruf B angka 2';
const SUKARELA = `${PENUGASAN} Pengajuan Sukarela` as const;

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
  facts: Type.Object({
    bentuk: Type.String(),
    peran: Type.Array(Type.String()),
    ganda: Type.Boolean({ description: 'ada yang disebut lebih dari satu kali' }),
  }),
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
  facts: Type.Object({ sudahDitetapkan: Type.Boolean({ description: 'tugas itu sudah ditetapkan' }) }),
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

export * from './pelaksanaan-checks.ts';
