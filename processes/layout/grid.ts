import { groupBy } from '../group-by.ts';
import type { LayoutEdge, LayoutGraph, LayoutNode } from './graph.ts';

/** Where a node stands: its lane, the row in that lane, and the column. */
export interface Cell {
  readonly lane: number;
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly cells: ReadonlyMap<string, Cell>;
  /** Edges against the reading direction. */
  readonly backward: ReadonlySet<string>;
  /** Nodes that stand right under a boundary event, with its id. */
  readonly under: ReadonlyMap<string, string>;
  readonly columns: number;
  /** Rows of each lane. */
  readonly rows: readonly number[];
}

/** Gives every node a cell: columns follow the flow, rows are opened where a cell is taken. */
export function placeOnGrid(graph: LayoutGraph): Grid {
  const backward = findBackward(graph);
  const forward = graph.edges.filter(({ id }) => !backward.has(id));
  const handlers = findHandlers(graph, forward);
  const columns = assignColumns(graph, forward, handlers);
  const cells = assignRows(graph, forward, columns, handlers);
  const rows = Array.from({ length: Math.max(1, graph.lanes.length) }, () => 1);
  for (const { lane, row } of cells.values()) rows[lane] = Math.max(rows[lane]!, row + 1);
  const under = new Map(
    [...handlers]
      .filter(([id, { boundary }]) => columns.get(id) === columns.get(boundary))
      .map(([id, { boundary }]) => [id, boundary]),
  );
  return { cells, backward, under, columns: 1 + Math.max(0, ...[...cells.values()].map(({ column }) => column)), rows };
}

/** Depth first from the start: an edge to a node that is still open goes back. */
function findBackward({ nodes, edges }: LayoutGraph): Set<string> {
  const outgoing = groupBy(edges, ({ source }) => source);
  const boundaries = groupBy(
    [...nodes.values()].filter(({ host }) => host),
    ({ host }) => host!,
  );
  const backward = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();
  const visit = (id: string): void => {
    state.set(id, 'open');
    for (const edge of outgoing.get(id) ?? []) {
      if (state.get(edge.target) === 'open') backward.add(edge.id);
      else if (!state.has(edge.target)) visit(edge.target);
    }
    for (const boundary of boundaries.get(id) ?? []) if (!state.has(boundary.id)) visit(boundary.id);
    state.set(id, 'done');
  };
  for (const { id, element } of nodes.values()) if (element.$type === 'bpmn:StartEvent') visit(id);
  for (const id of nodes.keys()) if (!state.has(id)) visit(id);
  return backward;
}

/** Nodes that only boundary events lead to, with the boundary event and their place in its chain. */
interface Handler {
  readonly boundary: string;
  readonly depth: number;
}

function findHandlers({ nodes }: LayoutGraph, forward: readonly LayoutEdge[]): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const incoming = groupBy(forward, ({ target }) => target);
  let open = [...nodes.values()].filter(({ host }) => host).map(({ id }) => ({ id, boundary: id, depth: 0 }));
  while (open.length > 0) {
    const found: typeof open = [];
    for (const { id, boundary, depth } of open)
      for (const { target } of forward.filter(({ source }) => source === id)) {
        const onlyHere = (incoming.get(target) ?? []).length === 1;
        if (!onlyHere || handlers.has(target)) continue;
        handlers.set(target, { boundary, depth });
        found.push({ id: target, boundary, depth: depth + 1 });
      }
    open = found;
  }
  return handlers;
}

function assignColumns(
  graph: LayoutGraph,
  forward: readonly LayoutEdge[],
  handlers: ReadonlyMap<string, Handler>,
): Map<string, number> {
  const { nodes } = graph;
  const columns = new Map<string, number>();
  const incoming = groupBy(forward, ({ target }) => target);
  const main = new Set(mainPath(graph, forward, handlers).map(({ id }) => id));
  // The end of a side branch stands under what leads to it, and leaves the columns further right free.
  const isSideEnd = (id: string): boolean =>
    nodes.get(id)!.element.$type === 'bpmn:EndEvent' && !main.has(id) && (incoming.get(id) ?? []).length === 1;
  // Lines fall straight down from the events of an activity: two such activities never stand one above the other.
  const hosts = new Set([...nodes.values()].flatMap(({ host }) => (host ? [host] : [])));
  const firstFree = (column: number): number =>
    [...hosts].some((id) => columns.get(id) === column) ? firstFree(column + 1) : column;
  const columnOf = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const node = nodes.get(id)!;
    const handler = handlers.get(id);
    const column = node.host
      ? columnOf(node.host)
      : handler
        ? handlerColumn(graph, handler, columnOf)
        : Math.max(0, ...(incoming.get(id) ?? []).map(({ source }) => columnOf(source) + (isSideEnd(id) ? 0 : 1)));
    const free = hosts.has(id) ? firstFree(column) : column;
    columns.set(id, free);
    return free;
  };
  for (const id of nodes.keys()) columnOf(id);
  return columns;
}

