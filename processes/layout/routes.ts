import { groupBy } from '../group-by.ts';
import type { LayoutEdge, LayoutGraph, LayoutNode } from './graph.ts';
import type { Grid } from './grid.ts';

/**
 * A place on one axis, before there are coordinates. Columns and rows are whole numbers; between column c and c+1 runs a
 * channel for vertical stretches, above row r one for horizontal ones.
 */
export type X =
  | { readonly column: number; readonly at: 'left' | 'center' | 'right'; readonly node: string }
  | { readonly channel: number };
export type Y =
  | { readonly row: number; readonly at: 'top' | 'center' | 'bottom'; readonly node: string }
  | { readonly above: number };

/** A polyline: it begins at a port and turns by turns goes along x and along y. */
export interface Route {
  readonly edge: LayoutEdge;
  readonly from: { readonly x: X; readonly y: Y };
  readonly turns: readonly ({ readonly x: X } | { readonly y: Y })[];
}

/** Finds a way for every edge that crosses no node. */
export function routeEdges(graph: LayoutGraph, grid: Grid): Route[] {
  const router = new Router(graph, grid);
  return graph.edges.map((edge) => router.route(edge));
}

type Port = 'right' | 'top' | 'bottom';

class Router {
  private readonly graph: LayoutGraph;
  private readonly grid: Grid;
  private readonly firstRow: number[] = [];
  private readonly occupied = new Set<string>();
  private readonly ports = new Map<string, Port>();

  constructor(graph: LayoutGraph, grid: Grid) {
    this.graph = graph;
    this.grid = grid;
    grid.rows.reduce((first, rows, lane) => {
      this.firstRow[lane] = first;
      return first + rows;
    }, 0);
    for (const [id, { column }] of grid.cells)
      if (!graph.nodes.get(id)!.host) this.occupied.add(`${this.row(id)}:${column}`);
    for (const edges of groupBy(graph.edges, ({ source }) => source).values()) this.choosePorts(edges);
  }

  route(edge: LayoutEdge): Route {
    const port = this.ports.get(edge.id)!;
    if (this.grid.backward.has(edge.id) || this.column(edge.target) < this.column(edge.source))
      return this.back(edge, port);
    if (this.column(edge.source) === this.column(edge.target) || this.node(edge.source).host) return this.down(edge);
    return port === 'right' ? this.forward(edge) : this.aside(edge, port);
  }

  /** A gateway's straight flow leaves to the right, the others up or down. */
  private choosePorts(edges: readonly LayoutEdge[]): void {
    const source = edges[0]!.source;
    const sameRow = edges.find((edge) => this.isForward(edge) && this.row(edge.target) === this.row(source));
    const straight = sameRow ?? edges.find((edge) => this.isForward(edge)) ?? edges[0]!;
    for (const edge of edges) {
      if (edge === straight && (this.isForward(edge) || edges.length === 1))
        this.ports.set(edge.id, this.isForward(edge) ? 'right' : this.towards(edge));
      else this.ports.set(edge.id, this.towards(edge));
    }
    const used = groupBy(edges, ({ id }) => this.ports.get(id)!);
    const twice = [...used].find(([, list]) => list.length > 1);
    const free = (['bottom', 'top', 'right'] as const).find((port) => !used.has(port));
    if (twice && free) this.ports.set(twice[1].at(-1)!.id, free);
  }

  private towards(edge: LayoutEdge): Port {
    const [from, to] = [this.row(edge.source), this.row(edge.target)];
    return to < from || (to === from && !this.isForward(edge)) ? 'top' : 'bottom';
  }

  private isForward = (edge: LayoutEdge): boolean =>
    !this.grid.backward.has(edge.id) && this.column(edge.target) > this.column(edge.source);

  private forward(edge: LayoutEdge): Route {
    const [from, to] = [this.column(edge.source), this.column(edge.target)];
    const [fromRow, toRow] = [this.row(edge.source), this.row(edge.target)];
    const start = this.start(edge, 'right');
    const end = { x: this.x(edge.target, 'left') };
    if (fromRow === toRow && this.rowIsFree(fromRow, from, to)) return { edge, from: start, turns: [end] };
    const toCenter = { y: this.y(edge.target, 'center') };
    if (fromRow !== toRow && this.rowIsFree(fromRow, from, to))
      return { edge, from: start, turns: [{ x: { channel: to - 1 } }, toCenter, end] };
    if (fromRow !== toRow && this.rowIsFree(toRow, from, to))
      return { edge, from: start, turns: [{ x: { channel: from } }, toCenter, end] };
    const above = toRow > fromRow ? toRow : fromRow === toRow ? fromRow : toRow + 1;
    return {
      edge,
      from: start,
      turns: [{ x: { channel: from } }, { y: { above } }, { x: { channel: to - 1 } }, toCenter, end],
    };
  }

