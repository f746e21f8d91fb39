import { childOf, type DiagramElement, flowNodesOf, sequenceFlowsOf, textOf } from './bpmn.ts';

/**
 * The nodes of a process as people read them: each after those that lead to it, what leads back after what it leads from,
 * and a side branch before the way that goes on.
 */
export function inFlowOrder(process: DiagramElement): DiagramElement[] {
  const nodes = flowNodesOf(process);
  const next = successorsOf(process, nodes);
  const seen = new Set<DiagramElement>();
  const reversed: DiagramElement[] = [];
  const visit = (node: DiagramElement): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const successor of next.get(node.id) ?? []) visit(successor);
    reversed.push(node);
  };
  // What no flow leads to begins by itself: start events first, then event sub-processes and the like.
  for (const node of [...nodes].reverse()) if (!isLedTo(next, node)) visit(node);
  for (const node of nodes) visit(node);
  return reversed.reverse();
}

type Successors = ReadonlyMap<string | undefined, readonly DiagramElement[]>;

const isLedTo = (next: Successors, node: DiagramElement): boolean =>
  [...next.values()].some((successors) => successors.includes(node));

function successorsOf(process: DiagramElement, nodes: readonly DiagramElement[]): Successors {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const next = new Map<string | undefined, DiagramElement[]>(nodes.map(({ id }) => [id, []]));
  const lead = (from: string | undefined, to: string | undefined): void => {
    const target = byId.get(to);
    if (target) next.get(from)?.push(target);
  };
  for (const flow of sequenceFlowsOf(process))
    lead(textOf(childOf(flow, 'sourceRef'), 'id'), textOf(childOf(flow, 'targetRef'), 'id'));
  for (const node of nodes) lead(textOf(childOf(node, 'attachedToRef'), 'id'), node.id);
  return next;
}
