import { childOf, type DiagramElement, listOf, textOf } from '../bpmn.ts';

/** A node to be placed, with its size and the lane it stands in. */
export interface LayoutNode {
  readonly id: string;
  readonly element: DiagramElement;
  readonly lane: number;
  readonly width: number;
  readonly height: number;
  /** The activity a boundary event sits on. */
  readonly host: string | undefined;
}

export interface LayoutEdge {
  readonly id: string;
  readonly element: DiagramElement;
  readonly source: string;
  readonly target: string;
}

export interface LayoutGraph {
  readonly nodes: ReadonlyMap<string, LayoutNode>;
  readonly edges: readonly LayoutEdge[];
  readonly lanes: readonly DiagramElement[];
}

const EVENT = 36;
const GATEWAY = 50;
const TASK_WIDTH = 110;
const TASK_HEIGHT = 80;
/** Width of a task that carries three boundary events with their labels. */
const WIDE_TASK_WIDTH = 225;

/** Reads the nodes and flows of one scope. */
export function graphOf(
  scope: DiagramElement,
  sizeOfSubProcess: (element: DiagramElement) => { width: number; height: number },
): LayoutGraph {
  const lanes = listOf(listOf(scope, 'laneSets')[0], 'lanes');
  const laneOf = new Map(
    lanes.flatMap((lane, index) => listOf(lane, 'flowNodeRef').map((node) => [node.id ?? '', index])),
  );
  const elements = listOf(scope, 'flowElements');
  const hosts = countBoundaries(elements);
  const nodes = elements
    .filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
    .map((element): LayoutNode => {
      const id = element.id ?? '';
      const host = textOf(childOf(element, 'attachedToRef'), 'id');
      const size = sizeOf(element, hosts.get(id) ?? 0, sizeOfSubProcess);
      return { id, element, lane: laneOf.get(host ?? id) ?? 0, ...size, host };
    });
  const edges = elements
    .filter(({ $type }) => $type === 'bpmn:SequenceFlow')
    .map((element) => ({
      id: element.id ?? '',
      element,
      source: textOf(childOf(element, 'sourceRef'), 'id') ?? '',
      target: textOf(childOf(element, 'targetRef'), 'id') ?? '',
    }));
  return { nodes: new Map(nodes.map((node) => [node.id, node])), edges, lanes };
}

function countBoundaries(elements: readonly DiagramElement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const host = textOf(childOf(element, 'attachedToRef'), 'id');
    if (host) counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  return counts;
}

function sizeOf(
  element: DiagramElement,
  boundaries: number,
  sizeOfSubProcess: (element: DiagramElement) => { width: number; height: number },
): { width: number; height: number } {
  if (element.$type.endsWith('Event')) return { width: EVENT, height: EVENT };
  if (element.$type.endsWith('Gateway')) return { width: GATEWAY, height: GATEWAY };
  if (element.$type === 'bpmn:SubProcess') return sizeOfSubProcess(element);
  return { width: boundaries > 1 ? WIDE_TASK_WIDTH : TASK_WIDTH, height: TASK_HEIGHT };
}
