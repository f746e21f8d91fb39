import { parseExpression } from '../expressions/expression.ts';
import type { ModdleElement } from './moddle.ts';

/** How long expressions are parsed before others in this thread get their turn, in milliseconds. */
const TURN = 10;

/** Parses every expression of a file, letting others have their turn in between; the builder then finds them parsed. */
export async function parseExpressionsIn(definitions: ModdleElement): Promise<void> {
  let begin = performance.now();
  for (const source of expressionsIn(definitions)) {
    try {
      parseExpression(source);
    } catch {
      // The builder meets the same error where it can name the element.
    }
    if (performance.now() - begin < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begin = performance.now();
  }
}

/** Every text that begins like FEEL, at whatever element: without recursion, each element once. */
function* expressionsIn(definitions: ModdleElement): Generator<string> {
  const seen = new Set<unknown>([definitions]);
  const open: object[] = [definitions];
  for (let element = open.pop(); element; element = open.pop()) {
    for (const value of Object.values(element)) {
      if (typeof value === 'string' && value.startsWith('=')) yield value;
      if (typeof value !== 'object' || value === null || seen.has(value)) continue;
      seen.add(value);
      open.push(value as object);
    }
  }
}
