import type { Box, Point } from './geometry.ts';
import { textWidth } from './geometry.ts';
import type { LayoutNode } from './graph.ts';

/** Widest label of an event or a gateway, and of a boundary event, which stands between its neighbours. */
const LABEL_WIDTH = 86;
const BOUNDARY_LABEL_WIDTH = 68;
const LINE_HEIGHT = 14;
const LETTER = 5.8;
/** Other widths a label is broken to where it finds no room, and how far it may stand from its node and step aside. */
const OTHER_WIDTHS = [LABEL_WIDTH, 110, 64];
const FARTHEST = 42;
const STEP = 6;

/** Where the label of an event or a gateway may stand, the best places first. */
export function aroundNode(node: LayoutNode, box: Box): Box[] {
  return [...besideNode(node, box), ...OTHER_WIDTHS.flatMap((width) => nearNode(node.element.name!, width, box))];
}

function besideNode({ element, host }: LayoutNode, box: Box): Box[] {
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

/** Under and over a node, step by step further away and aside; at its nearest it still touches the width of the node. */
function nearNode(name: string, width: number, box: Box): Box[] {
  const size = textBox(name, width);
  const asides = stepsTo((size.width + box.width) / 2).flatMap((aside) => [-aside, aside]);
  return stepsTo(FARTHEST).flatMap((away) =>
    asides.flatMap((aside) => {
      const x = box.x + (box.width - size.width) / 2 + aside;
      return [at(size, x, box.y + box.height + 2 + away), at(size, x, box.y - size.height - 2 - away)];
    }),
  );
}

/** A flow is named where it begins, on the side away from its next turn; where that is taken, further on along it. */
export function alongLine(name: string, points: readonly Point[]): Box[] {
  const size = textBox(name, textWidth(name));
  const stretches = points.slice(1, 4).map((to, index) => ({ from: points[index]!, to, after: points[index + 2] }));
  return [
    ...stretches.flatMap(({ from, to, after }) =>
      from.y === to.y ? besideHorizontal(size, from, to, after) : besideVertical(size, from, to),
    ),
    ...stretches.flatMap(({ from, to }) => furtherOn(size, from, to)),
    ...(closeWidth(name) < size.width
      ? stretches.flatMap(({ from, to }) => furtherOn({ ...size, width: closeWidth(name) }, from, to))
      : []),
  ];
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

/** On both sides of a stretch, step by step from where it begins to where it ends. */
function furtherOn(size: Size, from: Point, to: Point): Box[] {
  const isHorizontal = from.y === to.y;
  const forward = isHorizontal ? to.x > from.x : to.y > from.y;
  const [length, extent] = isHorizontal
    ? [Math.abs(to.x - from.x), size.width]
    : [Math.abs(to.y - from.y), size.height];
  return stepsTo(length - extent).flatMap((step) => {
    const along = (isHorizontal ? from.x : from.y) + (forward ? step : -step - extent);
    return isHorizontal
      ? [at(size, along, from.y - size.height - 3), at(size, along, from.y + 3)]
      : [at(size, from.x + 5, along), at(size, from.x - size.width - 5, along)];
  });
}

/** Width of a text on one line, by how wide its letters are: what is left where the rough width finds no room. */
const closeWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[fijlrt .,?]/.test(letter) ? 3.7 : /[mwA-Z]/.test(letter) ? 9 : 6.2), 4);

const stepsTo = (length: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor(length / STEP)) + 1 }, (_, index) => index * STEP);

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
