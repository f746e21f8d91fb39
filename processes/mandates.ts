import {
  childOf,
  type DiagramElement,
  executableProcess,
  extensionOf,
  flowNodesOf,
  propertiesOf,
  sequenceFlowsOf,
  textOf,
} from './bpmn.ts';
import type { Citation } from './rule.ts';

/** A step the regulation demands: an edited diagram must keep it on every path to the ends it is needed for. */
export interface Mandate {
  /** Value of `legal:step`; where several are named, every path must meet one of them. */
  readonly step: string | readonly string[];
  readonly basis: Citation;
  /** BPMN type the step must keep, for example 'bpmn:UserTask'. */
  readonly kind: string;
  /** Expression of the post that must perform it, for a user task. */
  readonly performer?: string;
  /** End states (`legal:endState`) that may not be reached without it. */
  readonly before: readonly string[];
  /** What the step is, in words for the process owner. */
  readonly what: string;
}

/** A mandate an edited diagram breaks: the article, the element, and the path that goes around it. */
export interface Breach {
  readonly basis: Citation;
  readonly message: string;
  /** Ids of the elements it is about. */
  readonly elements: readonly string[];
  /** Ids of the elements on an offending path, from the start to the end that was reached. */
  readonly path?: readonly string[];
}

/** Checks a diagram against the mandates of its mechanism; no breach means that everything demanded is kept. */
export function findBreaches(definitions: DiagramElement, mandates: readonly Mandate[]): Breach[] {
  const process = executableProcess(definitions);
  if (!process) return [];
  const diagram = new Diagram(process);
  return mandates.flatMap((mandate) => [...breachesOf(diagram, mandate)]);
}

function* breachesOf(diagram: Diagram, mandate: Mandate): Iterable<Breach> {
  const { basis, what, kind, performer } = mandate;
  const steps = typeof mandate.step === 'string' ? [mandate.step] : mandate.step;
  for (const step of steps) {
    const nodes = diagram.nodesOfStep(step);
    if (nodes.length === 0)
      yield {
        basis,
        elements: [],
        message: `Langkah wajib "${what}" (${step}) tidak ada lagi dalam diagram (${basis}).`,
      };
    for (const node of nodes) {
      const id = node.id ?? '';
      if (node.$type !== kind)
        yield {
          basis,
          elements: [id],
          message: `Langkah wajib "${what}" harus berupa ${kind}, tetapi menjadi ${node.$type} (${basis}).`,
        };
      else if (performer !== undefined && performerOf(node) !== performer)
        yield {
          basis,
          elements: [id],
          message: `Langkah wajib "${what}" harus dilaksanakan oleh ${performer}, tetapi pelaksananya ${performerOf(node) ?? 'kosong'} (${basis}).`,
        };
    }
  }
  const met = new Set(
    steps
      .flatMap((step) => diagram.nodesOfStep(step))
      .filter(({ $type }) => $type === kind)
      .map(({ id }) => id ?? ''),
  );
  for (const end of diagram.endsOf(mandate.before)) {
    const path = diagram.pathAround(met, end);
    if (path)
      yield {
        basis,
        elements: [end],
        path,
        message: `Akhir "${diagram.nameOf(end)}" dapat dicapai tanpa langkah wajib "${what}" (${basis}).`,
      };
  }
}

/** Who performs a user task: its candidate groups, or its assignee. */
function performerOf(node: DiagramElement): string | undefined {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  return textOf(assignment, 'candidateGroups') ?? textOf(assignment, 'assignee');
}

/** The control flow of a process as a graph: sequence flows, boundary events, and the way into and out of sub-processes. */
class Diagram {
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

  nodesOfStep(step: string): DiagramElement[] {
    return [...this.nodes.values()].filter((node) => propertiesOf(node)['legal:step'] === step);
  }

  endsOf(states: readonly string[]): string[] {
    return [...this.nodes.values()]
      .filter((node) => states.includes(propertiesOf(node)['legal:endState'] ?? ''))
      .map(({ id }) => id ?? '');
  }

  nameOf(id: string): string {
    return this.nodes.get(id)?.name ?? id;
  }

  /**
   * A path from a beginning to an end on which none of the given nodes is completed; undefined where there is none.
   * A node that is left through its boundary event was not completed.
   */
  pathAround(avoid: ReadonlySet<string>, end: string): string[] | undefined {
    const from = new Map<string, string | undefined>(this.entries.map((id) => [id, undefined]));
    const open = [...this.entries];
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
