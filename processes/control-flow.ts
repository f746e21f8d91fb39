import {
  childOf,
  type DiagramElement,
  executableProcess,
  flowNodesOf,
  propertiesOf,
  sequenceFlowsOf,
  textOf,
} from './bpmn.ts';

/** The control flow of a process as a graph: sequence flows, boundary events, and the way into and out of sub-processes. */
export class ControlFlow {
  private readonly nodes = new Map<string, DiagramElement>();
  private readonly next = new Map<string, string[]>();
  private readonly boundaries = new Map<string, string[]>();
  private readonly entries: string[];

  constructor(process: DiagramElement) {
    for (const node of flowNodesOf(process)) this.nodes.set(node.id ?? '', node);
    for (const flow of sequenceFlowsOf(process))
      connect(this.next, textOf(childOf(flow, 'sourceRef'), 'id'), textOf(childOf(flow, 'targetRef'), 'id'));
    for (const node of this.nodes.values()) {
      connect(this.boundaries, textOf(childOf(node, 'attachedToRef'), 'id'), node.id);
      if (node.$type === 'bpmn:SubProcess' && node['triggeredByEvent'] !== true) this.enter(node);
    }
    // An event sub-process may begin at any moment, so it counts as a beginning of its own.
    this.entries = [...this.nodes.values()].filter((node) => this.isEntry(node, process)).map(({ id }) => id ?? '');
  }

  static of(definitions: DiagramElement): ControlFlow | undefined {
    const process = executableProcess(definitions);
    return process && new ControlFlow(process);
  }

  nodesOfStep(step: string): DiagramElement[] {
    return [...this.nodes.values()].filter((node) => propertiesOf(node)['legal:step'] === step);
  }

  /**
   * Ends (`legal:endState`) that bear one of these names. An end without a name could be any of them, unless it only ends
   * a reminder: taking the name off an end must not take the law off it.
   */
  endsOf(states: readonly string[]): string[] {
    if (states.length === 0) return [];
    const aside = new Set([...this.nodes.values()].filter(runsAside).map(({ id }) => id ?? ''));
    return [...this.nodes.entries()]
      .filter(([id, node]) => {
        const state = propertiesOf(node)['legal:endState'];
        if (state !== undefined) return states.includes(state);
        return (this.next.get(id) ?? []).length === 0 && this.pathAround(aside, id) !== undefined;
      })
      .map(([id]) => id);
  }

  nameOf(id: string): string {
    return this.nodes.get(id)?.name ?? id;
  }

  isReachable(id: string): boolean {
    return this.pathAround(new Set(), id) !== undefined;
  }

  /**
   * A path from a beginning to an end on which none of the given nodes is completed; undefined where there is none.
   * A node that is left through its boundary event was not completed.
   * @param entries where the path may begin; absent: where the process does
   */
  pathAround(avoid: ReadonlySet<string>, end: string, entries: readonly string[] = this.entries): string[] | undefined {
    const from = new Map<string, string | undefined>(entries.map((id) => [id, undefined]));
    const open = [...entries];
    for (let id = open.shift(); id !== undefined; id = open.shift()) {
      if (id === end) return trace(from, end);
      const onwards = avoid.has(id) ? [] : (this.next.get(id) ?? []);
      for (const target of [...onwards, ...(this.boundaries.get(id) ?? [])]) {
        if (from.has(target)) continue;
        from.set(target, id);
        open.push(target);
      }
    }
    return undefined;
  }

  private isEntry(node: DiagramElement, process: DiagramElement): boolean {
    if (node.$type !== 'bpmn:StartEvent') return false;
    const scope = childOf(node, '$parent');
    return scope?.id === process.id || scope?.['triggeredByEvent'] === true;
  }

  /** Whoever enters a sub-process enters its start events, and leaves it from its ends. */
  private enter(subProcess: DiagramElement): void {
    const after = this.next.get(subProcess.id ?? '') ?? [];
    const inside = flowNodesOf(subProcess).filter((node) => childOf(node, '$parent')?.id === subProcess.id);
    const starts = inside.filter(({ $type }) => $type === 'bpmn:StartEvent').map(({ id }) => id ?? '');
    this.next.set(subProcess.id ?? '', starts);
    for (const node of inside)
      if ((this.next.get(node.id ?? '') ?? []).length === 0) this.next.set(node.id ?? '', after);
  }
}

/** Whether what begins here goes on beside the case instead of ending it. */
const runsAside = (node: DiagramElement): boolean =>
  node['cancelActivity'] === false || node['isInterrupting'] === false;

function connect(edges: Map<string, string[]>, source: string | undefined, target: string | undefined): void {
  if (source === undefined || target === undefined) return;
  const targets = edges.get(source);
  if (targets) targets.push(target);
  else edges.set(source, [target]);
}

function trace(from: ReadonlyMap<string, string | undefined>, end: string): string[] {
  const path: string[] = [];
  for (let id: string | undefined = end; id !== undefined; id = from.get(id)) path.unshift(id);
  return path;
}
