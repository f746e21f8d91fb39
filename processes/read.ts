import type { Variables } from './mechanism.ts';
import { isTanggal, type Tanggal } from './tanggal.ts';

/** Readers of process variables: whatever is missing or of another kind reads as nothing. */

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

export const tanggalOrNull = (value: unknown): Tanggal | null => (isTanggal(value) ? value : null);

export const contextOf = (value: unknown): Variables =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Variables) : {};

export const contextsOf = (value: unknown): Variables[] => (Array.isArray(value) ? value.map(contextOf) : []);

/** @throws Error where it is missing: for what a form has asked for, or a rule has looked at */
export function tanggalIn(variables: Variables, name: string): Tanggal {
  const value = variables[name];
  if (!isTanggal(value)) throw new Error(`Expected '${name}' to be a date, but it is ${JSON.stringify(value)}`);
  return value;
}
