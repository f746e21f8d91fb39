import * as penugasan from '../penugasan/rules.ts';
import { tanggal } from '../tanggal.ts';

/**
 * What a case must satisfy besides the rules of the catalogue: the same regulation read where the catalogue has no entry
 * of its own (its process part calls these R-X01, X03, X05, X07, X08 and X12).
 */
const inForce = { from: tanggal('2023-07-31') };

export const permohonanLengkap = penugasan.permohonanLengkap({
  id: 'lpsk-3-2023/lampiran-a2-a-isi-permohonan',
  basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf a',
  // The regulation prescribes no contents.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Permohonan sebaiknya memuat maksud dan tujuan, kompetensi yang dibutuhkan, dan ekspektasi (Lampiran A.2 huruf a).',
    en: 'A request should state purpose, competence needed and expectations (Annex A.2(a)).',
  },
});

export const unitDituju = penugasan.unitDituju({
  id: 'lpsk-3-2023/pasal-10-2-unit-dituju',
  basis: 'Pasal 10 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Unit yang dituju harus Unit Kerja lain di LPSK yang ada pimpinannya (Pasal 10 ayat (2)).',
    en: 'The unit addressed must be another work unit of LPSK that has a head (art. 10(2)).',
  },
});

export const unitDitujuSukarela = penugasan.unitDituju({
  id: 'lpsk-3-2023/pasal-11-2-unit-dituju',
  basis: 'Pasal 11 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Unit yang dituju harus Unit Kerja lain di LPSK yang ada pimpinannya, bukan unit pemohon sendiri (Pasal 11 ayat (2)).',
    en: "The unit addressed must be another work unit of LPSK that has a head, not the applicant's own (art. 11(2)).",
  },
});

export const asalPegawai = penugasan.asalPegawai({
  id: 'lpsk-3-2023/pasal-9-3-asal-pegawai',
  basis: 'Pasal 9 ayat (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pegawai yang ditugaskan harus berasal dari unit yang bersangkutan: unit sendiri bila dalam unit, unit yang dituju bila lintas unit (Pasal 9 ayat (3)).',
    en: 'Nominees must come from the unit concerned: the own unit, or the unit addressed (art. 9(3)).',
  },
});

export const susunanTim = penugasan.susunanTim({
  id: 'lpsk-3-2023/lampiran-a1-d-susunan-tim',
  basis: 'Lampiran BAB III angka 2 huruf A angka 1 huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Tim terdiri dari satu ketua dan sekurang-kurangnya satu anggota, penugasan individu tanpa ketua, dan tidak seorang pun disebut dua kali (Lampiran A.1 huruf d).',
    en: 'A team has one leader and at least one member, individual work none, and nobody is named twice (Annex A.1(d)).',
  },
});

export const kompetensi = penugasan.kompetensi({
  id: 'lpsk-3-2023/pasal-9-2-kompetensi',
  basis: 'Pasal 9 ayat (2)',
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sebaiknya memiliki sekurang-kurangnya satu kompetensi yang dibutuhkan (Pasal 9 ayat (2)).',
    en: 'A nominee should hold at least one competence that is needed (art. 9(2)).',
  },
});

export const penugasanLain = penugasan.penugasanLain({
  id: 'lpsk-3-2023/lampiran-a2-b-penugasan-lain',
  basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
  // More than one assignment is allowed; whoever decides must see it.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sedang menjalankan penugasan lain pada waktu yang sama (Lampiran A.2 huruf b).',
    en: 'The nominee has another assignment in the same period (Annex A.2(b)).',
  },
});

export const alasanPenolakan = penugasan.alasanPenolakan({
  id: 'lpsk-3-2023/lampiran-a2-b-alasan-penolakan',
  basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: `Penolakan atau pengembalian harus disertai alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran A.2 huruf b).`,
    en: `A refusal or return carries a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex A.2(b)).`,
  },
});

export const penugasanLainSukarela = penugasan.penugasanLain({
  id: 'lpsk-3-2023/lampiran-b-penugasan-lain',
  basis: 'Lampiran BAB III angka 2 huruf B',
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pemohon sedang menjalankan penugasan lain pada waktu yang sama (Lampiran B).',
    en: 'The applicant has another assignment in the same period (Annex B).',
  },
});

