import { childOf, type DiagramElement, flowNodesOf, listOf, sequenceFlowsOf, textOf } from '../bpmn.ts';

/** Number of a point of the control flow. */
export type Point = number;

const SUB_PROCESSES = new Set(['bpmn:SubProcess', 'bpmn:Transaction', 'bpmn:AdHocSubProcess']);

export const isSubProcess = ({ $type }: DiagramElement): boolean => SUB_PROCESSES.has($type);
export const isEventSubProcess = (node: DiagramElement): boolean =>
  isSubProcess(node) && node['triggeredByEvent'] === true;

export const hasEvent = (node: DiagramElement, kind: string): boolean =>
  listOf(node, 'eventDefinitions').some(({ $type }) => $type === `bpmn:${kind}EventDefinition`);

/**
 * The control flow of a process as numbered points: a point for each node and each sequence flow, one before a node that
 * can be left by a boundary event or without being done, and one where a sub-process is left.
 */
export class Points {
  readonly nodes = new Map<string, DiagramElement>();
  /** Where a case may begin: start events, and event sub-processes at any moment. */
  readonly entries: Point[] = [];
  /** Element of each point; undefined for those no reader sees: beginnings and exits. */
  readonly elements: (DiagramElement | undefined)[] = [];
  readonly next: Point[][] = [];
  readonly before: Point[][] = [];
  /** Points that wait for all that lead to them. */
  readonly joins = new Set<Point>();
  private readonly byElement = new Map<DiagramElement, Point>();
  private readonly begun = new Map<DiagramElement, Point>();
  private readonly exits = new Map<DiagramElement, Point>();

  constructor(process: DiagramElement) {
    const nodes = flowNodesOf(process).filter(({ $type }) => !$type.startsWith('bpmn:Data'));
    const flows = sequenceFlowsOf(process);
    for (const node of nodes) this.add(node);
    for (const flow of flows) this.byElement.set(flow, this.point(flow));
    for (const flow of flows) {
      this.leadFrom(childOf(flow, 'sourceRef'), this.byElement.get(flow)!);
      this.lead(this.byElement.get(flow)!, this.into(childOf(flow, 'targetRef')));
    }
    for (const node of nodes) this.connect(node, process, nodes);
    for (const [node, point] of this.byElement)
      if (node.$type === 'bpmn:ParallelGateway' && this.before[point]!.length > 1) this.joins.add(point);
  }

  /** The point at which a node is done, or a flow taken. */
  of(element: DiagramElement): Point | undefined {
    return this.byElement.get(element);
  }

  /** The point at which a node begins: before it is done. */
  into(node: DiagramElement | undefined): Point | undefined {
    return node && (this.begun.get(node) ?? this.byElement.get(node));
  }

  /** Sequence flows that leave a node, whatever the node itself says of them. */
  flowsFrom(node: DiagramElement): readonly DiagramElement[] {
    const point = this.exits.get(node) ?? this.byElement.get(node);
    return (point === undefined ? [] : this.next[point]!)
      .map((to) => this.elements[to])
      .filter((flow) => flow?.$type === 'bpmn:SequenceFlow') as DiagramElement[];
  }

  /** Where a case that ends at a node has come to its end. */
  endOf(node: DiagramElement): Point {
    return this.exits.get(node) ?? this.into(node)!;
  }

  /** Whether nothing leads on from a node, so that what reaches it ends there. */
  isEnd(node: DiagramElement): boolean {
    const point = this.exits.get(node) ?? this.byElement.get(node);
    return point !== undefined && this.next[point]!.length === 0;
  }

  private add(node: DiagramElement): void {
    this.nodes.set(node.id ?? '', node);
    const begun = this.point(undefined);
    const done = this.point(node);
    this.begun.set(node, begun);
    this.byElement.set(node, done);
    this.lead(begun, done);
    if (isSubProcess(node)) this.exits.set(node, this.point(undefined));
  }

  private connect(node: DiagramElement, process: DiagramElement, nodes: readonly DiagramElement[]): void {
    const attached = childOf(node, 'attachedToRef');
    if (attached) this.lead(this.begun.get(attached), this.into(node));
    if (isSubProcess(node)) this.enter(node, nodes);
    if (hasEvent(node, 'Link') && node.$type === 'bpmn:IntermediateThrowEvent') this.link(node, nodes);
    if (node.$type !== 'bpmn:StartEvent') return;
    const scope = childOf(node, '$parent');
    const around = scope && isEventSubProcess(scope) ? childOf(scope, '$parent') : undefined;
    if (around && isSubProcess(around)) this.lead(this.begun.get(around), this.into(node));
    else if (around || scope?.id === process.id) this.entries.push(this.into(node)!);
  }

  /** Whoever enters a sub-process enters where it starts, and leaves it where it ends. */
  private enter(scope: DiagramElement, nodes: readonly DiagramElement[]): void {
    const inside = nodes.filter((node) => childOf(node, '$parent') === scope);
    const exit = isEventSubProcess(scope) ? this.exits.get(childOf(scope, '$parent') ?? scope) : this.exits.get(scope);
    for (const node of inside) {
      if (this.isEnd(node) && !hasEvent(node, 'Error') && !isEventSubProcess(node))
        this.lead(this.exits.get(node) ?? this.byElement.get(node), exit);
      if (!isEventSubProcess(scope) && this.isBeginning(scope, node))
        this.lead(this.byElement.get(scope), this.into(node));
    }
    // Nothing in it is sure to happen: an ad-hoc one may be left at once, a list to go through may be empty.
    if (scope.$type === 'bpmn:AdHocSubProcess' || scope['loopCharacteristics']) this.lead(this.begun.get(scope), exit);
  }

  private isBeginning(scope: DiagramElement, node: DiagramElement): boolean {
    if (isEventSubProcess(node) || node['attachedToRef']) return false;
    if (scope.$type === 'bpmn:AdHocSubProcess' || node.$type === 'bpmn:StartEvent') return true;
    return this.before[this.begun.get(node)!]!.length === 0 && !hasEvent(node, 'Link');
  }

  private link(node: DiagramElement, nodes: readonly DiagramElement[]): void {
    const names = (one: DiagramElement) => listOf(one, 'eventDefinitions').map((event) => textOf(event, 'name'));
    for (const caught of nodes)
      if (
        caught.$type === 'bpmn:IntermediateCatchEvent' &&
        hasEvent(caught, 'Link') &&
        names(caught)[0] === names(node)[0]
      )
        this.lead(this.byElement.get(node), this.into(caught));
  }

  private point(element: DiagramElement | undefined): Point {
    this.next.push([]);
    this.before.push([]);
    return this.elements.push(element) - 1;
  }

  private leadFrom(node: DiagramElement | undefined, to: Point): void {
    this.lead(node && (this.exits.get(node) ?? this.byElement.get(node)), to);
  }

  private lead(from: Point | undefined, to: Point | undefined): void {
    if (from === undefined || to === undefined) return;
    this.next[from]!.push(to);
    this.before[to]!.push(from);
  }
}
