import type { LayoutGraph, LayoutNode } from './graph.ts';
import type { Grid } from './grid.ts';
import type { Route, X, Y } from './routes.ts';
import { assignTracks, trackKey } from './tracks.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Geometry {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly lanes: readonly Box[];
  readonly width: number;
  readonly height: number;
}

const MARGIN = 30;
const TRACK = 12;
const COLUMN_GAP = 34;
const ROW_GAP = 44;
const MIN_ROW = 80;
/** Edges above a row keep clear of the names of its gateways. */
const NAME_ROOM = 30;
/** Between the name of a flow and what it leads from and to. */
const NAME_ASIDE = 8;
/** Room between the last row of a lane and its border: half an event with its label. */
const LANE_FOOT = 40;
const LANE_HEAD = 20;
/** Distance between two boundary events on one activity. */
const BOUNDARY_STEP = 64;

/** Turns cells and routes into coordinates: channels are as wide as the tracks in them need. */
export function measure(graph: LayoutGraph, grid: Grid, routes: readonly Route[]): Geometry {
  const { tracks, widths } = assignTracks(routes);
  const columnWidths = columnSizes(graph, grid);
  const columns = spans(columnWidths, columnGaps(graph, grid, columnWidths, widths), MARGIN);
  const sizes = rowSizes(graph, grid);
  const laneStarts = new Set(laneFirstRows(grid));
  const gapAbove = (row: number): number => {
    const tracksHere = channelHeight(widths.get(`h${row}`) ?? 0);
    if (row === 0) return LANE_HEAD + tracksHere;
    return (laneStarts.has(row) ? LANE_FOOT + LANE_HEAD : ROW_GAP) + tracksHere;
  };
  const rows = spans(sizes, (index) => gapAbove(index + 1), gapAbove(0));
  const boxes = placeBoxes(graph, grid, columns, rows);
  const resolve = new Resolver(boxes, columns, rows, tracks);
  const lines = new Map(routes.map((route) => [route.edge.id, resolve.line(route)]));
  const width = end(columns) + MARGIN + TRACK * (widths.get(`v${grid.columns - 1}`) ?? 0);
  const height = end(rows) + LANE_FOOT + TRACK * (widths.get(`h${sizes.length}`) ?? 0);
  return { boxes, lines, lanes: laneBoxes(grid, rows, width, height), width, height };
}

const channelHeight = (tracks: number): number => (tracks === 0 ? 0 : NAME_ROOM - 14 + TRACK * tracks);

interface Span {
  readonly start: number;
  readonly size: number;
  /** Width of the channel after it. */
  readonly gap: number;
}

const end = (list: readonly Span[]): number => (list.length === 0 ? 0 : list.at(-1)!.start + list.at(-1)!.size);

function spans(sizes: readonly number[], gapAfter: (index: number) => number, first: number): Span[] {
  const list: Span[] = [];
  let start = first;
  sizes.forEach((size, index) => {
    list.push({ start, size, gap: gapAfter(index) });
    start += size + gapAfter(index);
  });
  return list;
}

function columnSizes({ nodes }: LayoutGraph, { cells, columns }: Grid): number[] {
  const sizes = Array.from({ length: columns }, () => 36);
  for (const [id, { column }] of cells) sizes[column] = Math.max(sizes[column]!, nodes.get(id)!.width);
  return sizes;
}

const laneFirstRows = ({ rows }: Grid): number[] =>
  rows.map((_count, lane) => rows.slice(0, lane).reduce((a, b) => a + b, 0));

/** A channel has room for its tracks, and for the names of the flows that leave the gateways before it. */
function columnGaps(
  { nodes, edges }: LayoutGraph,
  { cells }: Grid,
  sizes: readonly number[],
  widths: ReadonlyMap<string, number>,
): (column: number) => number {
  const names = new Map<number, number>();
  for (const { source, element } of edges) {
    const { column } = cells.get(source)!;
    const { width, element: node } = nodes.get(source)!;
    if (!element.name || !node.$type.endsWith('Gateway')) continue;
    const room = textWidth(element.name) + NAME_ASIDE - (sizes[column]! - width) / 2;
    names.set(column, Math.max(names.get(column) ?? 0, room));
  }
  return (column) => Math.max(COLUMN_GAP + TRACK * (widths.get(`v${column}`) ?? 0), names.get(column) ?? 0);
}

/** Width of a text in the editor's small print, roughly. */
export const textWidth = (text: string): number => Math.min(110, 5.8 * text.length + 6);

