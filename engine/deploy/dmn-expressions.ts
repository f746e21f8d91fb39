import { MAX_EXPRESSION_LENGTH } from '../expressions/expression.ts';
import { parseFeel, parseFeelUnaryTests } from '../expressions/feel-syntax.ts';
import { type ModdleElement, textOf } from './moddle.ts';

const FEEL = new Set([
  'feel',
  'http://www.omg.org/spec/feel/20140401',
  'http://www.omg.org/spec/dmn/20180521/feel/',
  'https://www.omg.org/spec/dmn/20191111/feel/',
]);

/** The FEEL of an expression; what is wrong with it is added to the problems. */
export function readExpression(element: ModdleElement | undefined, problems: string[]): string {
  const text = textOf(element, 'text') ?? '';
  if (element && isFeel(element, problems)) check('FEEL expression', text, parseFeel, problems);
  return text;
}

/** As {@link readExpression}, for unary tests; an empty one always holds. */
export function readUnaryTests(element: ModdleElement, problems: string[]): string {
  const text = textOf(element, 'text') ?? '';
  if (isFeel(element, problems) && text !== '') check('FEEL unary-tests', text, parseFeelUnaryTests, problems);
  return text;
}

function isFeel(element: ModdleElement, problems: string[]): boolean {
  const language = textOf(element, 'expressionLanguage')?.toLowerCase() ?? 'feel';
  if (FEEL.has(language)) return true;
  problems.push(`Expression language '${language}' is not supported`);
  return false;
}

function check(kind: string, text: string, parseText: (text: string) => unknown, problems: string[]): void {
  try {
    if (text.length > MAX_EXPRESSION_LENGTH)
      throw new Error(`Expected an expression of at most ${MAX_EXPRESSION_LENGTH} characters, but got ${text.length}`);
    if (text.trim() === '') throw new Error(`failed to parse expression '${text}': it is empty`);
    parseText(text);
  } catch (error) {
    problems.push(`${kind}: ${(error as Error).message}`);
  }
}
