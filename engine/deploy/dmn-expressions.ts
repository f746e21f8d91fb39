import { parseFeel, parseFeelUnaryTests } from '../expressions/feel-syntax.ts';
import { checkLimits } from '../expressions/limits.ts';
import { childOf, listOf, type ModdleElement, textOf } from './moddle.ts';

/** How long expressions are parsed before others in this thread get their turn, in milliseconds. */
const TURN = 10;

/** The text of an expression; empty where there is none. */
export const readText = (element: ModdleElement | undefined): string => textOf(element, 'text') ?? '';

interface Expression {
  readonly element: ModdleElement;
  readonly kind: 'FEEL expression' | 'FEEL unary-tests';
}

/** Parses every expression of some decisions, letting others have their turn in between; tells what is wrong with each. */
export async function checkExpressions(decisions: readonly ModdleElement[]): Promise<string[]> {
  const problems = new Set<string>();
  const seen = new Set<string>();
  let begin = performance.now();
  for (const expression of expressionsIn(decisions)) {
    const id = `${expression.kind} ${readText(expression.element)}`;
    const problem = problemOf(expression, seen.has(id));
    if (problem) problems.add(problem);
    seen.add(id);
    if (performance.now() - begin < TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begin = performance.now();
  }
  return [...problems];
}

function* expressionsIn(decisions: readonly ModdleElement[]): Generator<Expression> {
  for (const decision of decisions) {
    const logic = childOf(decision, 'logic');
    if (logic?.$type === 'dmn:LiteralExpression') yield { element: logic, kind: 'FEEL expression' };
    if (logic?.$type === 'dmn:DecisionTable') yield* expressionsInTable(logic);
  }
}

function* expressionsInTable(table: ModdleElement): Generator<Expression> {
  const texts = [
    ...listOf(table, 'input').map((input) => childOf(input, 'inputExpression')),
    ...listOf(table, 'output').map((output) => childOf(output, 'defaultOutputEntry')),
    ...listOf(table, 'rule').flatMap((rule) => listOf(rule, 'outputEntry')),
  ];
  for (const element of texts) if (element) yield { element, kind: 'FEEL expression' };
  for (const rule of listOf(table, 'rule'))
    for (const element of listOf(rule, 'inputEntry'))
      if (readText(element) !== '') yield { element, kind: 'FEEL unary-tests' };
}

const FEEL = new Set([
  'feel',
  'http://www.omg.org/spec/feel/20140401',
  'http://www.omg.org/spec/dmn/20180521/feel/',
  'https://www.omg.org/spec/dmn/20191111/feel/',
]);

const PARSERS: { readonly [K in Expression['kind']]: (text: string) => unknown } = {
  'FEEL expression': parseFeel,
  'FEEL unary-tests': parseFeelUnaryTests,
};

function problemOf({ element, kind }: Expression, isParsed: boolean): string | undefined {
  const language = textOf(element, 'expressionLanguage')?.toLowerCase() ?? 'feel';
  if (!FEEL.has(language)) return `Expression language '${language}' is not supported`;
  if (isParsed) return undefined;
  const text = readText(element);
  try {
    checkLimits(text);
    if (text.trim() === '') throw new Error(`failed to parse expression '${text}': it is empty`);
    PARSERS[kind](text);
    return undefined;
  } catch (error) {
    return `${kind}: ${(error as Error).message}`;
  }
}
