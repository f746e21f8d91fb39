import { childOf, type DiagramElement, listOf, propertiesOf, sequenceFlowsOf, textOf } from '../bpmn.ts';

/** What leads from one node to another, with the answer that leads there. */
export interface Way {
  readonly answer: string | undefined;
  readonly target: DiagramElement;
}

const GATEWAY = /^bpmn:(Exclusive|Inclusive|Parallel|EventBased|Complex)Gateway$/;
const CHOICE = /^bpmn:(Exclusive|Inclusive|Complex)Gateway$/;

export const isGateway = ({ $type }: DiagramElement): boolean => GATEWAY.test($type);
/** A gateway at which one answer among several decides. */
export const isChoice = ({ $type }: DiagramElement): boolean => CHOICE.test($type);
export const isParallel = ({ $type }: DiagramElement): boolean => $type === 'bpmn:ParallelGateway';
export const isEventSubProcess = (node: DiagramElement): boolean => node['triggeredByEvent'] === true;

/** The ways through a diagram, as far as words need them. */
export class Ways {
  private readonly outgoing = new Map<DiagramElement, Way[]>();
  private readonly incoming = new Map<DiagramElement, DiagramElement[]>();

  constructor(process: DiagramElement) {
    for (const flow of sequenceFlowsOf(process)) this.add(flow);
  }

  from = (node: DiagramElement): readonly Way[] => this.outgoing.get(node) ?? [];
  to = (node: DiagramElement): readonly DiagramElement[] => this.incoming.get(node) ?? [];

  /** A gateway that only joins, and where one way is enough, is none that people see. */
  isSeen(node: DiagramElement): boolean {
    if (!isGateway(node)) return true;
    return this.from(node).length > 1 || (isParallel(node) && this.to(node).length > 1);
  }

  /** The choice that a step ends with; told together with it. */
  choiceAfter(node: DiagramElement): DiagramElement | undefined {
    const [way, ...others] = this.from(node);
    if (!way || others.length > 0 || isGateway(node)) return undefined;
    const isItsOwn = isGateway(way.target) && this.from(way.target).length > 1 && this.to(way.target).length === 1;
    return isItsOwn ? way.target : undefined;
  }

  private add(flow: DiagramElement): void {
    const [source, target] = [childOf(flow, 'sourceRef'), childOf(flow, 'targetRef')];
    if (!source || !target) return;
    push(this.outgoing, source, { answer: answerOf(flow, source), target });
    push(this.incoming, target, source);
  }
}

function push<T>(lists: Map<DiagramElement, T[]>, key: DiagramElement, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** What a flow is called; one without a name by its condition, the default by what it is. */
function answerOf(flow: DiagramElement, source: DiagramElement): string | undefined {
  if (flow.name !== undefined && flow.name.trim() !== '') return flow.name.trim();
  if (childOf(source, 'default') === flow) return 'tidak satu pun jawaban lain berlaku';
  const condition = textOf(childOf(flow, 'conditionExpression'), 'body');
  return condition === undefined ? undefined : `berlaku ${condition.replace(/^=\s*/, '')}`;
}

/** Who does each node, by the lanes; a node within a sub-process is in the lane of it. */
export function lanesOf(process: DiagramElement): {
  readonly names: readonly string[];
  readonly of: (node: DiagramElement) => string | undefined;
} {
  const lanes = listOf(process, 'laneSets').flatMap((set) => listOf(set, 'lanes'));
  const names = new Map(lanes.flatMap((lane) => listOf(lane, 'flowNodeRef').map((node) => [node, lane.name ?? ''])));
  const of = (node: DiagramElement): string | undefined => {
    const parent = childOf(node, '$parent');
    return names.get(node) ?? (parent && parent !== process ? of(parent) : undefined);
  };
  return { names: lanes.map(({ name }) => name ?? '').filter((name) => name !== ''), of };
}

export const nameOf = (node: DiagramElement): string => node.name?.trim() || (node.id ?? '');
export const basisOf = (node: DiagramElement): string => propertiesOf(node)['legal:basis'] ?? '';