  /** From the top or bottom of a gateway to a node further right. */
  private aside(edge: LayoutEdge, port: Port): Route {
    const [from, to] = [this.column(edge.source), this.column(edge.target)];
    const [fromRow, toRow] = [this.row(edge.source), this.row(edge.target)];
    const start = this.start(edge, port);
    const toCenter = { y: this.y(edge.target, 'center') };
    const end = { x: this.x(edge.target, 'left') };
    const pointsThere = port === 'bottom' ? toRow > fromRow : toRow < fromRow;
    if (
      pointsThere &&
      this.columnIsFree(from, fromRow, toRow) &&
      !this.occupied.has(`${toRow}:${from}`) &&
      this.rowIsFree(toRow, from, to)
    )
      return { edge, from: start, turns: [toCenter, end] };
    const above = port === 'bottom' ? fromRow + 1 : fromRow;
    return { edge, from: start, turns: [{ y: { above } }, { x: { channel: to - 1 } }, toCenter, end] };
  }

  /** To a node under (or over) it: a boundary event's handler, an end, or the next in a chain. */
  private down(edge: LayoutEdge): Route {
    const { source, target } = edge;
    const [fromRow, toRow, column] = [this.row(source), this.row(target), this.column(source)];
    const below = toRow > fromRow;
    const port: Port = below ? 'bottom' : 'top';
    const end = { y: this.y(target, below ? 'top' : 'bottom') };
    const isFree = this.columnIsFree(column, fromRow, toRow);
    if (isFree && (!this.node(source).host || this.grid.under.has(target)))
      return { edge, from: this.start(edge, port), turns: [end] };
    const last = [{ y: { above: below ? toRow : toRow + 1 } }, { x: this.x(target, 'center') }, end] as const;
    if (isFree) return { edge, from: this.start(edge, port), turns: last };
    if (!this.leavesByTopOrBottom(source))
      return { edge, from: this.start(edge, 'right'), turns: [{ x: { channel: column } }, ...last] };
    const first = [{ y: { above: below ? fromRow + 1 : fromRow } }, { x: { channel: column - 1 } }] as const;
    return { edge, from: this.start(edge, port), turns: [...first, ...last] };
  }

  private leavesByTopOrBottom = (id: string): boolean =>
    this.node(id).host !== undefined || this.node(id).element.$type.endsWith('Gateway');

  /** Against the reading direction: over or under everything, into the target's top or bottom. */
  private back(edge: LayoutEdge, port: Port): Route {
    const { source, target } = edge;
    const [fromRow, toRow] = [this.row(source), this.row(target)];
    const into = this.hasBoundaries(target) || toRow >= fromRow ? 'top' : 'bottom';
    const lastAbove = into === 'top' ? toRow : toRow + 1;
    const end = [{ y: { above: lastAbove } }, { x: this.x(target, 'center') }, { y: this.y(target, into) }] as const;
    const leaves = port === 'right' ? 'top' : port;
    const start = this.start(edge, leaves);
    const reaches =
      leaves === 'top'
        ? lastAbove <= fromRow && this.columnIsFree(this.column(source), lastAbove - 1, fromRow)
        : lastAbove > fromRow && this.columnIsFree(this.column(source), fromRow, lastAbove);
    if (reaches) return { edge, from: start, turns: end };
    const firstAbove = leaves === 'top' ? fromRow : fromRow + 1;
    return {
      edge,
      from: start,
      turns: [{ y: { above: firstAbove } }, { x: { channel: this.column(source) - 1 } }, ...end],
    };
  }

  private start(edge: LayoutEdge, port: Port): Route['from'] {
    const { source } = edge;
    if (port === 'right') return { x: this.x(source, 'right'), y: this.y(source, 'center') };
    return { x: this.x(source, 'center'), y: this.y(source, port) };
  }

  private x = (node: string, at: 'left' | 'center' | 'right'): X => ({ column: this.column(node), at, node });
  private y = (node: string, at: 'top' | 'center' | 'bottom'): Y => ({ row: this.row(node), at, node });
  private node = (id: string): LayoutNode => this.graph.nodes.get(id)!;
  private column = (id: string): number => this.grid.cells.get(id)!.column;

  /** Rows are counted through all lanes. */
  row(id: string): number {
    const { lane, row } = this.grid.cells.get(id)!;
    return this.firstRow[lane]! + row;
  }

  private hasBoundaries = (id: string): boolean => [...this.graph.nodes.values()].some(({ host }) => host === id);

  private rowIsFree(row: number, from: number, to: number): boolean {
    for (let column = from + 1; column < to; column += 1) if (this.occupied.has(`${row}:${column}`)) return false;
    return true;
  }

  private columnIsFree(column: number, from: number, to: number): boolean {
    for (let row = Math.min(from, to) + 1; row < Math.max(from, to); row += 1)
      if (this.occupied.has(`${row}:${column}`)) return false;
    return true;
  }
}
