import type { ElementType } from '../protocol/element-type.ts';
import { buildElement, elementTypeOf } from './element.ts';
import { childOf, listOf, type ModdleElement, parseDefinitions, textOf } from './moddle.ts';
import type { ElementModel, FlowModel, ProcessModel } from './model.ts';
import { parseExpressionsIn } from './parse-expressions.ts';
import { parseIn } from './parts.ts';
import { Problems } from './problems.ts';
import { validate } from './validate.ts';

export type Built = { readonly models: readonly ProcessModel[] } | { readonly refused: string };

/** Turns a BPMN file into executable models, or says everything that keeps it from being one. */
export async function buildModels(content: Buffer): Promise<Built> {
  const parsed = await parseDefinitions(content);
  if ('refused' in parsed) return parsed;
  await parseExpressionsIn(parsed.definitions);
  const problems = new Problems();
  const executable = listOf(parsed.definitions, 'rootElements').filter(
    (root) => root.$type === 'bpmn:Process' && root['isExecutable'] === true,
  );
  if (executable.length === 0)
    return { refused: '- Element: definitions\n    - ERROR: Must contain at least one executable process' };
  const models = executable.map((process) => new Builder(process, problems).build());
  return problems.any ? { refused: problems.describe() } : { models };
}

/** Elements of a diagram that carry no behaviour. */
const DECORATION = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference']);

class Builder {
  private readonly elements = new Map<string, ElementModel>();
  private readonly flows = new Map<string, FlowModel>();
  private readonly process: ModdleElement;
  private readonly problems: Problems;

  constructor(process: ModdleElement, problems: Problems) {
    this.process = process;
    this.problems = problems;
  }

  build(): ProcessModel {
    const root = buildElement(this.process, 'PROCESS', undefined, this.problems);
    this.elements.set(root.id, root);
    this.addChildren(this.process, root);
    for (const flow of this.flows.values()) this.requireOneScope(flow);
    this.connect();
    validate(root, this.elements, this.problems);
    return { bpmnProcessId: root.id, name: root.name, root, elements: this.elements, joins: this.joins() };
  }

  private addChildren(parent: ModdleElement, scope: ElementModel): void {
    for (const child of listOf(parent, 'flowElements')) {
      if (DECORATION.has(child.$type)) continue;
      if (child.$type === 'bpmn:SequenceFlow') this.addFlow(child);
      else this.addElement(child, scope);
    }
  }

  private addElement(child: ModdleElement, scope: ElementModel): void {
    const type = elementTypeOf(child);
    if (!type)
      return this.problems.add(
        child.id ?? child.$type,
        `Elements of type '${child.$type.replace('bpmn:', '')}' are currently not supported`,
      );
    const element = this.wrap(buildElement(child, type, scope.id, this.problems));
    this.elements.set(element.id, element);
    const inner = element.inner ?? element;
    if (type === 'SUB_PROCESS' || type === 'EVENT_SUB_PROCESS') this.addChildren(child, inner);
    if (type === 'EVENT_SUB_PROCESS') scope.eventSubprocessStarts.push(...inner.starts);
    if (type === 'START_EVENT') scope.starts.push(element);
  }

  /** A repeated activity becomes two elements of one id: the body that repeats, and the activity within. */
  private wrap(element: ElementModel): ElementModel {
    if (!element.loop) return element;
    const type: ElementType = 'MULTI_INSTANCE_BODY';
    const own = { boundaries: [], incoming: [], outgoing: [], starts: [], eventSubprocessStarts: [] };
    return { ...element, type, inner: element, inputs: [], outputs: [], job: undefined, ...own };
  }

  private addFlow(flow: ModdleElement): void {
    const source = textOf(childOf(flow, 'sourceRef'), 'id');
    const target = textOf(childOf(flow, 'targetRef'), 'id');
    if (!flow.id || !source || !target)
      return this.problems.add(flow.id ?? 'sequenceFlow', 'Must have a source and a target');
    const condition = textOf(childOf(flow, 'conditionExpression'), 'body');
    const parsed = condition === undefined ? undefined : parseIn(this.problems, flow.id, condition, 'expression');
    this.flows.set(flow.id, { id: flow.id, source, target, condition: parsed });
  }

  /** A flow out of a scope or into one would let elements run where nobody waits for them, or within themselves. */
  private requireOneScope({ id, source, target }: FlowModel): void {
    const [from, to] = [this.elements.get(source), this.elements.get(target)];
    if (from && to && from.scope !== to.scope)
      this.problems.add(
        id,
        `Must connect elements of one scope, but '${source}' and '${target}' are in different ones`,
      );
  }

  private joins(): Map<string, string> {
    const flows = [...this.flows.values()].filter(
      ({ target }) => this.elements.get(target)?.type === 'PARALLEL_GATEWAY',
    );
    return new Map(flows.map(({ id, target }) => [id, target]));
  }

  /** As Zeebe does, in the reverse of the file's order: it decides which condition is asked first. */
  private connect(): void {
    for (const flow of [...this.flows.values()].reverse()) {
      this.elements.get(flow.source)?.outgoing.push(flow);
      this.elements.get(flow.target)?.incoming.push(flow);
    }
    this.attachBoundaries(this.process);
  }

  private attachBoundaries(parent: ModdleElement): void {
    for (const child of [...listOf(parent, 'flowElements')].reverse()) {
      if (child.$type === 'bpmn:SubProcess') this.attachBoundaries(child);
      if (child.$type !== 'bpmn:BoundaryEvent') continue;
      const host = this.elements.get(textOf(childOf(child, 'attachedToRef'), 'id') ?? '');
      const event = this.elements.get(child.id ?? '');
      if (host && event) host.boundaries.push(event);
    }
  }
}
