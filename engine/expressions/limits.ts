/** Longest FEEL expression that may be deployed, in characters. */
export const MAX_EXPRESSION_LENGTH = 4096;
/** Most words, signs and literals in one expression: the parser's worst texts take 0.2 ms for each. */
export const MAX_EXPRESSION_TOKENS = 750;
/** Deepest nesting of brackets in one expression. */
export const MAX_EXPRESSION_DEPTH = 64;

const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\])*"|[\p{L}\p{N}_]+|\S/gu;
const DEPTH: { readonly [token: string]: number } = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

/**
 * Refuses what would keep the parser busy for long; one pass, before any parser sees the text.
 * @throws Error naming the limit
 */
export function checkLimits(text: string): void {
  if (text.length > MAX_EXPRESSION_LENGTH)
    throw new Error(`Expected an expression of at most ${MAX_EXPRESSION_LENGTH} characters, but got ${text.length}`);
  let tokens = 0;
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token.startsWith('/*') || token.startsWith('//')) continue;
    tokens += 1;
    depth += DEPTH[token] ?? 0;
    if (tokens > MAX_EXPRESSION_TOKENS)
      throw new Error(`Expected an expression of at most ${MAX_EXPRESSION_TOKENS} words and signs, but got more`);
    if (depth > MAX_EXPRESSION_DEPTH)
      throw new Error(`Expected at most ${MAX_EXPRESSION_DEPTH} levels of brackets in an expression, but got more`);
  }
}
