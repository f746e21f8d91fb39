import type { RuleDetail } from '../../../api/contract/law.ts';
import { type Fields, fieldsOf, type Schema, shapeOf } from './shape.ts';

/** The facts of several rules as one form: what they all ask alike is asked once. */
export interface Merged {
  readonly fields: Fields;
  /** What was filled in, as one of the rules asks for it. */
  readonly factsFor: (rule: RuleDetail, filled: { readonly [name: string]: unknown }) => object;
  /** Where a fact of one of the rules stands in the form. */
  readonly fieldOf: (rule: string, path: string) => string;
}

/** Facts of one name that rules do not ask alike stand under each of those rules. */
export function merged(rules: readonly RuleDetail[]): Merged {
  const asked = rules.map((rule) => ({ rule, schema: rule.facts as Schema, names: namesOf(rule) }));
  const shapes = new Map<string, Set<string>>();
  for (const { schema, names } of asked)
    for (const name of names) shapes.set(name, (shapes.get(name) ?? new Set()).add(writtenShape(schema, name)));
  const isShared = (name: string): boolean => shapes.get(name)?.size === 1;
  const shared = new Map(asked.flatMap(({ schema }) => fieldsOf(schema).filter(([name]) => isShared(name))));
  const own = asked.flatMap(({ rule, schema }) => {
    const fields = fieldsOf(schema).filter(([name]) => !isShared(name));
    return fields.length === 0 ? [] : [[rule.rule, { ...shapeOf(rule.basis, {}), kind: 'group', fields }] as const];
  });
  return {
    fields: [...shared, ...own],
    factsFor: (rule, filled) => {
      const under = (filled[rule.rule] ?? {}) as { readonly [name: string]: unknown };
      const facts = namesOf(rule).map((name) => [name, isShared(name) ? filled[name] : under[name]] as const);
      return Object.fromEntries(facts.filter(([, fact]) => fact !== undefined));
    },
    fieldOf: (rule, path) => (isShared(path.split('.')[0]!) ? path : `${rule}.${path}`),
  };
}

const namesOf = ({ facts }: RuleDetail): string[] => Object.keys((facts as Schema).properties ?? {});

const writtenShape = ({ properties = {}, required = [] }: Schema, name: string): string =>
  JSON.stringify([properties[name], required.includes(name)]);
