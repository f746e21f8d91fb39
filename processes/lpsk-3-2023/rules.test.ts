import { Value } from 'typebox/value';
import { evaluateRule, type Rule } from '../rule.ts';
import examples from './rule-examples.json';
import * as rules from './rules.ts';

const byId = new Map(Object.values(rules).map((rule) => [rule.id, rule as unknown as Rule]));

it('melaksanakan tiap aturan katalog, dan tidak lebih', () => {
  expect([...byId.keys()].sort()).toEqual(examples.map(({ id }) => id).sort());
});

describe.each(examples)('$id', ({ id, severity, message, examples: cases }) => {
  const rule = byId.get(id)!;

  it('berbunyi dan berbobot seperti katalog', () => {
    expect(rule.severity).toBe(severity);
    expect(rule.message.id).toBe(message.replace('{pasal}', rule.basis));
  });

  it.each(cases.map(({ input, expected }) => [JSON.stringify(input), input, expected] as const))(
    'menilai %s',
    (_text, input, expected) => {
      expect(Value.Check(rule.facts, input)).toBe(true);
      expect(evaluateRule(rule, input).outcome).toBe(expected);
    },
  );
});
