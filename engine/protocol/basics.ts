/** A 64-bit key as decimal digits; keys of one partition have equal length, so they sort as text. */
export type Key = string;

export const PARTITION = 1;
export const DEFAULT_TENANT = '<default>';
/** What Zeebe writes where no key applies. */
export const NO_KEY: Key = '-1';

/** The JSON values a process variable may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Variables = { readonly [name: string]: Json };
