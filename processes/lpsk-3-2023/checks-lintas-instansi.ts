import { Type } from 'typebox';
import * as penugasan from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { tanggal as day } from '../tanggal.ts';

/** What a case between agencies must satisfy besides the rules of the catalogue: Lampiran BAB III angka 2 A.3 and A.4. */
const inForce = { from: day('2023-07-31') };

export const pegawaiDisediakanInstansi = penugasan.pegawaiDisediakan({
  id: 'lpsk-3-2023/lampiran-a3-d-pegawai-disediakan',
  basis: 'Lampiran BAB III angka 2 huruf A angka 3 huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Persetujuan instansi yang dituju menyebut sekurang-kurangnya satu pegawai, tidak seorang pun dua kali (Lampiran A.3 huruf d).',
    en: "The other agency's approval names at least one official, nobody twice (Annex A.3(d)).",
  },
});

export const permintaanTertulis = defineRule({
  id: 'lpsk-3-2023/lampiran-a4-a-permintaan-tertulis',
  basis: 'Lampiran BAB III angka 2 huruf A angka 4 huruf a',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permintaan instansi lain harus tertulis: bernomor, bertanggal tidak sesudah diterima, dan ada pindaiannya (Lampiran A.4 huruf a).',
    en: 'A request of another agency is written: numbered, dated no later than received, with its scan (Annex A.4(a)).',
  },
  facts: Type.Object({
    nomor: Type.String(),
    tanggal: penugasan.TextOrNull,
    diterima: penugasan.TextOrNull,
    hariIni: Type.String(),
    pindaian: Type.Boolean(),
  }),
  evaluate: ({ nomor, tanggal, diterima, hariIni, pindaian }) => {
    if (nomor.trim() === '' || !pindaian || tanggal === null || diterima === null) return 'fail';
    return tanggal <= diterima && diterima <= hariIni ? 'pass' : 'fail';
  },
});

export const konsultasiPimpinan = defineRule({
  id: 'lpsk-3-2023/lampiran-a4-b-konsultasi',
  basis: 'Lampiran BAB III angka 2 huruf A angka 4 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Konsultasi dilakukan dengan sekurang-kurangnya satu Unit Kerja yang ada pimpinannya (Lampiran A.4 huruf b).',
    en: 'The consultation is with at least one unit that has a head (Annex A.4(b)).',
  },
  facts: Type.Object({ unit: Type.Array(Type.String()), berpimpinan: Type.Array(Type.String()) }),
  evaluate: ({ unit, berpimpinan }) =>
    unit.length > 0 && unit.every((id) => berpimpinan.includes(id)) ? 'pass' : 'fail',
});

export const pegawaiDitugaskan = penugasan.pegawaiDisediakan({
  id: 'lpsk-3-2023/lampiran-a4-e-pegawai-ditugaskan',
  basis: 'Lampiran BAB III angka 2 huruf A angka 4 huruf e',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Persetujuan menyebut sekurang-kurangnya satu pegawai yang ditugaskan, tidak seorang pun dua kali (Lampiran A.4 huruf e).',
    en: 'An approval names at least one official who is assigned, nobody twice (Annex A.4(e)).',
  },
});

export const penugasanLainInstansi = penugasan.penugasanLain({
  id: 'lpsk-3-2023/lampiran-a4-c-penugasan-lain',
  basis: 'Lampiran BAB III angka 2 huruf A angka 4 huruf c',
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sedang menjalankan penugasan lain pada waktu yang sama (Lampiran A.4 huruf c).',
    en: 'The official has another assignment in the same period (Annex A.4(c)).',
  },
});

export const alasanPenolakanInstansi = penugasan.alasanPenolakan({
  id: 'lpsk-3-2023/lampiran-a4-d-alasan-penolakan',
  basis: 'Lampiran BAB III angka 2 huruf A angka 4 huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: `Penolakan kepada instansi yang meminta harus disertai alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran A.4 huruf d).`,
    en: `A refusal to the agency that asks carries a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex A.4(d)).`,
  },
});
