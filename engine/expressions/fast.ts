import type { Json } from '../protocol/basics.ts';
import { BAIL, comparators, functions, isTruth, operators } from './fast-operators.ts';
import { children, type SyntaxNode } from './feel-syntax.ts';

/** Reads a variable by name; undefined = there is none. */
export type Lookup = (name: string) => Json | undefined;

/** Evaluates at once; returns BAIL where the operands are none it is sure about. */
export type Fast = (lookup: Lookup) => Json | typeof BAIL;

type Compile = (text: string, node: SyntaxNode) => Fast | undefined;

/** Deepest nesting that is compiled; deeper trees go to the reference. */
const MAX_DEPTH = 64;

/**
 * Compiles the common part of FEEL (literals, paths, comparison, logic, arithmetic, if, lists, contexts, not, count, is defined)
 * into closures whose time is bounded by the text's length. Returns undefined for everything else.
 */
export function compileFast(text: string, tree: SyntaxNode): Fast | undefined {
  const [body, ...rest] = children(tree);
  if (!body || rest.length > 0 || depthOf(tree) > MAX_DEPTH) return undefined;
  return compile(text, body);
}

const compile: Compile = (text, node) => compilers[node.name]?.(text, node);

const slice = (text: string, node: SyntaxNode): string => text.slice(node.from, node.to);

const compilers: Record<string, Compile> = {
  NumericLiteral: (text, node) => constant(Number(slice(text, node))),
  BooleanLiteral: (text, node) => constant(slice(text, node) === 'true'),
  StringLiteral: (text, node) => stringLiteral(slice(text, node)),
  null: () => constant(null),
  VariableName: (text, node) => variable(slice(text, node)),
  PathExpression: path,
  ParenthesizedExpression: (text, node) => {
    const inner = children(node)[1];
    return inner && compile(text, inner);
  },
  Comparison: comparison,
  Conjunction: (text, node) => logic(text, node, false),
  Disjunction: (text, node) => logic(text, node, true),
  ArithmeticExpression: arithmetic,
  IfExpression: conditional,
  List: list,
  Context: context,
  FunctionInvocation: invocation,
};

const constant =
  (value: Json): Fast =>
  () =>
    value;

function stringLiteral(source: string): Fast | undefined {
  if (source.includes('\\')) return undefined;
  return constant(source.slice(1, -1));
}

const variable =
  (name: string): Fast =>
  (lookup) =>
    lookup(name) ?? null;

function path(text: string, node: SyntaxNode): Fast | undefined {
  const [target, , name] = children(node);
  if (!target || name?.name !== 'PathName') return undefined;
  const of = compile(text, target);
  const key = slice(text, name);
  if (!of) return undefined;
  return (lookup) => {
    const value = of(lookup);
    if (value === BAIL) return BAIL;
    if (value === null) return null;
    if (typeof value !== 'object' || Array.isArray(value)) return BAIL;
    const context = value as { readonly [name: string]: Json };
    return Object.hasOwn(context, key) ? context[key]! : null;
  };
}

function comparison(text: string, node: SyntaxNode): Fast | undefined {
  const [left, operator, right] = children(node);
  if (!left || !right || operator?.name !== 'CompareOp') return undefined;
  const a = compile(text, left);
  const b = compile(text, right);
  const compare = comparators[slice(text, operator)];
  if (!a || !b || !compare) return undefined;
  return (lookup) => {
    const x = a(lookup);
    const y = b(lookup);
    if (x === BAIL || y === BAIL) return BAIL;
    return compare(x, y);
  };
}

/** Three-valued logic: `dominant` decides alone (false for and, true for or); null stays null. */
function logic(text: string, node: SyntaxNode, dominant: boolean): Fast | undefined {
  const [left, , right] = children(node);
  const a = left && compile(text, left);
  const b = right && compile(text, right);
  if (!a || !b) return undefined;
  return (lookup) => {
    const x = a(lookup);
    const y = b(lookup);
    if (!isTruth(x) || !isTruth(y)) return BAIL;
    if (x === dominant || y === dominant) return dominant;
    return x === null || y === null ? null : !dominant;
  };
}

function arithmetic(text: string, node: SyntaxNode): Fast | undefined {
  const [left, operator, right] = children(node);
  if (!left || !right || operator?.name !== 'ArithOp') return undefined;
  const a = compile(text, left);
  const b = compile(text, right);
  const operate = operators[slice(text, operator)];
  if (!a || !b || !operate) return undefined;
  return (lookup) => {
    const x = a(lookup);
    const y = b(lookup);
    if (x === BAIL || y === BAIL) return BAIL;
    return operate(x, y);
  };
}

function conditional(text: string, node: SyntaxNode): Fast | undefined {
  const parts = children(node).filter(({ name }) => name !== 'if' && name !== 'then' && name !== 'else');
  const [test, yes, no] = parts.map((part) => compile(text, part));
  if (parts.length !== 3 || !test || !yes || !no) return undefined;
  return (lookup) => {
    const condition = test(lookup);
    if (!isTruth(condition)) return BAIL;
    return condition === true ? yes(lookup) : no(lookup);
  };
}

function list(text: string, node: SyntaxNode): Fast | undefined {
  const items = children(node)
    .slice(1, -1)
    .map((item) => compile(text, item));
  if (items.some((item) => !item)) return undefined;
  return (lookup) => {
    const values: Json[] = [];
    for (const item of items) {
      const value = item!(lookup);
      if (value === BAIL) return BAIL;
      values.push(value);
    }
    return values;
  };
}

function context(text: string, node: SyntaxNode): Fast | undefined {
  const entries: [string, Fast][] = [];
  for (const entry of children(node).slice(1, -1)) {
    const [key, value] = children(entry);
    const of = value && compile(text, value);
    if (entry.name !== 'ContextEntry' || !key || !of) return undefined;
    // An entry that reads an elder sibling sees it, not the variable of that name; only the reference knows that scope.
    if (namesRead(text, value).some((name) => entries.some(([elder]) => elder === name))) return undefined;
    entries.push([slice(text, key).replace(/^"|"$/g, ''), of]);
  }
  if (entries.some(([key]) => key.includes('\\') || key === '__proto__')) return undefined;
  return (lookup) => {
    const values: Record<string, Json> = {};
    for (const [key, of] of entries) {
      const value = of(lookup);
      if (value === BAIL) return BAIL;
      values[key] = value;
    }
    return values;
  };
}

function namesRead(text: string, node: SyntaxNode): string[] {
  return node.name === 'VariableName' ? [slice(text, node)] : children(node).flatMap((child) => namesRead(text, child));
}

function invocation(text: string, node: SyntaxNode): Fast | undefined {
  const [callee, , parameters] = children(node);
  if (!callee || parameters?.name !== 'PositionalParameters') return undefined;
  const name = slice(text, callee);
  const [argument, ...more] = children(parameters);
  const call = functions[name];
  const of = argument && compile(text, argument);
  if (!call || !of || more.length > 0) return undefined;
  return (lookup) => {
    if (lookup(name) !== undefined) return BAIL;
    const value = of(lookup);
    return value === BAIL ? BAIL : call(value);
  };
}

function depthOf(top: SyntaxNode): number {
  let deepest = 0;
  const open: [SyntaxNode, number][] = [[top, 1]];
  for (let entry = open.pop(); entry; entry = open.pop()) {
    const [node, depth] = entry;
    deepest = Math.max(deepest, depth);
    for (const child of children(node)) open.push([child, depth + 1]);
  }
  return deepest;
}
