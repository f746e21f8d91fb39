import type { Json } from '../protocol.ts';
import { compileFast, type Fast } from './fast.ts';
import { parseFeel } from './feel-syntax.ts';

/** Longest FEEL expression that may be deployed, in characters. */
export const MAX_EXPRESSION_LENGTH = 4096;

/** A value in a diagram: text that stands for itself, or FEEL behind a leading "=". */
export type Expression =
  | { readonly kind: 'static'; readonly text: string; readonly value: Json }
  | {
      readonly kind: 'feel';
      readonly text: string;
      /** Names of the variables the expression may read. */
      readonly names: readonly string[];
      /** Set where the expression needs no loop, no recursion and no built-in that could take long. */
      readonly fast: Fast | undefined;
    };

/**
 * Reads a value as Zeebe does: "=…" is FEEL; anything else is static, a number where it looks like one.
 * @throws Error where FEEL does not parse or is longer than {@link MAX_EXPRESSION_LENGTH}
 */
export function parseExpression(source: string): Expression {
  if (!source.startsWith('=')) return { kind: 'static', text: source, value: staticValue(source) };
  const text = source.slice(1);
  if (text.length > MAX_EXPRESSION_LENGTH)
    throw new Error(`Expected an expression of at most ${MAX_EXPRESSION_LENGTH} characters, but got ${text.length}`);
  const { tree, names } = parseFeel(text);
  return { kind: 'feel', text, names, fast: compileFast(text, tree) };
}

const staticValue = (source: string): Json => (/^-?\d+(\.\d+)?$/.test(source) ? Number(source) : source);
