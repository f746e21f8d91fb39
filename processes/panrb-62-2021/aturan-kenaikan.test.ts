import { evaluateRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';
import { jabatanLowongJenjang } from './aturan-jabatan.ts';
import { dasarPak, pakTerpakai, pengujiLain, satuTingkat, urutanTmt } from './aturan-kenaikan.ts';
import { inForceAngkaKredit } from './in-force.ts';

const PAK = tanggal('2022-02-02');

it.each([
  ['ahli-pertama', 'ahli-muda', 'pass'],
  ['ahli-muda', 'ahli-madya', 'pass'],
  ['ahli-pertama', 'ahli-madya', 'fail'],
  ['ahli-muda', 'ahli-muda', 'fail'],
  ['ahli-madya', 'ahli-muda', 'fail'],
  [null, 'ahli-muda', 'na'],
] as const)('kenaikan jenjang dari %s ke %s: %s (Pasal 38 ayat (1))', (jenjangSaatIni, jenjangTujuan, outcome) => {
  const finding = evaluateRule(satuTingkat, { jenjangSaatIni, jenjangTujuan });

  expect(finding.outcome).toBe(outcome);
});

it('menolak PPSK yang menguji dirinya sendiri (Pasal 38 ayat (4))', () => {
  expect(pengujiLain.evaluate({ pegawai: 'ppsk-1', penyelenggaraUji: 'ppsk-1' })).toBe('fail');
  expect(pengujiLain.evaluate({ pegawai: 'ppsk-1', penyelenggaraUji: 'jf-2' })).toBe('pass');
});

it('menerima satu kenaikan dengan satu PAK (Pasal 29 ayat (4))', () => {
  expect(pakTerpakai.evaluate({ saatPak: 'III/c', terakhir: 'III/c' })).toBe('pass');
  expect(pakTerpakai.evaluate({ saatPak: 'III/c', terakhir: 'III/d' })).toBe('fail');
  expect(pakTerpakai.evaluate({ saatPak: null, terakhir: null })).toBe('na');
});

it.each([
  ['2022-02-02', 'fail'],
  ['2022-02-03', 'pass'],
] as const)('TMT %s dengan PAK 2 Februari 2022: %s (Pasal 36 ayat (2))', (tmt, outcome) => {
  const facts = { tmt: tanggal(tmt), tanggalPak: PAK, tmtTerakhir: tanggal('2020-01-01') };

  expect(urutanTmt.evaluate(facts)).toBe(outcome);
});

it.each([
  ['2022-02-01', 'fail'],
  ['2022-02-02', 'pass'],
] as const)('PAK 2 Februari 2022 diusulkan pada %s: %s (Pasal 29 ayat (4))', (hariUsul, outcome) => {
  const facts = { mulai: tanggal('2020-01-01'), tanggalPak: PAK, tanggalAcuan: tanggal(hariUsul) };

  expect(dasarPak.evaluate(facts)).toBe(outcome);
});

it('berlaku selama ketentuan Angka Kredit berlaku', () => {
  const rules = [jabatanLowongJenjang, satuTingkat, pengujiLain, urutanTmt, dasarPak, pakTerpakai];

  const masa = rules.map((rule) => rule.inForce);

  expect(masa).toEqual(rules.map(() => inForceAngkaKredit));
});