/** The handlers of an activity's boundary events stand side by side, the last one under it, each with its chain downwards. */
function handlerColumn({ nodes }: LayoutGraph, { boundary }: Handler, columnOf: (id: string) => number): number {
  const { host } = nodes.get(boundary)!;
  const siblings = [...nodes.values()].filter((node) => node.host === host).map(({ id }) => id);
  return columnOf(host!) + siblings.indexOf(boundary) - (siblings.length - 1);
}

function assignRows(
  graph: LayoutGraph,
  forward: readonly LayoutEdge[],
  columns: ReadonlyMap<string, number>,
  handlers: ReadonlyMap<string, Handler>,
): Map<string, Cell> {
  const taken = new Set<string>();
  const cells = new Map<string, Cell>();
  const put = (node: LayoutNode, row: number): void => {
    const column = columns.get(node.id)!;
    cells.set(node.id, { lane: node.lane, row, column });
    taken.add(`${node.lane}:${row}:${column}`);
  };
  const isFree = (node: LayoutNode, row: number): boolean => !taken.has(`${node.lane}:${row}:${columns.get(node.id)!}`);
  const firstFree = (node: LayoutNode, from: number): number => {
    let row = from;
    while (!isFree(node, row)) row += 1;
    return row;
  };
  for (const node of mainPath(graph, forward, handlers)) put(node, 0);
  const others = [...graph.nodes.values()].filter(({ id, host }) => !cells.has(id) && !host);
  const chains = others.filter(({ id }) => handlers.has(id));
  const hostOf = (id: string): string => graph.nodes.get(handlers.get(id)!.boundary)!.host!;
  // An activity with handlers on a way to an end of its own is placed before them, too.
  const rejoins = reachesAny(forward, new Set([...cells.keys(), ...chains.map(({ id }) => hostOf(id))]));
  const place = (node: LayoutNode): void => put(node, firstFree(node, node.element.$type === 'bpmn:EndEvent' ? 1 : 0));
  const free = others.filter(({ id }) => !handlers.has(id)).sort(byColumn(columns));
  for (const node of free.filter(({ id }) => rejoins.has(id))) place(node);
  for (const [host, group] of groupBy(chains, ({ id }) => hostOf(id)))
    placeHandlers(group, handlers, isFree, put, (row) =>
      reserveCorridor(graph, cells.get(host)!, group[0]!.lane, row, taken),
    );
  for (const node of free.filter(({ id }) => !rejoins.has(id))) place(node);
  for (const node of graph.nodes.values()) if (node.host) cells.set(node.id, { ...cells.get(node.host)! });
  return cells;
}

const byColumn =
  (columns: ReadonlyMap<string, number>) =>
  (a: LayoutNode, b: LayoutNode): number =>
    columns.get(a.id)! - columns.get(b.id)!;

/** Nodes from which one of the given nodes can be reached. */
function reachesAny(forward: readonly LayoutEdge[], targets: ReadonlySet<string>): Set<string> {
  const incoming = groupBy(forward, ({ target }) => target);
  const reaches = new Set(targets);
  const open = [...targets];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const { source } of incoming.get(id) ?? []) {
      if (reaches.has(source)) continue;
      reaches.add(source);
      open.push(source);
    }
  return reaches;
}

/** All chains of one activity's boundary events begin in the same row. */
function placeHandlers(
  group: readonly LayoutNode[],
  handlers: ReadonlyMap<string, Handler>,
  isFree: (node: LayoutNode, row: number) => boolean,
  put: (node: LayoutNode, row: number) => void,
  reserve: (row: number) => void,
): void {
  let row = 1;
  while (!group.every((node) => isFree(node, row + handlers.get(node.id)!.depth))) row += 1;
  reserve(row);
  for (const node of group) put(node, row + handlers.get(node.id)!.depth);
}

/** Nothing is put between an activity and the handlers of its boundary events. */
function reserveCorridor({ lanes }: LayoutGraph, host: Cell, lane: number, row: number, taken: Set<string>): void {
  for (let between = host.lane; between <= lane; between += 1) {
    const from = between === host.lane ? host.row + 1 : 0;
    const to = between === lane ? row : Math.max(8, lanes.length);
    for (let free = from; free < to; free += 1) taken.add(`${between}:${free}:${host.column}`);
  }
}

/** The longest way from the start to an end: it is drawn as one straight line through the lanes. */
function mainPath(
  { nodes }: LayoutGraph,
  forward: readonly LayoutEdge[],
  handlers: ReadonlyMap<string, Handler>,
): LayoutNode[] {
  const outgoing = groupBy(forward, ({ source }) => source);
  const best = new Map<string, LayoutNode[]>();
  const longest = (id: string): LayoutNode[] => {
    const known = best.get(id);
    if (known) return known;
    const tails = (outgoing.get(id) ?? [])
      .filter(({ target }) => !handlers.has(target))
      .map(({ target }) => longest(target));
    const path = [nodes.get(id)!, ...tails.reduce<LayoutNode[]>((a, b) => (b.length > a.length ? b : a), [])];
    best.set(id, path);
    return path;
  };
  const starts = [...nodes.values()].filter(({ element }) => element.$type === 'bpmn:StartEvent');
  return starts.flatMap(({ id }) => longest(id));
}
