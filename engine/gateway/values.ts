import { status } from '@grpc/grpc-js';
import { kindOf } from '../processing.ts';
import type { Json, Variables } from '../protocol/basics.ts';
import { unstorable, unusableName } from '../storable.ts';
import { CallError } from './errors.ts';

/** Names that must never become properties of anything. */
const POISONED = ['__proto__', 'constructor', 'prototype'];
const MAX_VARIABLES_LENGTH = 4_000_000;
const MAX_VARIABLES_DEPTH = 200;

/** Variables travel as JSON text; blank text and null stand for none. */
export function parseVariables(text: string): Variables {
  if (text.trim() === '') return {};
  if (text.length > MAX_VARIABLES_LENGTH)
    throw new CallError(
      status.INVALID_ARGUMENT,
      `Expected variables of at most ${MAX_VARIABLES_LENGTH} characters, but got ${text.length}`,
    );
  const value = parseJson(text);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new CallError(
      status.INVALID_ARGUMENT,
      `Property 'variables' is invalid: Expected document to be a root level object, but was '${kindOf(value as Json)}'`,
    );
  const poisoned = POISONED.find((name) => Object.hasOwn(value, name));
  if (poisoned)
    throw new CallError(
      status.INVALID_ARGUMENT,
      `Property 'variables' is invalid: the name '${poisoned}' is not allowed`,
    );
  return value as Variables;
}

function parseJson(text: string): unknown {
  if (isTooDeep(text))
    throw new CallError(
      status.INVALID_ARGUMENT,
      `Invalid JSON value: nested deeper than ${MAX_VARIABLES_DEPTH} levels`,
    );
  if (text.includes('\\u') && UNSTORABLE.test(text))
    throw new CallError(
      status.INVALID_ARGUMENT,
      'Invalid JSON value: it contains the character U+0000 or half a character',
    );
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CallError(status.INVALID_ARGUMENT, `Invalid JSON value: ${(error as Error).message}`);
  }
}

/** U+0000, or half a pair of surrogates, written as escapes: JSON allows them, text in a database does not. */
const UNSTORABLE =
  /(?<!\\)(?:\\\\)*\\u(?:0000|d[89ab][0-9a-f]{2}(?!\\ud[c-f][0-9a-f]{2})|(?<!\\ud[89ab][0-9a-f]{2}\\u)d[c-f])/i;

/** Writing JSON is recursive: what is nested without end would end the program's stack. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth > MAX_VARIABLES_DEPTH) return true;
  }
  return false;
}

/** A time in milliseconds from the wire; so far off that it never comes is as good as the longest the engine counts. */
export const milliseconds = (text: string): number => Math.min(Number(text), MAX_MILLISECONDS);

/** 64-bit texts of a request hold any number; added to the time of day this one is still exact. */
const MAX_MILLISECONDS = 2 ** 52;

/**
 * Refuses a request with a text that cannot be stored: no command of it may come as far as the database.
 * @throws CallError
 */
export function checkTexts(request: object): void {
  for (const [field, value] of Object.entries(request)) {
    if (typeof value === 'string') {
      const reason = unstorable(value);
      if (reason) throw new CallError(status.INVALID_ARGUMENT, `Property '${field}' is invalid: ${reason}`);
    } else if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) checkTexts(value);
  }
}

/**
 * Refuses names that are too long to be found by.
 * @throws CallError
 */
export function checkNames(names: { readonly [field: string]: string }): void {
  for (const [field, name] of Object.entries(names)) {
    const reason = unusableName(name);
    if (reason) throw new CallError(status.INVALID_ARGUMENT, `Property '${field}' is invalid: ${reason}`);
  }
}
