import { type DiagramElement, headersOf, propertiesOf } from '../bpmn.ts';
import { ControlFlow } from '../control-flow.ts';
import { type Mandate, stepsOf } from '../mandates.ts';
import type { Citation } from '../rule.ts';
import { lastWriters } from './outcomes.ts';
import { conditionOf, jobTypeOf, outputsOf, readsOf, rootOf, variablesIn } from './reading.ts';

/** How a node is found again in an edited diagram: by its `legal:step`, where only it has it, else by its id. */
export type NodeKey = string;

const DECIDING = new Set(['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway', 'bpmn:ComplexGateway']);

/** Jobs that leave nothing the law knows: the office may add and drop them. */
const FREE_JOBS = new Set(['notify']);

/** Jobs that only prepare what somebody does. */
const PREPARING = new Set(['resolve-officials', 'generate-letter', 'notify']);

/** What a mechanism's own diagram demands of every edit of it. */
export class Law {
  readonly flow: ControlFlow;
  readonly mandates: readonly Mandate[];
  readonly process: DiagramElement;
  /** Nodes an edit may neither drop nor change in what they do. */
  readonly protected: ReadonlyMap<NodeKey, DiagramElement>;
  /** Variables that gateways, signers and performers depend on. */
  readonly decisive: ReadonlySet<string>;
  private readonly keys: ReadonlyMap<DiagramElement, NodeKey>;
  private readonly byKey: ReadonlyMap<NodeKey, DiagramElement>;
  private readonly reads = new Map<DiagramElement, readonly string[]>();
  private readonly writers = new Map<string, ReadonlySet<NodeKey>>();
  private readonly unique: ReadonlySet<string>;

  constructor(process: DiagramElement, mandates: readonly Mandate[]) {
    this.process = process;
    this.mandates = mandates;
    this.flow = new ControlFlow(process);
    const nodes = [...this.flow.points.nodes.values()];
    const steps = nodes.map((node) => this.flow.propertiesOf(node)['legal:step']);
    this.unique = new Set(
      steps.filter(
        (step, index) => step && steps.indexOf(step) === index && steps.lastIndexOf(step) === index,
      ) as string[],
    );
    this.keys = new Map(nodes.map((node) => [node, this.keyIn(this.flow, node)]));
    this.byKey = new Map([...this.keys].map(([node, key]) => [key, node]));
    this.decisive = new Set(nodes.flatMap((node) => this.readBy(node)));
    this.protected = new Map(nodes.filter((node) => this.isProtected(node)).map((node) => [this.keyOf(node), node]));
  }

  /** Key of one of its nodes. */
  keyOf(node: DiagramElement): NodeKey {
    return this.keys.get(node)!;
  }

  /** Key of a node of any diagram of the mechanism. */
  keyIn(flow: ControlFlow, node: DiagramElement): NodeKey {
    const step = flow.propertiesOf(node)['legal:step'];
    return step !== undefined && this.unique.has(step) ? `langkah ${step}` : `id ${node.id}`;
  }

  /** A node of this diagram. */
  nodeOf(key: NodeKey): DiagramElement | undefined {
    return this.byKey.get(key);
  }

  /** Who may have written last what one of its nodes reads. */
  lastWriters(node: DiagramElement, name: string): ReadonlySet<NodeKey> {
    const key = `${node.id} ${name}`;
    const known = this.writers.get(key) ?? lastWriters(this.flow, (one) => this.keyOf(one), node, name);
    this.writers.set(key, known);
    return known;
  }

  /** Variables on which one of its nodes depends. */
  readBy(node: DiagramElement): readonly string[] {
    const known = this.reads.get(node) ?? [...new Set([...readsOf(node), ...this.asked(node)])];
    this.reads.set(node, known);
    return known;
  }

  /** The article that demands a node: of its mandate, else its own. */
  basisOf(node: DiagramElement): Citation {
    const step = propertiesOf(node)['legal:step'] ?? '';
    const named = this.mandates.filter((mandate) => stepsOf(mandate).includes(step));
    const own = named.find((mandate) => stepsOf(mandate).length === 1) ?? named[0];
    return own?.basis ?? ((propertiesOf(node)['legal:basis'] ?? propertiesOf(this.process)['legal:basis']) as Citation);
  }

  /** Whether a mandate names a step. */
  isMandated(node: DiagramElement): boolean {
    const step = propertiesOf(node)['legal:step'] ?? '';
    return this.mandates.some((mandate) => stepsOf(mandate).includes(step));
  }

  /** Whether a case owes a step to the law: not what only prepares it, nor the choices between. */
  isDue(node: DiagramElement): boolean {
    const job = jobTypeOf(node);
    if (this.isMandated(node)) return true;
    return /Task$/.test(node.$type) && this.protected.has(this.keyOf(node)) && !PREPARING.has(job ?? '');
  }

  /** Whether one of its decisions has this key. */
  hasDecision(key: NodeKey): boolean {
    const node = this.protected.get(key);
    return node !== undefined && this.isDecision(node);
  }

  /** Whether a step may be ended by an event instead of being done: then what follows needs that it was begun. */
  mayBeCutShort(node: DiagramElement): boolean {
    return this.flow.nodes.some((event) => event['attachedToRef'] === node && event['cancelActivity'] !== false);
  }

  isDecision(node: DiagramElement): boolean {
    return DECIDING.has(node.$type) && this.flow.points.flowsFrom(node).length > 1;
  }

  private asked(node: DiagramElement): readonly string[] {
    if (!this.isDecision(node)) return [];
    return this.flow.points.flowsFrom(node).flatMap((flow) => variablesIn(conditionOf(flow)));
  }

  private isProtected(node: DiagramElement): boolean {
    const properties = propertiesOf(node);
    if (node.$type === 'bpmn:EndEvent' || node.$type === 'bpmn:SubProcess' || node.$type === 'bpmn:BoundaryEvent')
      return false;
    if (this.isMandated(node)) return true;
    if (properties['legal:origin'] === 'stated' || this.isDecision(node)) return true;
    if (node.$type === 'bpmn:IntermediateCatchEvent' || node.$type === 'bpmn:EventBasedGateway') return true;
    if (node.$type === 'bpmn:StartEvent' && this.flow.points.entries.includes(this.flow.points.into(node)!))
      return properties['lincah:periksa'] !== undefined || this.process === node['$parent'];
    return this.isWork(node, properties);
  }

  private isWork(node: DiagramElement, properties: { readonly [name: string]: string }): boolean {
    if (['lincah:periksa', 'lincah:bukanPelaku', 'lincah:bukanOrang'].some((name) => properties[name])) return true;
    // Whoever only has to know of something may be told otherwise; everybody else's work is part of the way.
    if (node.$type === 'bpmn:UserTask' && headersOf(node)['pekerjaan'] !== 'ketahui') return true;
    const job = jobTypeOf(node);
    if (job !== undefined && (!FREE_JOBS.has(job) || headersOf(node)['tenggat'] !== undefined)) return true;
    return outputsOf(node).some(({ target }) => this.decisive.has(rootOf(target)));
  }
}
