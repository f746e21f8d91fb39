import { childOf, type DiagramElement, listOf } from '../bpmn.ts';
import type { Box, Point } from './geometry.ts';

/** Between the pool of the process and those of others, and their height. */
const GAP = 60;
const HEIGHT = 60;

/** What lies outside of the process: pools of others, closed, one below the other, and the messages between them and it. */
export interface Outside {
  readonly pools: readonly { readonly element: DiagramElement; readonly box: Box }[];
  readonly messages: readonly { readonly element: DiagramElement; readonly points: readonly Point[] }[];
}

/**
 * Draws the other participants under the pool of the process.
 * @param own the participant that holds the process, with its box
 * @param boxes where the nodes of the process stand
 * @param labels where names are written already
 */
export function drawOutside(
  collaboration: DiagramElement | undefined,
  own: { readonly element: DiagramElement | undefined; readonly box: Box },
  boxes: ReadonlyMap<string, Box>,
  labels: readonly Box[],
): Outside {
  const others = listOf(collaboration, 'participants').filter((participant) => participant !== own.element);
  const pools = others.map((element, index) => ({
    element,
    box: { ...own.box, y: own.box.y + own.box.height + GAP + index * (HEIGHT + GAP), height: HEIGHT },
  }));
  const poolOf = (id: string | undefined): Box | undefined => pools.find(({ element }) => element.id === id)?.box;
  const messages = listOf(collaboration, 'messageFlows').map((element) => {
    const [from, to] = [childOf(element, 'sourceRef')?.id ?? '', childOf(element, 'targetRef')?.id ?? ''];
    const goesOut = poolOf(to) !== undefined;
    const node = boxes.get(goesOut ? from : to);
    const pool = poolOf(goesOut ? to : from);
    if (!node || !pool) throw new Error(`Expected message flow '${element.id}' between a node and another's pool`);
    const line = lineDown(node, pool, [...boxes.values(), ...labels]);
    return { element, points: goesOut ? line : line.reverse() };
  });
  return { pools, messages };
}

/** How far a line steps aside, and how far under its node. */
const STEP = 8;
const UNDER = 4;

/** From a node down to a pool, beside whatever stands in the way, on the nearer side. */
function lineDown(node: Box, pool: Box, boxes: readonly Box[]): Point[] {
  const [middle, bottom] = [Math.round(node.x + node.width / 2), node.y + node.height];
  const turn = bottom + UNDER;
  const isFree = (x: number): boolean => {
    const [from, to] = [Math.min(x, middle), Math.max(x, middle)];
    return boxes.every((box) => {
      const isBeside = x < box.x - UNDER || x > box.x + box.width + UNDER || box.y + box.height <= bottom;
      const isAcross = box.y < turn && turn < box.y + box.height && from < box.x + box.width && box.x < to;
      return isBeside && (box === node || !isAcross);
    });
  };
  const sides = Array.from({ length: Math.ceil(pool.width / STEP) }, (_, index) => [index * STEP, -index * STEP]);
  const x = middle + (sides.flat().find((aside) => isFree(middle + aside)) ?? 0);
  const start = { x: middle, y: bottom };
  const end = { x, y: pool.y };
  return x === middle ? [start, end] : [start, { x: middle, y: turn }, { x, y: turn }, end];
}
