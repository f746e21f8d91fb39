import type { DiagramElement } from '../bpmn.ts';
import { childOf, executableProcess, listOf } from '../bpmn.ts';
import { type Box, type Geometry, measure, type Point, textWidth } from './geometry.ts';
import { graphOf, type LayoutGraph, type LayoutNode } from './graph.ts';
import { placeOnGrid } from './grid.ts';
import { drawOutside } from './outside.ts';
import { routeEdges } from './routes.ts';

/** Makes an element of the diagram library, for example a shape. */
export type Create = (type: string, attributes: object) => unknown;

interface Drawn {
  readonly graph: LayoutGraph;
  readonly geometry: Geometry;
  readonly inside: ReadonlyMap<string, Drawn>;
}

const POOL_LABEL = 30;
const LANE_LABEL = 30;
const SUB_PROCESS_PADDING = 20;
const ORIGIN = { x: 160, y: 80 };

/**
 * Draws a process anew, left to right: lanes as rows, the longest way to an end as its straight line, edges at right
 * angles that cross no node. Replaces whatever drawing the file has; its meaning stays as it is.
 */
export function layOut(definitions: DiagramElement, create: Create): void {
  const process = executableProcess(definitions);
  if (!process) throw new Error('Expected an executable process to lay out, but found none');
  const collaboration = listOf(definitions, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration');
  const participant = listOf(collaboration, 'participants').find(
    (candidate) => childOf(candidate, 'processRef')?.id === process.id,
  );
  const writer = new Writer(create);
  const drawn = draw(process);
  const hasLanes = drawn.graph.lanes.length > 0;
  const left = ORIGIN.x + (participant ? POOL_LABEL : 0) + (hasLanes ? LANE_LABEL : 0);
  const pool = { ...ORIGIN, width: left - ORIGIN.x + drawn.geometry.width, height: drawn.geometry.height };
  if (participant) writer.shape(participant, pool, { isHorizontal: true });
  drawn.graph.lanes.forEach((lane, index) => {
    const box = drawn.geometry.lanes[index]!;
    const x = left - LANE_LABEL;
    writer.shape(
      lane,
      { x, y: ORIGIN.y + box.y, width: box.width + LANE_LABEL, height: box.height },
      { isHorizontal: true },
    );
  });
  writer.scope(drawn, left, ORIGIN.y);
  const boxes = new Map([...drawn.geometry.boxes].map(([id, box]) => [id, moved(box, left, ORIGIN.y)]));
  const outside = drawOutside(collaboration, { element: participant, box: pool }, boxes);
  for (const { element, box } of outside.pools) writer.shape(element, box, { isHorizontal: true });
  for (const { element, points } of outside.messages) writer.edge(element, points);
  const root = participant ? (childOf(participant, '$parent') ?? process) : process;
  const plane = create('bpmndi:BPMNPlane', {
    id: `${process.id}_plane`,
    bpmnElement: root,
    planeElement: writer.elements,
  });
  const diagram = create('bpmndi:BPMNDiagram', { id: `${process.id}_diagram`, plane });
  (definitions as { diagrams?: unknown }).diagrams = [diagram];
}

function draw(scope: DiagramElement): Drawn {
  const inside = new Map<string, Drawn>();
  const graph = graphOf(scope, (subProcess) => {
    const drawn = draw(subProcess);
    inside.set(subProcess.id ?? '', drawn);
    return {
      width: drawn.geometry.width + 2 * SUB_PROCESS_PADDING,
      height: drawn.geometry.height + 2 * SUB_PROCESS_PADDING,
    };
  });
  const grid = placeOnGrid(graph);
  return { graph, geometry: measure(graph, grid, routeEdges(graph, grid)), inside };
}

class Writer {
  readonly elements: unknown[] = [];
  private readonly create: Create;

  constructor(create: Create) {
    this.create = create;
  }

  scope({ graph, geometry, inside }: Drawn, left: number, top: number): void {
    for (const node of graph.nodes.values()) {
      const box = moved(geometry.boxes.get(node.id)!, left, top);
      const nested = inside.get(node.id);
      this.shape(node.element, box, nested ? { isExpanded: true } : {}, labelFor(node, geometry, left, top));
      if (nested) this.scope(nested, box.x + SUB_PROCESS_PADDING, box.y + SUB_PROCESS_PADDING);
    }
    for (const edge of graph.edges) {
      const points = geometry.lines.get(edge.id)!.map(({ x, y }) => ({ x: x + left, y: y + top }));
      this.edge(edge.element, points);
    }
  }

  shape(element: DiagramElement, box: Box, attributes: object = {}, label?: Box): void {
    this.elements.push(
      this.create('bpmndi:BPMNShape', {
        id: `${element.id}_di`,
        bpmnElement: element,
        bounds: this.create('dc:Bounds', box),
        ...attributes,
        ...(label && { label: this.create('bpmndi:BPMNLabel', { bounds: this.create('dc:Bounds', label) }) }),
      }),
    );
  }

  edge(element: DiagramElement, points: readonly Point[]): void {
    const label = element.name ? flowLabel(element.name, points) : undefined;
    this.elements.push(
      this.create('bpmndi:BPMNEdge', {
        id: `${element.id}_di`,
        bpmnElement: element,
        waypoint: points.map((point) => this.create('dc:Point', point)),
        ...(label && { label: this.create('bpmndi:BPMNLabel', { bounds: this.create('dc:Bounds', label) }) }),
      }),
    );
  }
}

const moved = (box: Box, x: number, y: number): Box => ({ ...box, x: box.x + x, y: box.y + y });

const textHeight = (text: string, width: number): number => 14 * Math.ceil((5.8 * text.length) / width);

/** Whether an edge leaves or enters a node at the middle of its top or bottom. */
function hasLineAt({ boxes, lines }: Geometry, id: string, side: 'top' | 'bottom'): boolean {
  const box = boxes.get(id)!;
  const y = side === 'top' ? box.y : box.y + box.height;
  const isThere = (point: Point | undefined): boolean =>
    point !== undefined && point.y === y && Math.abs(point.x - box.x - box.width / 2) <= 1;
  return [...lines.values()].some((line) => isThere(line[0]) || isThere(line.at(-1)));
}

/** The label of a node, moved with its scope. */
function labelFor(node: LayoutNode, geometry: Geometry, left: number, top: number): Box | undefined {
  const label = labelOf(node, geometry.boxes.get(node.id)!, geometry);
  return label && moved(label, left, top);
}

/** Widest label of an event or a gateway. */
const LABEL_WIDTH = 86;

/** Events are named below, gateways where no edge is, boundary events beside their circle. */
function labelOf({ id, element, host }: LayoutNode, box: Box, geometry: Geometry): Box | undefined {
  const isGateway = element.$type.endsWith('Gateway');
  if (!element.name || !(isGateway || element.$type.endsWith('Event'))) return undefined;
  const width = host ? 68 : Math.min(LABEL_WIDTH, textWidth(element.name));
  const height = textHeight(element.name, width);
  const x = box.x + box.width / 2 - width / 2;
  const below = { x, y: box.y + box.height + 6, width, height };
  if (host) return { ...below, x: box.x + box.width / 2 + 5, y: box.y + box.height + 1 };
  if (!isGateway || !hasLineAt(geometry, id, 'bottom')) return below;
  if (!hasLineAt(geometry, id, 'top')) return { ...below, y: box.y - height - 6 };
  return { ...below, x: box.x + box.width / 2 - width - 6, y: box.y + box.height / 2 + 12 };
}

/** A flow is named where it begins, on the side away from its next turn. */
function flowLabel(name: string, points: readonly Point[]): Box {
  const [first, second, third] = points as [Point, Point, Point | undefined];
  const width = textWidth(name);
  const height = textHeight(name, width);
  if (first.y !== second.y)
    return { x: first.x + 5, y: second.y > first.y ? first.y + 4 : first.y - height - 4, width, height };
  const turnsUp = third !== undefined && third.y < first.y;
  return { x: first.x + 4, y: turnsUp ? first.y + 3 : first.y - height - 3, width, height };
}
