import type { Fields, Shape } from './shape.ts';

/** What has been filled in so far: undefined where nothing has, null where it is said to be unknown or not there. */
export type Draft = undefined | null | boolean | number | string | readonly string[] | readonly Row[] | Group;

export interface Group {
  readonly [name: string]: Draft;
}

/** A row of a list, or of a table by its key. */
export interface Row {
  readonly id: number;
  readonly key?: string;
  readonly value: Draft;
}

let rows = 0;
export const newRow = (value: Draft, key?: string): Row => {
  rows += 1;
  return { id: rows, value, ...(key !== undefined && { key }) };
};

/** What a fact begins as: lists are empty, groups are there to be filled in, everything else is not filled in. */
export function emptyDraft(shape: Shape): Draft {
  if (shape.kind === 'group') return shape.isNullable ? undefined : emptyGroup(shape.fields);
  return shape.kind === 'rows' || shape.kind === 'table' || shape.kind === 'several' ? [] : undefined;
}

export const emptyGroup = (fields: Fields): Group =>
  Object.fromEntries(fields.map(([name, shape]) => [name, emptyDraft(shape)]));

export const groupOf = (draft: Draft): Group => (isGroup(draft) ? draft : {});
export const rowsOf = (draft: Draft): readonly Row[] =>
  Array.isArray(draft) ? draft.filter((row): row is Row => typeof row === 'object') : [];
export const wordsOf = (draft: Draft): readonly string[] =>
  Array.isArray(draft) ? draft.filter((word): word is string => typeof word === 'string') : [];

const isGroup = (draft: Draft): draft is Group => typeof draft === 'object' && draft !== null && !Array.isArray(draft);

/** The facts as the API takes them; what is not filled in is left out, so that it can say so. */
export const factsOf = (fields: Fields, group: Group): { [name: string]: unknown } =>
  Object.fromEntries(
    fields
      .map(([name, shape]) => [name, factOf(shape, group[name])] as const)
      .filter(([, value]) => value !== undefined),
  );

function factOf(shape: Shape, draft: Draft): unknown {
  if (draft === null || draft === undefined || draft === '') return draft === null ? null : undefined;
  if (shape.kind === 'group') return factsOf(shape.fields, groupOf(draft));
  if (shape.kind === 'rows') return rowsOf(draft).map(({ value }) => factOf(shape.row, value) ?? null);
  if (shape.kind === 'table')
    return Object.fromEntries(rowsOf(draft).map(({ key = '', value }) => [key, factOf(shape.value, value) ?? null]));
  return draft;
}

/** A key that stands in a table more than once, if there is one: only one of them would count. */
export function keyTwice(fields: Fields, group: Group): string | undefined {
  return fields.map(([name, shape]) => twiceIn(shape, group[name])).find((key) => key !== undefined);
}

function twiceIn(shape: Shape, draft: Draft): string | undefined {
  if (shape.kind === 'group') return keyTwice(shape.fields, groupOf(draft));
  const inner = shape.kind === 'rows' ? shape.row : shape.kind === 'table' ? shape.value : undefined;
  if (!inner) return undefined;
  const keys = rowsOf(draft).flatMap(({ key }) => (key === undefined ? [] : [key]));
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return (
    twice ??
    rowsOf(draft)
      .map(({ value }) => twiceIn(inner, value))
      .find((key) => key !== undefined)
  );
}