function rowSizes({ nodes }: LayoutGraph, grid: Grid): number[] {
  const first = laneFirstRows(grid);
  const sizes = Array.from({ length: grid.rows.reduce((a, b) => a + b, 0) }, () => MIN_ROW);
  for (const [id, { lane, row }] of grid.cells) {
    const index = first[lane]! + row;
    sizes[index] = Math.max(sizes[index]!, nodes.get(id)!.height);
  }
  return sizes;
}

function placeBoxes(graph: LayoutGraph, grid: Grid, columns: readonly Span[], rows: readonly Span[]): Map<string, Box> {
  const first = laneFirstRows(grid);
  const boxes = new Map<string, Box>();
  for (const node of graph.nodes.values()) {
    if (node.host) continue;
    const { lane, row, column } = grid.cells.get(node.id)!;
    boxes.set(node.id, centred(node, columns[column]!, rows[first[lane]! + row]!));
  }
  for (const [host, events] of hostsOf(graph))
    for (const [index, event] of events.entries())
      boxes.set(event.id, onEdge(event, boxes.get(host)!, index, events.length));
  for (const [id, boundary] of grid.under) boxes.set(id, centredUnder(boxes.get(id)!, boxes.get(boundary)!));
  return boxes;
}

const centred = ({ width, height }: LayoutNode, column: Span, row: Span): Box => ({
  x: Math.round(column.start + (column.size - width) / 2),
  y: Math.round(row.start + (row.size - height) / 2),
  width,
  height,
});

const centredUnder = (box: Box, event: Box): Box => ({
  ...box,
  x: Math.round(event.x + event.width / 2 - box.width / 2),
});

function hostsOf({ nodes }: LayoutGraph): Map<string, LayoutNode[]> {
  const hosts = new Map<string, LayoutNode[]>();
  for (const node of nodes.values()) if (node.host) hosts.set(node.host, [...(hosts.get(node.host) ?? []), node]);
  return hosts;
}

/** Boundary events sit on the lower edge of their activity, side by side. */
function onEdge({ width, height }: LayoutNode, host: Box, index: number, count: number): Box {
  const centre = host.x + host.width / 2 + BOUNDARY_STEP * (index - (count - 1) / 2) - 8 * (count - 1);
  return { x: Math.round(centre - width / 2), y: host.y + host.height - height / 2, width, height };
}

function laneBoxes(grid: Grid, rows: readonly Span[], width: number, height: number): Box[] {
  const first = laneFirstRows(grid);
  const tops = first.map((row) => (row === 0 ? 0 : rows[row - 1]!.start + rows[row - 1]!.size + LANE_FOOT));
  return tops.map((top, lane) => ({ x: 0, y: top, width, height: (tops[lane + 1] ?? height) - top }));
}

class Resolver {
  private readonly boxes: ReadonlyMap<string, Box>;
  private readonly columns: readonly Span[];
  private readonly rows: readonly Span[];
  private readonly tracks: ReadonlyMap<string, number>;

  constructor(
    boxes: ReadonlyMap<string, Box>,
    columns: readonly Span[],
    rows: readonly Span[],
    tracks: ReadonlyMap<string, number>,
  ) {
    this.boxes = boxes;
    this.columns = columns;
    this.rows = rows;
    this.tracks = tracks;
  }

  line({ edge, from, turns }: Route): Point[] {
    let point: Point = { x: this.x(from.x, 0), y: this.y(from.y, 0) };
    const points = [point];
    turns.forEach((turn, index) => {
      const track = this.tracks.get(trackKey(edge.id, index)) ?? 0;
      point = 'x' in turn ? { ...point, x: this.x(turn.x, track) } : { ...point, y: this.y(turn.y, track) };
      points.push(point);
    });
    return points;
  }

  private x(at: X, track: number): number {
    if ('channel' in at) {
      const column = this.columns[at.channel];
      const start = column ? column.start + column.size : 0;
      return Math.round(start + 17 + TRACK * track);
    }
    const box = this.boxes.get(at.node)!;
    return Math.round(at.at === 'left' ? box.x : at.at === 'right' ? box.x + box.width : box.x + box.width / 2);
  }

  private y(at: Y, track: number): number {
    if ('above' in at) {
      const row = this.rows[at.above];
      const bottom = row ? row.start : this.rows.at(-1)!.start + this.rows.at(-1)!.size + 24 + TRACK * track + TRACK;
      return Math.round(row ? bottom - NAME_ROOM - TRACK * track : bottom - TRACK);
    }
    const box = this.boxes.get(at.node)!;
    return Math.round(at.at === 'top' ? box.y : at.at === 'bottom' ? box.y + box.height : box.y + box.height / 2);
  }
}
