import type { AuditChange, AuditContent } from '../contract/audit.ts';

/** An entry as it is hashed: JSON, without what is not there. Text that the database could not take is replaced. */
export const textOf = (content: AuditContent): string =>
  JSON.stringify(content, (_name, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : value,
  );

export const contentOf = (entry: string): AuditContent => JSON.parse(entry) as AuditContent;

/** Longest value that is told of a change, in characters. */
const MAX_VALUE = 500;

/** What a property was and is; undefined: it was nothing, or is nothing now. */
export const change = (property: string, oldValue: unknown, newValue: unknown): AuditChange => ({
  property,
  oldValue: shown(oldValue),
  newValue: shown(newValue),
});

/** Of the properties of a thing those that are no longer as they were. */
export const changed = (before: object, after: object): AuditChange[] =>
  Object.entries(after)
    .map(([property, value]) => change(property, before[property as never], value))
    .filter(({ oldValue, newValue }) => oldValue !== newValue);

/** What a thing is that was not there before. */
export const made = (properties: { readonly [property: string]: unknown }): AuditChange[] =>
  Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([property, value]) => change(property, undefined, value));

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = value instanceof Date ? value.toISOString() : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
