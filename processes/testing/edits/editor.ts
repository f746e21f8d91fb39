import {
  childOf,
  type DiagramElement,
  extensionOf,
  flowNodesOf,
  listOf,
  propertiesOf,
  sequenceFlowsOf,
} from '../../bpmn.ts';

type Writable = { [property: string]: unknown };

/** Edits a parsed diagram in place, and puts back what was there. */
export class Editor {
  readonly process: DiagramElement;
  private readonly undone: (() => void)[] = [];
  private made = 0;

  constructor(process: DiagramElement) {
    this.process = process;
  }

  undo(): void {
    for (let back = this.undone.pop(); back; back = this.undone.pop()) back();
    this.made = 0;
  }

  set(element: DiagramElement, property: string, value: unknown): void {
    const writable = element as Writable;
    const [had, before] = [Object.hasOwn(writable, property), writable[property]];
    writable[property] = value;
    this.undone.push(() => {
      if (had) writable[property] = before;
      else delete writable[property];
    });
  }

  /** An element beside others, or within a scope. */
  add(scope: DiagramElement, $type: string, properties: { readonly [property: string]: unknown } = {}): DiagramElement {
    this.made += 1;
    const element: DiagramElement = {
      $type: `bpmn:${$type}`,
      id: `tambahan_${this.made}`,
      $parent: scope,
      ...properties,
    };
    this.set(scope, 'flowElements', [...listOf(scope, 'flowElements'), element]);
    return element;
  }

  /** The same node as another element; what the parser made cannot change its type itself. */
  retype(node: DiagramElement, $type: string): void {
    const other: DiagramElement = { ...plainOf(node), id: node.id!, $type: `bpmn:${$type}`, $parent: scopeOf(node) };
    for (const flow of [...flowsInto(this.process, node)]) this.set(flow, 'targetRef', other);
    for (const flow of [...flowsOutOf(this.process, node)]) this.set(flow, 'sourceRef', other);
    for (const event of flowNodesOf(this.process).filter((one) => one['attachedToRef'] === node))
      this.set(event, 'attachedToRef', other);
    const scope = scopeOf(node);
    this.set(
      scope,
      'flowElements',
      listOf(scope, 'flowElements').map((one) => (one === node ? other : one)),
    );
  }

  remove(element: DiagramElement): void {
    const scope = scopeOf(element);
    this.set(
      scope,
      'flowElements',
      listOf(scope, 'flowElements').filter((one) => one !== element),
    );
  }

  flow(from: DiagramElement, to: DiagramElement, condition?: string): DiagramElement {
    const flow = this.add(scopeOf(from), 'SequenceFlow', { sourceRef: from, targetRef: to });
    if (condition !== undefined) this.condition(flow, condition);
    return flow;
  }

  condition(flow: DiagramElement, body: string): void {
    this.set(flow, 'conditionExpression', body === '' ? undefined : { $type: 'bpmn:FormalExpression', body });
  }

  /** Puts a node into a flow: what led on leads to it, and it leads on. */
  insert(
    flow: DiagramElement,
    $type: string,
    properties: { readonly [property: string]: unknown } = {},
  ): DiagramElement {
    const target = childOf(flow, 'targetRef')!;
    const node = this.add(scopeOf(flow), $type, properties);
    this.set(flow, 'targetRef', node);
    this.flow(node, target);
    return node;
  }

  /** Sets an extension element's attribute, or takes the whole element away. */
  extend(node: DiagramElement, $type: string, properties: { readonly [property: string]: unknown } | undefined): void {
    const extensions = childOf(node, 'extensionElements');
    const others = listOf(extensions, 'values').filter((value) => value.$type !== $type);
    const known = extensionOf(node, $type);
    const values = properties ? [...others, { ...plainOf(known), ...properties, $type }] : others;
    this.set(node, 'extensionElements', { $type: 'bpmn:ExtensionElements', values });
  }

  property(node: DiagramElement, name: string, value: string | undefined): void {
    const kept = Object.entries(propertiesOf(node)).filter(([key]) => key !== name);
    const all = value === undefined ? kept : [...kept, [name, value] as const];
    const properties = all.map(([key, one]) => ({ $type: 'zeebe:Property', name: key, value: one }));
    this.extend(node, 'zeebe:Properties', { properties });
  }
}

/** Attributes of a parsed element as plain data. */
function plainOf(element: DiagramElement | undefined): { readonly [property: string]: unknown } {
  if (!element) return {};
  return Object.fromEntries(
    Object.keys(element)
      .filter((key) => !key.startsWith('$'))
      .map((key) => [key, element[key]]),
  );
}

export const scopeOf = (element: DiagramElement): DiagramElement => childOf(element, '$parent')!;
export const flowsInto = (process: DiagramElement, node: DiagramElement): DiagramElement[] =>
  sequenceFlowsOf(process).filter((flow) => flow['targetRef'] === node);
export const flowsOutOf = (process: DiagramElement, node: DiagramElement): DiagramElement[] =>
  sequenceFlowsOf(process).filter((flow) => flow['sourceRef'] === node);

/** Leads every way into a node to where its ways out lead; the node stays as it is. */
export function goAround(editor: Editor, node: DiagramElement): void {
  for (const into of flowsInto(editor.process, node))
    for (const out of flowsOutOf(editor.process, node))
      editor.flow(childOf(into, 'sourceRef')!, childOf(out, 'targetRef')!);
}

/** Removes a node with its events and flows, and closes the gap. */
export function takeOut(editor: Editor, node: DiagramElement, closeGap = true): void {
  const [into, out] = [flowsInto(editor.process, node), flowsOutOf(editor.process, node)];
  for (const event of flowNodesOf(editor.process).filter((one) => one['attachedToRef'] === node)) {
    for (const flow of flowsOutOf(editor.process, event)) editor.remove(flow);
    editor.remove(event);
  }
  for (const flow of into) {
    if (!closeGap || out.length === 0) editor.remove(flow);
    else editor.set(flow, 'targetRef', childOf(out[0], 'targetRef'));
  }
  for (const flow of out) editor.remove(flow);
  editor.remove(node);
}

/** Two nodes change places. */
export function swap(editor: Editor, a: DiagramElement, b: DiagramElement): void {
  const other = (node: unknown) => (node === a ? b : node === b ? a : node);
  for (const flow of sequenceFlowsOf(editor.process)) {
    const [source, target] = [flow['sourceRef'], flow['targetRef']];
    if (other(source) !== source) editor.set(flow, 'sourceRef', other(source));
    if (other(target) !== target) editor.set(flow, 'targetRef', other(target));
  }
}
