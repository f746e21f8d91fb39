import { status } from '@grpc/grpc-js';
import { kindOf } from '../processing.ts';
import type { Json, Variables } from '../protocol.ts';
import { CallError } from './errors.ts';

/** Names that must never become properties of anything. */
const POISONED = ['__proto__', 'constructor', 'prototype'];
const MAX_VARIABLES_LENGTH = 4_000_000;

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
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new CallError(status.INVALID_ARGUMENT, `Invalid JSON value: ${(error as Error).message}`);
  }
}
