import { Type } from 'typebox';
import { defineRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';

/**
 * What a case must satisfy besides the rules of the catalogue: the same regulation read where the catalogue has no entry
 * of its own (its process part calls these R-X01, X03, X05, X07, X08 and X12).
 */
const inForce = { from: tanggal('2023-07-31') };

export const permohonanLengkap = defineRule({
  id: 'lpsk-3-2023/lampiran-a2-a-isi-permohonan',
  basis: 'Lampiran angka 2 A.2 huruf a',
  // The regulation prescribes no contents.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Permohonan sebaiknya memuat maksud dan tujuan, kompetensi yang dibutuhkan, dan ekspektasi (Lampiran A.2 huruf a).',
    en: 'A request should state purpose, competence needed and expectations (Annex A.2(a)).',
  },
  facts: Type.Object({ maksudTujuan: Type.Boolean(), kompetensi: Type.Boolean(), ekspektasi: Type.Boolean() }),
  evaluate: ({ maksudTujuan, kompetensi, ekspektasi }) => (maksudTujuan && kompetensi && ekspektasi ? 'pass' : 'fail'),
});

export const unitDituju = defineRule({
  id: 'lpsk-3-2023/pasal-10-2-unit-dituju',
  basis: 'Pasal 10 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Unit yang dituju harus Unit Kerja lain di LPSK yang ada pimpinannya (Pasal 10 ayat (2)).',
    en: 'The unit addressed must be another work unit of LPSK that has a head (art. 10(2)).',
  },
  facts: Type.Object({ unitPemilikKinerja: Type.String(), unitDituju: Type.String(), adaPimpinan: Type.Boolean() }),
  evaluate: (facts) => (facts.unitPemilikKinerja !== facts.unitDituju && facts.adaPimpinan ? 'pass' : 'fail'),
});

export const asalPegawai = defineRule({
  id: 'lpsk-3-2023/pasal-9-3-asal-pegawai',
  basis: 'Pasal 9 ayat (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pegawai yang ditugaskan harus berasal dari unit yang bersangkutan: unit sendiri bila dalam unit, unit yang dituju bila lintas unit (Pasal 9 ayat (3)).',
    en: 'Nominees must come from the unit concerned: the own unit, or the unit addressed (art. 9(3)).',
  },
  facts: Type.Object({ unitAsal: Type.String(), unitYangBersangkutan: Type.Array(Type.String()) }),
  evaluate: ({ unitAsal, unitYangBersangkutan }) => (unitYangBersangkutan.includes(unitAsal) ? 'pass' : 'fail'),
});

export const susunanTim = defineRule({
  id: 'lpsk-3-2023/lampiran-a1-d-susunan-tim',
  basis: 'Lampiran angka 2 A.1 huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Tim terdiri dari satu ketua dan sekurang-kurangnya satu anggota, penugasan individu tanpa ketua, dan tidak seorang pun disebut dua kali (Lampiran A.1 huruf d).',
    en: 'A team has one leader and at least one member, individual work none, and nobody is named twice (Annex A.1(d)).',
  },
  facts: Type.Object({
    bentuk: Type.String(),
    ketua: Type.Integer(),
    anggota: Type.Integer(),
    individu: Type.Integer(),
    ganda: Type.Boolean(),
  }),
  evaluate: ({ bentuk, ketua, anggota, individu, ganda }) => {
    if (ganda) return 'fail';
    if (bentuk === 'tim') return ketua === 1 && anggota >= 1 && individu === 0 ? 'pass' : 'fail';
    return ketua === 0 && anggota === 0 && individu >= 1 ? 'pass' : 'fail';
  },
});

