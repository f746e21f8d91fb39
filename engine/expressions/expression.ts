import type { Json } from '../protocol/basics.ts';
import { compileFast, type Fast } from './fast.ts';
import { parseFeel } from './feel-syntax.ts';
import { checkLimits } from './limits.ts';

export { MAX_EXPRESSION_LENGTH } from './limits.ts';

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

/** Parsed texts, or why they were refused: a diagram is read more than once, and many say the same. */
const known = new Map<string, Expression | Error>();
/** Characters of all known texts together. */
let knownLength = 0;
const MAX_KNOWN_LENGTH = 4_000_000;

/**
 * Reads a value as Zeebe does: "=…" is FEEL; anything else is static, a number where it looks like one.
 * @throws Error where FEEL does not parse or is more than the limits allow
 */
export function parseExpression(source: string): Expression {
  if (!source.startsWith('=')) return { kind: 'static', text: source, value: staticValue(source) };
  let expression = known.get(source);
  if (!expression) {
    expression = parse(source.slice(1));
    remember(source, expression);
  }
  if (expression instanceof Error) throw expression;
  return expression;
}

function parse(text: string): Expression | Error {
  try {
    checkLimits(text);
    const { tree, names } = parseFeel(text);
    return { kind: 'feel', text, names, fast: compileFast(text, tree) };
  } catch (error) {
    return error as Error;
  }
}

function remember(source: string, expression: Expression | Error): void {
  known.set(source, expression);
  knownLength += source.length;
  for (const oldest of known.keys()) {
    if (knownLength <= MAX_KNOWN_LENGTH) return;
    known.delete(oldest);
    knownLength -= oldest.length;
  }
}

const staticValue = (source: string): Json => (/^-?\d+(\.\d+)?$/.test(source) ? Number(source) : source);
