import type { Box, Geometry, Point } from './geometry.ts';
import { textWidth } from './geometry.ts';
import type { LayoutGraph, LayoutNode } from './graph.ts';

/** Widest label of an event or a gateway, and of a boundary event, which stands between its neighbours. */
const LABEL_WIDTH = 86;
const BOUNDARY_LABEL_WIDTH = 68;
const LINE_HEIGHT = 14;
const LETTER = 5.8;

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
    const costs = candidates.map((candidate) => this.cost(candidate));
    const box = candidates[costs.indexOf(Math.min(...costs))]!;
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
  const borders = geometry.lanes.slice(1).map(({ x, y, width }) => [
    { x, y },
    { x: x + width, y },
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

function aroundNode({ element, host }: LayoutNode, box: Box): Box[] {
  const size = textBox(element.name!, host ? BOUNDARY_LABEL_WIDTH : LABEL_WIDTH);
  const [middle, bottom] = [box.x + box.width / 2, box.y + box.height];
  if (host) return [{ ...size, x: middle + 5, y: bottom + 1 }];
  const [centred, left, right] = [middle - size.width / 2, middle - size.width - 6, middle + 6];
  const [below, above] = [bottom + 6, box.y - size.height - 6];
  if (!element.$type.endsWith('Gateway')) return [at(size, centred, below), at(size, centred, above)];
  return [
    at(size, centred, below),
    at(size, centred, above),
    at(size, left, box.y + box.height / 2 + 12),
    at(size, right, box.y + box.height / 2 + 12),
    at(size, left, below),
    at(size, right, below),
    at(size, left, above),
    at(size, right, above),
  ];
}

/** A flow is named where it begins, on the side away from its next turn; where that is taken, a little further on. */
export function alongLine(name: string, points: readonly Point[]): Box[] {
  const size = textBox(name, textWidth(name));
  return points.slice(1, 4).flatMap((to, index) => {
    const from = points[index]!;
    const after = points[index + 2];
    return from.y === to.y ? besideHorizontal(size, from, to, after) : besideVertical(size, from, to);
  });
}

function besideHorizontal(size: Size, from: Point, to: Point, after: Point | undefined): Box[] {
  const start = to.x > from.x ? from.x + 4 : from.x - size.width - 4;
  const end = to.x > from.x ? to.x - size.width - 4 : to.x + 4;
  const [above, below] = [from.y - size.height - 3, from.y + 3];
  const sides = after !== undefined && after.y < from.y ? [below, above] : [above, below];
  const isLong = Math.abs(to.x - from.x) > 2 * size.width;
  return (isLong ? [start, (start + end) / 2] : [start]).flatMap((x) => sides.map((y) => at(size, x, y)));
}

function besideVertical(size: Size, from: Point, to: Point): Box[] {
  const start = to.y > from.y ? from.y + 4 : from.y - size.height - 4;
  const middle = (from.y + to.y - size.height) / 2;
  const isLong = Math.abs(to.y - from.y) > 2 * size.height;
  return (isLong ? [start, middle] : [start]).flatMap((y) => [
    at(size, from.x + 5, y),
    at(size, from.x - size.width - 5, y),
  ]);
}

type Size = Pick<Box, 'width' | 'height'>;

const at = ({ width, height }: Size, x: number, y: number): Box => ({ x, y, width, height });

/** How much room a text takes, broken between its words. */
function textBox(text: string, widest: number): Size {
  const width = Math.min(widest, textWidth(text));
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = LETTER * word.length;
    const isFull = used > 0 && used + LETTER + needed > width;
    if (isFull) lines += 1;
    used = isFull || used === 0 ? needed : used + LETTER + needed;
  }
  return { width, height: LINE_HEIGHT * lines };
}

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
