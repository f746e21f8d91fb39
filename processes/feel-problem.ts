import { parseExpression } from 'feelin';

/** Functions Camunda adds; their names contain spaces, so the parser must know them. */
const builtins = { 'is defined': () => null, 'get or else': () => null, assert: () => null };

/** What keeps an expression, with or without its '=', from being FEEL. */
export function feelProblem(expression: string): string | undefined {
  const text = expression.replace(/^=/, '');
  if (text.trim() === '') return `'${expression}' is empty`;
  const cursor = parseExpression(text, builtins, undefined).cursor();
  do if (cursor.type.isError) return `'${expression}' is no FEEL at ${cursor.from + 1}`;
  while (cursor.next());
  return undefined;
}
