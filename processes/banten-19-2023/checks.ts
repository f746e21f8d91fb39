import { Type } from 'typebox';
import * as penugasan from '../penugasan/rules.ts';
import { Cakupan } from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { inForce } from './in-force.ts';

export * from './checks/antar-instansi.ts';
export * from './checks/kedudukan.ts';
export * from './checks/kinerja.ts';
export * from './checks/pelaporan.ts';

/**
 * What a case must satisfy besides the rules of the catalogue: the same regulation read where the catalogue has no entry
 * of its own.
 */

export const cakupan = defineRule({
  id: 'banten-19-2023/lampiran-a-cakupan',
  basis: 'Lampiran huruf A huruf a, b dan c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Cakupan tim kerja adalah {seharusnya}, sesuai dengan asal anggotanya; bila campuran, yang terluas berlaku (Lampiran A).',
    en: 'The scope of the team is {seharusnya}, by where its members come from; where mixed, the widest counts (Annex A).',
  },
  facts: Type.Object({ cakupan: Type.String(), menurutAnggota: Cakupan }),
  evaluate: (facts) => ({
    outcome: facts.cakupan === facts.menurutAnggota ? 'pass' : 'fail',
    value: { seharusnya: facts.menurutAnggota },
  }),
});

export const tidakGanda = defineRule({
  id: 'banten-19-2023/pasal-10-2-tidak-ganda',
  basis: 'Pasal 10 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Tidak seorang pun disebut dua kali dalam penugasan (Pasal 10 ayat (2)).',
    en: 'Nobody is named twice in an assignment (art. 10(2)).',
  },
  facts: Type.Object({ ganda: Type.Boolean({ description: 'ada yang disebut lebih dari satu kali' }) }),
  evaluate: ({ ganda }) => (ganda ? 'fail' : 'pass'),
});

const ANGGOTA = ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas', 'pelaksana', 'pejabat-fungsional'];

export const anggotaTim = defineRule({
  id: 'banten-19-2023/pasal-1-19-anggota-tim',
  basis: 'Pasal 1 angka 19',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Tim Kerja terdiri dari Pejabat Pimpinan Tinggi, Pejabat Administrasi, dan/atau Pejabat Fungsional (Pasal 1 angka 19).',
    en: 'A team consists of senior leaders, administrative and/or functional officials (art. 1(19)).',
  },
  facts: Type.Object({ jenisPegawai: Type.String() }),
  evaluate: ({ jenisPegawai }) => (ANGGOTA.includes(jenisPegawai) ? 'pass' : 'fail'),
});

export const kompetensi = penugasan.kompetensi({
  id: 'banten-19-2023/pasal-10-1-kompetensi',
  basis: 'Pasal 10 ayat (1)',
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sebaiknya memiliki sekurang-kurangnya satu kompetensi yang dibutuhkan (Pasal 10 ayat (1)).',
    en: 'A nominee should hold at least one competence that is needed (art. 10(1)).',
  },
});

export const penugasanLain = penugasan.penugasanLain({
  id: 'banten-19-2023/pasal-10-1-penugasan-lain',
  basis: 'Pasal 10 ayat (1)',
  // More than one assignment is allowed; whoever decides must see it.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sedang menjalankan penugasan lain pada waktu yang sama (Pasal 10 ayat (1)).',
    en: 'The nominee has another assignment in the same period (art. 10(1)).',
  },
});

export const asalPegawai = penugasan.asalPegawai({
  id: 'banten-19-2023/pasal-10-5-asal-pegawai',
  basis: 'Pasal 10 ayat (5)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pegawai yang ditugaskan harus berasal dari Unit Organisasi yang bersangkutan: unit sendiri bila dalam unit, unit yang dituju bila lintas unit (Pasal 10 ayat (5)).',
    en: 'Nominees must come from the organisational unit concerned: the own one, or the one addressed (art. 10(5)).',
  },
});

export const alasanPutusan = penugasan.alasanPenolakan({
  id: 'banten-19-2023/lampiran-alasan-putusan',
  basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: `Penolakan atau pengembalian harus disertai alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran B.2 huruf a angka 2) huruf d).`,
    en: `A refusal or return carries a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex B.2(a)2)(d)).`,
  },
});

export const susunanIndividu = defineRule({
  id: 'banten-19-2023/pasal-10-1-susunan-individu',
  basis: 'Pasal 10 ayat (1)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Penugasan individu tidak mengenal ketua dan anggota (Pasal 10 ayat (1)).',
    en: 'Individual work knows no leader and no members (art. 10(1)).',
  },
  facts: Type.Object({ bentuk: Type.String(), peran: Type.Array(Type.String()) }),
  evaluate: ({ bentuk, peran }) => {
    if (bentuk === 'tim') return 'na';
    return peran.every((one) => one === 'individu') ? 'pass' : 'fail';
  },
});

export const catatanLisan = defineRule({
  id: 'banten-19-2023/lampiran-sukarela-catatan',
  basis: 'Lampiran huruf B angka 2 huruf b huruf a angka 1',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Keinginan yang disampaikan secara lisan dicatat dengan tanggalnya, paling lambat hari ini (Lampiran B.2 huruf b huruf a angka 1).',
    en: 'A wish spoken is put down with its date, today at the latest (Annex B.2(b)(a)1).',
  },
  facts: Type.Object({ disampaikanPada: penugasan.TextOrNull, hariIni: Type.String() }),
  evaluate: ({ disampaikanPada, hariIni }) =>
    disampaikanPada !== null && disampaikanPada <= hariIni ? 'pass' : 'fail',
});

export const permohonanSendiri = penugasan.permohonanSendiri({
  id: 'banten-19-2023/lampiran-permohonan-sendiri',
  basis: 'Lampiran huruf B angka 2 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pengajuan sukarela tidak diputus oleh pemohonnya sendiri, termasuk sebagai Plt. atau Plh. (Lampiran B.2 huruf b).',
    en: 'Nobody decides on their own voluntary application, not even as an acting official (Annex B.2(b)).',
  },
});

export const unitLain = penugasan.unitDituju({
  id: 'banten-19-2023/pasal-10-5-unit-dituju',
  basis: 'Pasal 10 ayat (5)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Unit yang dituju harus berada pada Unit Organisasi lain di Pemerintah Provinsi yang ada pimpinannya (Pasal 10 ayat (5)).',
    en: 'The unit addressed must belong to another organisational unit of the province that has a head (art. 10(5)).',
  },
});

export const pegawaiDisediakan = penugasan.pegawaiDisediakan({
  id: 'banten-19-2023/lampiran-pegawai-direkomendasikan',
  basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Rekomendasi menyebut sekurang-kurangnya satu pegawai, tidak seorang pun dua kali (Lampiran B.2 huruf a angka 2) huruf c).',
    en: 'A recommendation names at least one official, nobody twice (Annex B.2(a)2)(c)).',
  },
});

export const rekomendasiSaja = penugasan.pegawaiDisetujui({
  id: 'banten-19-2023/lampiran-rekomendasi-saja',
  basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pegawai hanya dapat ditugaskan bila direkomendasikan Pimpinan Unit Organisasi dituju (Lampiran B.2 huruf a angka 2) huruf c).',
    en: 'Officials may be assigned only if the head of the unit addressed recommended them (Annex B.2(a)2)(c)).',
  },
});
