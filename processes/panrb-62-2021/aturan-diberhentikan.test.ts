import { evaluateRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';
import { sesudahRiwayat, tidakDiberhentikan } from './aturan-diberhentikan.ts';

it('menyebut sejak kapan dan karena huruf apa seseorang diberhentikan (Pasal 48 ayat (1))', () => {
  const facts = { tanggal: tanggal('2022-03-09'), sejak: tanggal('2022-03-01'), alasan: ['b' as const, 'e' as const] };

  const finding = evaluateRule(tidakDiberhentikan, facts);

  expect(finding.outcome).toBe('fail');
  expect(finding.message.id).toContain('sejak 1 Maret 2022 karena alasan huruf b, e');
  expect(evaluateRule(tidakDiberhentikan, { ...facts, sejak: null, alasan: [] }).outcome).toBe('pass');
});

it.each([
  ['2022-03-01', 'fail'],
  ['2022-03-02', 'pass'],
] as const)('TMT pemberhentian %s sesudah TMT terakhir 2022-03-01: %s (Pasal 48 ayat (1))', (tmt, outcome) => {
  const facts = { tmtTerakhir: tanggal('2022-03-01'), tmtBerhenti: tanggal(tmt) };

  expect(sesudahRiwayat.evaluate(facts)).toBe(outcome);
  expect(sesudahRiwayat.evaluate({ ...facts, tmtTerakhir: null })).toBe('na');
});
