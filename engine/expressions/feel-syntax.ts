import { parseUnaryTests as parseTestsTree, parseExpression as parseTree } from 'feelin';

/** A node of the FEEL syntax tree; the shape lezer gives it. */
export interface SyntaxNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: SyntaxNode | null;
  readonly nextSibling: SyntaxNode | null;
}

/** Camunda's additions to FEEL that feelin lacks; their names contain spaces, so the parser must know them. */
export const CAMUNDA_BUILTINS = ['is defined', 'get or else', 'assert'] as const;

const knownNames = Object.fromEntries(CAMUNDA_BUILTINS.map((name) => [name, () => null]));

/**
 * Parses FEEL with the reference parser.
 * @throws Error naming the place where the text stops being FEEL
 */
export function parseFeel(text: string): { tree: SyntaxNode; names: string[] } {
  return readTree(text, parseTree(text, knownNames, undefined).topNode as unknown as SyntaxNode);
}

/** As {@link parseFeel}, for the unary tests of a decision table. */
export function parseFeelUnaryTests(text: string): { tree: SyntaxNode; names: string[] } {
  return readTree(text, parseTestsTree(text, { ...knownNames, '?': null }, undefined).topNode as unknown as SyntaxNode);
}

function readTree(text: string, tree: SyntaxNode): { tree: SyntaxNode; names: string[] } {
  const names = new Set<string>();
  walk(tree, (node) => {
    if (node.name === '⚠')
      throw new Error(`failed to parse expression '${text}': unexpected input at ${node.from + 1}`);
    if (node.name === 'VariableName') names.add(text.slice(node.from, node.to));
  });
  return { tree, names: [...names] };
}

/** Visits every node without recursion: hostile nesting must not overflow the stack. */
function walk(top: SyntaxNode, visit: (node: SyntaxNode) => void): void {
  const open: SyntaxNode[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    for (let child = node.firstChild; child; child = child.nextSibling) open.push(child);
  }
}

/** Children of a node, in order. */
export function children(node: SyntaxNode): SyntaxNode[] {
  const list: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) list.push(child);
  return list;
}
