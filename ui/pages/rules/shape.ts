/** JSON Schema as far as the facts of rules use it. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly minimum?: number;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly patternProperties?: { readonly [pattern: string]: Schema };
}

/** What someone fills in for one fact. */
export type Shape = { readonly label: string; readonly isNullable: boolean; readonly isOptional: boolean } & (
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly isInteger: boolean; readonly least: number | undefined }
  | { readonly kind: 'text'; readonly known: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'several'; readonly options: readonly string[] }
  | { readonly kind: 'group'; readonly fields: Fields }
  | { readonly kind: 'rows'; readonly row: Shape }
  | { readonly kind: 'table'; readonly isYears: boolean; readonly value: Shape }
);

export type Fields = readonly (readonly [name: string, shape: Shape])[];

export const fieldsOf = ({ properties = {}, required = [] }: Schema): Fields =>
  Object.entries(properties).map(([name, schema]) => [name, shapeOf(name, schema, !required.includes(name))]);

/** @param name used as the label where the schema describes nothing */
export function shapeOf(name: string, schema: Schema, isOptional = false): Shape {
  const options = schema.anyOf ?? [schema];
  const isNullable = options.some(({ type }) => type === 'null');
  const others = options.filter(({ type }) => type !== 'null');
  const label = labelOf(schema.description ?? others[0]?.description ?? spaced(name));
  const common = { label, isNullable, isOptional };
  const literals = others.flatMap((option) => ('const' in option ? [String(option.const)] : []));
  if (literals.length > 0) return { ...common, kind: 'choice', options: literals };
  const [only = {}] = others;
  return { ...common, ...kindOf(name, only) };
}

type Kind<S = Shape> = S extends Shape ? Omit<S, 'label' | 'isNullable' | 'isOptional'> : never;

function kindOf(name: string, schema: Schema): Kind {
  if (schema.enum) return { kind: 'choice', options: schema.enum.map(String) };
  if (schema.type === 'array') return listOf(name, schema.items ?? {});
  if (schema.type === 'boolean') return { kind: 'yesNo' };
  if (schema.type === 'integer' || schema.type === 'number')
    return { kind: 'number', isInteger: schema.type === 'integer', least: schema.minimum };
  const [entry] = Object.entries(schema.patternProperties ?? {});
  if (entry) return { kind: 'table', isYears: entry[0].includes('\\d'), value: shapeOf('', entry[1]) };
  if (schema.type === 'object') return { kind: 'group', fields: fieldsOf(schema) };
  if (schema.format === 'date') return { kind: 'date' };
  return { kind: 'text', known: (schema.examples ?? []).map(String) };
}

function listOf(name: string, items: Schema): Kind {
  const row = shapeOf(name, items);
  return row.kind === 'choice' ? { kind: 'several', options: row.options } : { kind: 'rows', row };
}

/** 'unitKetua' → 'unit ketua'. */
const spaced = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

const labelOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SHORT = /\b(jpt|jf|pns|pppk|asn|ppk|apbn|skp|sma|[ds][1-4])\b/g;

/** A message before it is filled in: what it would tell is left open. */
export const openMessage = (message: string): string => message.replace(/\{\w+\}/g, '…');

/** 'jf-ahli-muda' → 'JF ahli muda'. */
export const optionText = (option: string): string =>
  option.replaceAll('-', ' ').replace(SHORT, (short) => short.toUpperCase());