export const alasanPenolakanSukarela = penugasan.alasanPenolakan({
  id: 'lpsk-3-2023/lampiran-b-alasan-penolakan',
  basis: 'Lampiran BAB III angka 2 huruf B',
  severity: 'blocking',
  inForce,
  message: {
    id: `Penolakan atau pengembalian harus disertai alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran B).`,
    en: `A refusal or return carries a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex B).`,
  },
});

export const permohonanSendiri = penugasan.permohonanSendiri({
  id: 'lpsk-3-2023/lampiran-b-permohonan-sendiri',
  basis: 'Lampiran BAB III angka 2 huruf B',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pengajuan sukarela tidak diputus oleh pemohonnya sendiri, termasuk sebagai Plt. atau Plh. (Lampiran B).',
    en: 'Nobody decides on their own voluntary application, not even as an acting official (Annex B).',
  },
});

export const pertimbanganTugasPokok = penugasan.pertimbanganLengkap({
  id: 'lpsk-3-2023/lampiran-b1-b-pertimbangan',
  basis: 'Lampiran BAB III angka 2 huruf B angka 1 huruf b, Lampiran BAB III angka 2 huruf B angka 2 huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Putusan mempertimbangkan tugas pokok serta keahlian dan/atau keterampilan pemohon (Lampiran B.1 huruf b, B.2 huruf d).',
    en: "The decision weighs the applicant's main duties and skills (Annex B.1(b), B.2(d)).",
  },
});

export const pertimbanganKetersediaan = penugasan.pertimbanganLengkap({
  id: 'lpsk-3-2023/lampiran-b2-b-pertimbangan',
  basis: 'Lampiran BAB III angka 2 huruf B angka 2 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Putusan mempertimbangkan ketersediaan dan kecukupan Pejabat Fungsional dan Pelaksana yang ada (Lampiran B.2 huruf b).',
    en: 'The decision weighs availability and sufficiency of staff (Annex B.2(b)).',
  },
});

export const pegawaiDisediakan = penugasan.pegawaiDisediakan({
  id: 'lpsk-3-2023/lampiran-a2-b-pegawai-disediakan',
  basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Persetujuan pelibatan menyebut sekurang-kurangnya satu pegawai yang tersedia, tidak seorang pun dua kali (Lampiran A.2 huruf b).',
    en: 'An approval names at least one available official, nobody twice (Annex A.2(b)).',
  },
});

export const alternatifRekomendasi = penugasan.alternatifRekomendasi({
  id: 'lpsk-3-2023/lampiran-3-alternatif-rekomendasi',
  basis:
    'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 3, Lampiran BAB III angka 3 huruf b angka 3, Lampiran BAB III angka 3 huruf c angka 4',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permasalahan dan kendala disampaikan beserta sekurang-kurangnya satu alternatif rekomendasi (Lampiran BAB III angka 3).',
    en: 'Problems are brought with at least one alternative recommendation (Annex 3).',
  },
});

export const penyampaiKendala = penugasan.peranDalamPenugasan({
  id: 'lpsk-3-2023/lampiran-3-penyampai-kendala',
  basis:
    'Lampiran BAB III angka 3 huruf a angka 1 huruf d angka 3, Lampiran BAB III angka 3 huruf b angka 3, Lampiran BAB III angka 3 huruf c angka 4',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permasalahan dan kendala disampaikan oleh ketua tim dari penugasan yang sedang berjalan (Lampiran BAB III angka 3).',
    en: 'Problems are brought by the leader of a team whose assignment is running (Annex 3).',
  },
});

export const penerimaPermintaanLaporan = penugasan.peranDalamPenugasan({
  id: 'lpsk-3-2023/pasal-12-3-penerima-permintaan',
  basis: 'Pasal 12 ayat (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan hanya dapat diminta kepada ketua tim dan/atau Pejabat Fungsional atau Pelaksana dalam penugasan yang sedang berjalan (Pasal 12 ayat (3)).',
    en: 'A report is asked only of people in the assignment, while it runs (art. 12(3)).',
  },
});

export const pegawaiDisetujui = penugasan.pegawaiDisetujui({
  id: 'lpsk-3-2023/lampiran-a2-c-pegawai-disetujui',
  basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pegawai unit yang dituju hanya dapat diusulkan bila disediakan oleh pimpinannya (Lampiran A.2 huruf c).',
    en: 'Officials of the unit addressed may be proposed only if their head offered them (Annex A.2(c)).',
  },
});