export const kompetensi = defineRule({
  id: 'lpsk-3-2023/pasal-9-2-kompetensi',
  basis: 'Pasal 9 ayat (2)',
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sebaiknya memiliki sekurang-kurangnya satu kompetensi yang dibutuhkan (Pasal 9 ayat (2)).',
    en: 'A nominee should hold at least one competence that is needed (art. 9(2)).',
  },
  facts: Type.Object({ dibutuhkan: Type.Array(Type.String()), dimiliki: Type.Array(Type.String()) }),
  evaluate: ({ dibutuhkan, dimiliki }) => {
    if (dibutuhkan.length === 0) return 'na';
    const held = new Set(dimiliki.map((item) => item.toLowerCase()));
    return dibutuhkan.some((item) => held.has(item.toLowerCase())) ? 'pass' : 'fail';
  },
});

export const penugasanLain = defineRule({
  id: 'lpsk-3-2023/lampiran-a2-b-penugasan-lain',
  basis: 'Lampiran angka 2 A.2 huruf b',
  // More than one assignment is allowed; whoever decides must see it.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Pegawai sedang menjalankan penugasan lain pada waktu yang sama (Lampiran A.2 huruf b).',
    en: 'The nominee has another assignment in the same period (Annex A.2(b)).',
  },
  facts: Type.Object({
    mulai: Type.String(),
    selesai: Type.String(),
    penugasan: Type.Array(Type.Object({ nomor: Type.String(), mulai: Type.String(), selesai: Type.String() })),
  }),
  evaluate: ({ mulai, selesai, penugasan }) => {
    const overlapping = penugasan.filter((other) => other.mulai <= selesai && mulai <= other.selesai);
    return { outcome: overlapping.length === 0 ? 'pass' : 'fail', value: overlapping.map(({ nomor }) => nomor) };
  },
});

/** Shortest reason that says anything, in characters. */
const ALASAN_TERPENDEK = 10;

export const alasanPenolakan = defineRule({
  id: 'lpsk-3-2023/lampiran-a2-b-alasan-penolakan',
  basis: 'Lampiran angka 2 A.2 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: `Penolakan atau pengembalian harus disertai alasan, paling sedikit ${ALASAN_TERPENDEK} huruf (Lampiran A.2 huruf b).`,
    en: `A refusal or return carries a reason of at least ${ALASAN_TERPENDEK} characters (Annex A.2(b)).`,
  },
  facts: Type.Object({ keputusan: Type.String(), alasan: Type.Union([Type.String(), Type.Null()]) }),
  evaluate: ({ keputusan, alasan }) => {
    if (keputusan === 'disetujui') return 'na';
    return (alasan ?? '').trim().length >= ALASAN_TERPENDEK ? 'pass' : 'fail';
  },
});

export const pegawaiDisediakan = defineRule({
  id: 'lpsk-3-2023/lampiran-a2-b-pegawai-disediakan',
  basis: 'Lampiran angka 2 A.2 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Persetujuan pelibatan menyebut sekurang-kurangnya satu pegawai yang tersedia, tidak seorang pun dua kali (Lampiran A.2 huruf b).',
    en: 'An approval names at least one available official, nobody twice (Annex A.2(b)).',
  },
  facts: Type.Object({ keputusan: Type.String(), jumlah: Type.Integer(), ganda: Type.Boolean() }),
  evaluate: ({ keputusan, jumlah, ganda }) => {
    if (keputusan !== 'disetujui') return 'na';
    return jumlah >= 1 && !ganda ? 'pass' : 'fail';
  },
});

export const pegawaiDisetujui = defineRule({
  id: 'lpsk-3-2023/lampiran-a2-c-pegawai-disetujui',
  basis: 'Lampiran angka 2 A.2 huruf c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pegawai unit yang dituju hanya dapat diusulkan bila disediakan oleh pimpinannya (Lampiran A.2 huruf c).',
    en: 'Officials of the unit addressed may be proposed only if their head offered them (Annex A.2(c)).',
  },
  facts: Type.Object({ diusulkan: Type.Array(Type.String()), disediakan: Type.Array(Type.String()) }),
  evaluate: ({ diusulkan, disediakan }) => (diusulkan.every((id) => disediakan.includes(id)) ? 'pass' : 'fail'),
});
