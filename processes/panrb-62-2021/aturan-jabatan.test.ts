import { evaluateRule } from '../rule.ts';
import {
  adaAlasan,
  angkaKreditPerpindahan,
  dipertimbangkan,
  jabatanLain,
  jabatanLowongPertama,
  pemangkuDipindahkan,
  penilaiLainPromosi,
} from './aturan-jabatan.ts';

const PERTAMA = 'Penata Perlindungan Saksi dan Korban Ahli Pertama';

it.each([
  ['lowong pada jenjang itu', PERTAMA, null, 'pass'],
  ['ada pemangkunya', PERTAMA, 'Contoh Satu', 'fail'],
  ['dari jenjang lain', 'Penata Perlindungan Saksi dan Korban Ahli Muda', null, 'fail'],
  ['tidak ada', null, null, 'fail'],
] as const)('jabatan tujuan %s: %#', (_what, namaJabatan, pemangku, outcome) => {
  const finding = evaluateRule(jabatanLowongPertama, { namaJabatan, pemangku, jenjangTujuan: 'ahli-pertama' });

  expect(finding.outcome).toBe(outcome);
  expect(finding.message.id).toContain('Ahli Pertama');
});

it('menolak pemindahan ke jabatan PPSK, dan menerima jabatan lain yang lowong (Pasal 51)', () => {
  expect(jabatanLain.evaluate({ namaJabatan: PERTAMA, pemangku: null })).toBe('fail');
  expect(jabatanLain.evaluate({ namaJabatan: 'Analis Kebijakan Ahli Muda', pemangku: null })).toBe('pass');
  expect(jabatanLain.evaluate({ namaJabatan: 'Analis Kebijakan Ahli Muda', pemangku: 'Contoh Satu' })).toBe('fail');
  expect(pemangkuDipindahkan.evaluate({ namaJabatan: PERTAMA })).toBe('pass');
  expect(pemangkuDipindahkan.evaluate({ namaJabatan: null })).toBe('fail');
});

it('menolak penilai yang tidak ada, atau yang diusulkan sendiri', () => {
  const facts = { pegawai: 'jf-1', penyelenggaraUji: 'jf-2', ketuaTimPenilai: 'jf-3' };

  expect(penilaiLainPromosi.evaluate(facts)).toBe('pass');
  expect(penilaiLainPromosi.evaluate({ ...facts, ketuaTimPenilai: null })).toBe('fail');
  expect(penilaiLainPromosi.evaluate({ ...facts, penyelenggaraUji: 'jf-1' })).toBe('fail');
});

it.each([
  [[12.125, 0], 'pass'],
  [[0.001], 'pass'],
  [[0, 0], 'fail'],
  [[1.2345], 'fail'],
  [[5, -1], 'fail'],
])('menilai Angka Kredit %j dengan paling banyak tiga angka di belakang koma: %s', (angkaKredit, outcome) => {
  expect(angkaKreditPerpindahan.evaluate({ angkaKredit })).toBe(outcome);
});

it.each([
  ['bukan huruf f', ['a'], true, 'memenuhi', 'na'],
  ['pendidikan tidak terpenuhi', ['f'], false, 'memenuhi', 'pass'],
  ['satu kompetensi tidak terpenuhi, pendidikan belum pasti', ['f'], null, 'tidak', 'pass'],
  ['kompetensi belum dinilai', ['f'], true, null, 'manual'],
  ['semua terpenuhi', ['f'], true, 'memenuhi', 'fail'],
] as const)(
  'huruf f dipertimbangkan: %s (Pasal 48 ayat (5))',
  (_what, alasan, pendidikanTerpenuhi, teknis, outcome) => {
    const standar = { teknis, manajerial: 'memenuhi', sosialKultural: 'memenuhi' } as const;

    expect(dipertimbangkan.evaluate({ alasan: [...alasan], pendidikanTerpenuhi, ...standar })).toBe(outcome);
  },
);

it('menghentikan pemberhentian tanpa alasan (Pasal 48 ayat (1))', () => {
  expect(adaAlasan.evaluate({ alasan: [] })).toBe('fail');
  expect(adaAlasan.evaluate({ alasan: ['d'] })).toBe('pass');
});
