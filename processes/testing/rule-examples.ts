import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Value } from 'typebox/value';
import { type Regulation, unknownCitations } from '../regulation.ts';
import { evaluateRule, type Finding, type Rule } from '../rule.ts';

/** What the rule catalogue says of one rule id, as `rule-examples.json` of its regulation holds it. */
export interface CatalogueRule {
  readonly id: string;
  readonly severity: string;
  /** In Indonesian; '{pasal}' stands for the article where several regulations say the same. */
  readonly message: string;
  readonly messageEn?: string;
  readonly examples: readonly { readonly input: object; readonly expected: unknown }[];
}

/** What the catalogue says of a regulation's rules. */
export const catalogueOf = (regulation: string): CatalogueRule[] =>
  JSON.parse(readFileSync(path.join(__dirname, '..', regulation, 'rule-examples.json'), 'utf8')) as CatalogueRule[];

/** Compares the rules of a regulation with the catalogue: there are these and no others, and each says what the examples say. */
export function testRuleExamples(regulation: Regulation, rules: object, catalogue: readonly CatalogueRule[]): void {
  const byId = new Map(Object.values(rules as { readonly [name: string]: Rule }).map((rule) => [rule.id, rule]));

  it('melaksanakan tiap aturan katalog, dan tidak lebih', () => {
    expect([...byId.keys()].sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  describe.each(catalogue)('$id', ({ id, severity, message, messageEn, examples }) => {
    const rule = byId.get(id)!;

    it('berbunyi dan berbobot seperti katalog, dan menyebut pasal yang ada', () => {
      expect(rule.severity).toBe(severity);
      expect(rule.message.id).toBe(message.replace('{pasal}', rule.basis));
      if (messageEn !== undefined) expect(rule.message.en).toBe(messageEn);
      expect(unknownCitations(regulation, rule.basis)).toEqual([]);
    });

    it.each(examples.map(({ input, expected }) => [JSON.stringify(input), input, expected] as const))(
      'menilai %s',
      (_text, input, expected) => {
        expect(Value.Errors(rule.facts, input)).toEqual([]);
        const finding = evaluateRule(rule, input);
        expect(finding).toMatchObject(expectedOf(expected));
        if (finding.outcome !== 'na') expect(finding.message.id).not.toMatch(/[{}]/);
      },
    );
  });
}

const OUTCOMES: readonly unknown[] = ['pass', 'fail', 'manual', 'na'] satisfies Finding['outcome'][];

/** An outcome, an outcome with what was computed, a computed value alone, or `null`: the text has lost the value. */
export function expectedOf(expected: unknown): Partial<Finding> {
  if (OUTCOMES.includes(expected)) return { outcome: expected as Finding['outcome'] };
  if (expected === null) return { outcome: 'manual', value: null };
  if (typeof expected !== 'object' || Array.isArray(expected)) return { outcome: 'pass', value: expected };
  const { outcome, ...value } = expected as { readonly outcome: Finding['outcome'] };
  return { outcome, value };
}
