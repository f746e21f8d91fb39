import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { Violation } from '../problem.ts';

/** JSON Schema as far as the facts of rules use it. */
interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly format?: string;
  readonly minimum?: number;
  readonly items?: Shape;
  readonly properties?: { readonly [name: string]: Shape };
  readonly patternProperties?: { readonly [pattern: string]: Shape };
}

type Flaw = ReturnType<typeof Value.Errors>[number];

/** What is wrong with the facts for a rule: which of them, and what was expected, in the reader's language. */
export function factViolations(rule: string, schema: TSchema, facts: unknown): Violation[] {
  const flaws = Value.Errors(schema, facts);
  const paths = flaws.map(({ instancePath }) => instancePath);
  // Where something inside is wrong, that it is also not empty need not be said.
  const told = flaws.filter(
    ({ keyword, instancePath }) => keyword in SAYS || !paths.some((path) => path.startsWith(`${instancePath}/`)),
  );
  const violations = told.flatMap((flaw) => (SAYS[flaw.keyword] ?? unexpected)(flaw, schema as Shape));
  const distinct = new Map(violations.map((violation) => [violation.message, violation]));
  return [...distinct.values()].map((violation) => ({ ...violation, rule }));
}

type Say = (flaw: Flaw, schema: Shape) => Violation[];

const SAYS: { readonly [keyword: string]: Say } = {
  required: ({ instancePath, params }, schema) =>
    (params as { readonly requiredProperties: readonly string[] }).requiredProperties.map((name) =>
      about(
        [...stepsOf(instancePath), name],
        `wajib diisi: ${expected(at(schema, [...stepsOf(instancePath), name]))}.`,
      ),
    ),
  additionalProperties: ({ instancePath, params }) =>
    (params as { readonly additionalProperties: readonly string[] }).additionalProperties.map((name) =>
      about([...stepsOf(instancePath), name], 'tidak dikenal. Periksa ejaannya, atau hapus.'),
    ),
  '~refine': ({ instancePath, message }) => [about(stepsOf(instancePath), `tidak dapat diterima: ${message}.`)],
  // Said of what is not known, which 'additionalProperties' has named.
  boolean: () => [],
};

const unexpected: Say = ({ instancePath }, schema) => {
  const steps = stepsOf(instancePath);
  return [about(steps, `harus berupa ${expected(at(schema, steps))}.`)];
};

const stepsOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function about(steps: readonly string[], what: string): Violation {
  const field = steps.join('.');
  return field === '' ? { message: `Fakta ${what}` } : { field, message: `Isian '${field}' ${what}` };
}

/** The shape of what lies at a path of the facts. */
function at(shape: Shape | undefined, [step, ...rest]: readonly string[]): Shape | undefined {
  if (step === undefined || !shape) return shape;
  const options = shape.anyOf?.map((option) => at(option, [step])).find((found) => found !== undefined);
  const inner =
    shape.properties?.[step] ??
    (/^\d+$/.test(step) ? shape.items : undefined) ??
    Object.values(shape.patternProperties ?? {})[0] ??
    options;
  return at(inner, rest);
}

const KINDS: { readonly [type: string]: string } = {
  object: 'kumpulan isian',
  array: 'daftar',
  string: 'teks yang tidak kosong',
  number: 'angka',
  integer: 'bilangan bulat',
  boolean: 'ya atau tidak (true atau false)',
  null: 'kosong (null)',
};

function expected(shape: Shape | undefined): string {
  if (!shape) return 'isian yang dikenal';
  const words = shape.enum ?? literalsOf(shape);
  if (words.length > 0) return `salah satu dari: ${words.map((word) => word ?? KINDS['null']).join(', ')}`;
  if (shape.anyOf) return shape.anyOf.map(expected).join(' atau ');
  if (shape.format === 'date') return 'tanggal kalender (TTTT-BB-HH) antara tahun 1900 dan 2199';
  const kind = KINDS[shape.type ?? ''] ?? 'isian yang sesuai';
  return shape.minimum === undefined ? kind : `${kind}, paling kecil ${shape.minimum}`;
}

/** The words of a choice that is written as one literal beside the other; `null` stands for none. */
function literalsOf({ anyOf = [] }: Shape): unknown[] {
  const options = anyOf.map((option) => ('const' in option ? option.const : option.type === 'null' ? null : undefined));
  return options.includes(undefined) ? [] : options;
}
