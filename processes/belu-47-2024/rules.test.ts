import { Value } from 'typebox/value';
import { unknownCitations } from '../regulation.ts';
import { evaluateRule, type Rule } from '../rule.ts';
import regulation from './regulation.ts';
import examples from './rule-examples.json';
import * as rules from './rules.ts';

const byId = new Map(Object.values(rules).map((rule) => [rule.id, rule as unknown as Rule]));

it('melaksanakan tiap aturan katalog, dan tidak lebih', () => {
  expect([...byId.keys()].sort()).toEqual(examples.map(({ id }) => id).sort());
});

describe.each(examples)('$id', ({ id, severity, message, examples: cases }) => {
  const rule = byId.get(id)!;

  it('berbunyi dan berbobot seperti katalog, dan menyebut pasal yang ada', () => {
    expect(rule.severity).toBe(severity);
    expect(rule.message.id).toBe(message.replace('{pasal}', rule.basis));
    expect(unknownCitations(regulation, rule.basis)).toEqual([]);
  });

  it.each(cases.map(({ input, expected }) => [JSON.stringify(input), input, expected] as const))(
    'menilai %s',
    (_text, input, expected) => {
      expect(Value.Check(rule.facts, input)).toBe(true);
      const finding = evaluateRule(rule, input);
      expect(finding.outcome).toBe(expected);
      if (finding.outcome !== 'na') expect(finding.message.id).not.toMatch(/[{}]/);
    },
  );
});
