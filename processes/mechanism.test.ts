import { Type } from 'typebox';
import { type CaseContext, check, checkRules, NotInForce } from './mechanism.ts';
import { organisasiOf } from './organisasi-of.ts';
import type { Settings } from './regulation.ts';
import { defineRule } from './rule.ts';
import { tanggal } from './tanggal.ts';

const rule = defineRule({
  id: 'contoh/pasal-1',
  basis: 'Pasal 1',
  severity: 'blocking',
  inForce: { from: tanggal('2022-01-01'), until: tanggal('2022-12-31'), untilSetting: 'berlakuSampai' },
  message: { id: 'Contoh.', en: 'Example.' },
  facts: Type.Object({ isKept: Type.Boolean() }),
  evaluate: ({ isKept }) => (isKept ? 'pass' : 'fail'),
});
const checks = [check(rule, () => ({ isKept: true }))];

const on = (regime: string, settings: Settings = {}): CaseContext => ({
  variables: {},
  organisasi: organisasiOf({ instansi: [], peran: [], bindings: [], pegawai: [], unit: [], jabatan: [] }),
  tanggal: tanggal('2026-03-02'),
  regime: tanggal(regime),
  settings,
});

it('menilai menurut hukum yang berlaku ketika kasus dimulai', () => {
  expect(checkRules(checks, on('2022-12-31')).map(({ outcome }) => outcome)).toEqual(['pass']);
});

it('berlaku sampai dengan hari yang ditetapkan kantor', () => {
  const settings = { berlakuSampai: tanggal('2023-06-30') };

  expect(checkRules(checks, on('2023-06-30', settings)).map(({ outcome }) => outcome)).toEqual(['pass']);
  expect(() => checkRules(checks, on('2023-07-01', settings))).toThrow(/2023-07-01: it was until 2023-06-30/);
});

it('menolak pemeriksaan yang tidak memeriksa apa pun', () => {
  expect(() => checkRules([], on('2022-12-31'))).toThrow(NotInForce);
  expect(() => checkRules(checks, on('2023-01-01'))).toThrow(/no longer in force on 2023-01-01/);
  expect(() => checkRules(checks, on('2021-12-31'))).toThrow(/not in force yet/);
});
