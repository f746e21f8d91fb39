import { Type } from 'typebox';
import { type CaseContext, check, checkRules } from './mechanism.ts';
import { organisasiOf } from './organisasi-of.ts';
import { defineRule } from './rule.ts';
import { tanggal } from './tanggal.ts';

const rule = defineRule({
  id: 'contoh/pasal-1',
  basis: 'Pasal 1',
  severity: 'blocking',
  inForce: { from: tanggal('2022-01-01'), until: tanggal('2022-12-31') },
  message: { id: 'Contoh.', en: 'Example.' },
  facts: Type.Object({ isKept: Type.Boolean() }),
  evaluate: ({ isKept }) => (isKept ? 'pass' : 'fail'),
});
const checks = [check(rule, () => ({ isKept: true }))];

const on = (regime: string): CaseContext => ({
  variables: {},
  organisasi: organisasiOf({ instansi: [], peran: [], bindings: [], pegawai: [], unit: [], jabatan: [] }),
  tanggal: tanggal('2026-03-02'),
  regime: tanggal(regime),
});

it('menilai menurut hukum yang berlaku ketika kasus dimulai', () => {
  expect(checkRules(checks, on('2022-12-31')).map(({ outcome }) => outcome)).toEqual(['pass']);
});

it('menolak pemeriksaan yang tidak memeriksa apa pun', () => {
  expect(() => checkRules([], on('2022-12-31'))).toThrow(/of its 0 none is/);
  expect(() => checkRules(checks, on('2023-01-01'))).toThrow(/in force on 2023-01-01, but of its 1 none is/);
  expect(() => checkRules(checks, on('2021-12-31'))).toThrow(/none is/);
});
