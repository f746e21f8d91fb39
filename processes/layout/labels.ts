import type { Box, Geometry, Point } from './geometry.ts';
import type { LayoutGraph, LayoutNode } from './graph.ts';
import { alongLine, aroundNode } from './label-places.ts';

/** What a label at this place would hide or be hidden by, from bad to worse. */
const LINE_COST = 2;
const BOX_COST = 5;

/** Finds places for labels where they meet as little as possible of what is drawn already. */
export class Labels {
  private readonly boxes: Box[];
  private readonly lines: Box[];

  constructor(boxes: Iterable<Box>, lines: Iterable<readonly Point[]>) {
    this.boxes = [...boxes];
    this.lines = [...lines].flatMap(stretchesOf);
  }

  /** Takes the first of the candidates that meets the least, and keeps its place free from then on. */
  place(candidates: readonly Box[]): Box {
    const free = candidates.find((candidate) => this.cost(candidate) === 0);
    const box = free ?? candidates.reduce((best, next) => (this.cost(next) < this.cost(best) ? next : best));
    this.boxes.push(box);
    return box;
  }

  private cost(box: Box): number {
    const meets = (others: readonly Box[]): number => others.filter((other) => overlap(box, other)).length;
    return BOX_COST * meets(this.boxes) + LINE_COST * meets(this.lines);
  }
}

/** The labels of a scope by the id of the node or the flow they name. */
export function placeLabels(graph: LayoutGraph, geometry: Geometry): Map<string, Box> {
  const borders = [0, ...geometry.lanes.map(({ y, height }) => y + height)].map((y) => [
    { x: 0, y },
    { x: geometry.width, y },
  ]);
  const labels = new Labels(geometry.boxes.values(), [...geometry.lines.values(), ...borders]);
  const named = [...graph.nodes.values()].filter(
    ({ element }) => element.name && /(Event|Gateway)$/.test(element.$type),
  );
  const placed = new Map<string, Box>();
  // Boundary events have only one place for theirs; gateways have the most.
  for (const node of named.toSorted((a, b) => rank(a) - rank(b)))
    placed.set(node.id, labels.place(aroundNode(node, geometry.boxes.get(node.id)!)));
  for (const { id, element } of graph.edges)
    if (element.name) placed.set(id, labels.place(alongLine(element.name, geometry.lines.get(id)!)));
  return placed;
}

const rank = ({ host, element }: LayoutNode): number => (host ? 0 : element.$type.endsWith('Event') ? 1 : 2);

const stretchesOf = (points: readonly Point[]): Box[] =>
  points.slice(1).map((to, index) => {
    const from = points[index]!;
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(to.x - from.x),
      height: Math.abs(to.y - from.y),
    };
  });

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + 1 && b.x < a.x + a.width + 1 && a.y < b.y + b.height + 1 && b.y < a.y + a.height + 1;
