import { Type } from 'typebox';
import { combineBySubject, defineRule, evaluateRule, type Outcome, type Severity, type Verdict } from './rule.ts';
import { tanggal } from './tanggal.ts';

const ruleGiving = (verdict: Verdict) =>
  defineRule({
    id: 'contoh/angka',
    basis: 'Pasal 1',
    severity: 'blocking',
    inForce: { from: tanggal('2024-01-01') },
    message: { id: 'AK {ak} menjadi {hasil}; {lain}.', en: 'Credit {ak} becomes {hasil}; {lain}.' },
    facts: Type.Object({ ak: Type.Number() }),
    evaluate: () => verdict,
  });

it('tells facts, value and what else the rule tells, with the decimal sign of each language', () => {
  const rule = ruleGiving({ outcome: 'fail', value: { hasil: 18.75 }, told: { lain: 'III/a' } });

  const finding = evaluateRule(rule, { ak: 12.5 });

  expect(finding.message).toEqual({ id: 'AK 12,5 menjadi 18,75; III/a.', en: 'Credit 12.5 becomes 18.75; III/a.' });
  expect(finding).toMatchObject({ outcome: 'fail', value: { hasil: 18.75 }, facts: { ak: 12.5 } });
  expect(finding).not.toHaveProperty('told');
});

it("says the verdict's own message where it gives one", () => {
  const message = { id: 'Nilai {ak} tidak terbaca.', en: 'The value {ak} is not legible.' };

  const finding = evaluateRule(ruleGiving({ outcome: 'manual', value: null, message }), { ak: 1.5 });

  expect(finding.message).toEqual({ id: 'Nilai 1,5 tidak terbaca.', en: 'The value 1.5 is not legible.' });
  expect(finding.value).toBeNull();
});

it('leaves a name that nobody tells as it is', () => {
  const { message } = evaluateRule(ruleGiving('fail'), { ak: 1 });

  expect(message.id).toBe('AK 1 menjadi {hasil}; {lain}.');
});

it('tells what was found of each subject, apart from the others and from what is about none', () => {
  const of = (outcome: Outcome, subject?: string, severity: Severity = 'blocking') => ({
    outcome,
    severity,
    ...(subject !== undefined && { subject }),
  });

  const bySubject = combineBySubject([
    of('fail'),
    of('manual', 'b'),
    of('pass', 'a'),
    of('fail', 'c'),
    of('fail', 'a', 'advisory'),
    of('manual', 'c'),
  ]);

  expect(bySubject).toEqual([
    { subjek: 'b', hasil: 'manual' },
    { subjek: 'a', hasil: 'pass' },
    { subjek: 'c', hasil: 'fail' },
  ]);
});
