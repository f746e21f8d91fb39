import { numberText, objectionToPattern, POLA } from './nomor-surat.ts';

const nomor = { urutan: 7, kode: 'ST', unit: 'BU', bulan: 'III', tahun: '2026' };

it('writes numbers as the pattern says', () => {
  expect(numberText(POLA, nomor)).toBe('7/ST/BU/III/2026');
  expect(numberText('{kode}.{nomor:3}/{unit}/{tahun}', nomor)).toBe('ST.007/BU/2026');
  expect(numberText('{nomor:2}/{kode}/{tahun}', { ...nomor, urutan: 1234 })).toBe('1234/ST/2026');
});

it.each([
  ['{kode}/{tahun}', '{nomor}'],
  ['{nomor}/{tahun}', '{kode}'],
  ['{nomor}/{kode}', '{tahun}'],
  ['{nomor}/{nomor}/{kode}/{tahun}', '{nomor}'],
  ['{nomor}/{kode:3}/{tahun}', 'Hanya {nomor}'],
  ['{nomor}/{kode}/{tahun}/{hari}', 'hanya memuat'],
  ['{nomor}/{kode}/{tahun}<', 'hanya memuat'],
  ['{nomor}{kode}/{tahun}', 'pemisah'],
  ['{nomor}1{kode}/{tahun}', 'pemisah'],
])('does not take %s', (pola, why) => {
  expect(objectionToPattern(pola)).toContain(why);
});

it('takes what tells every letter apart', () => {
  for (const pola of [POLA, '{nomor:3}/{kode}-LPSK/{bulan}/{tahun}', '{kode} {nomor}.{tahun}'])
    expect(objectionToPattern(pola)).toBeUndefined();
});
