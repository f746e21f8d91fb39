import type { DiagramElement } from '../bpmn.ts';
import { childOf, executableProcess, listOf } from '../bpmn.ts';
import { type Box, type Geometry, measure, type Point } from './geometry.ts';
import { graphOf, type LayoutGraph } from './graph.ts';
import { placeOnGrid } from './grid.ts';
import { alongLine } from './label-places.ts';
import { Labels, placeLabels } from './labels.ts';
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
  const outside = drawOutside(collaboration, { element: participant, box: pool }, boxes, writer.labels);
  for (const { element, box } of outside.pools) writer.shape(element, box, { isHorizontal: true });
  const labels = new Labels(
    [...boxes.values(), ...writer.labels],
    [
      ...[...drawn.geometry.lines.values()].map((line) => line.map((point) => movedPoint(point, left, ORIGIN.y))),
      ...outside.messages.map(({ points }) => points),
    ],
  );
  for (const { element, points } of outside.messages)
    writer.edge(element, points, element.name ? labels.place(alongLine(element.name, points)) : undefined);
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
  /** Where labels were written. */
  readonly labels: Box[] = [];
  private readonly create: Create;

  constructor(create: Create) {
    this.create = create;
  }

  scope({ graph, geometry, inside }: Drawn, left: number, top: number): void {
    const labels = placeLabels(graph, geometry);
    const labelOf = (id: string): Box | undefined => (labels.has(id) ? moved(labels.get(id)!, left, top) : undefined);
    for (const node of graph.nodes.values()) {
      const box = moved(geometry.boxes.get(node.id)!, left, top);
      const nested = inside.get(node.id);
      this.shape(node.element, box, nested ? { isExpanded: true } : {}, labelOf(node.id));
      if (nested) this.scope(nested, box.x + SUB_PROCESS_PADDING, box.y + SUB_PROCESS_PADDING);
    }
    for (const { id, element } of graph.edges) {
      const points = geometry.lines.get(id)!.map((point) => movedPoint(point, left, top));
      this.edge(element, points, labelOf(id));
    }
  }

  shape(element: DiagramElement, box: Box, attributes: object = {}, label?: Box): void {
    this.elements.push(
      this.create('bpmndi:BPMNShape', {
        id: `${element.id}_di`,
        bpmnElement: element,
        bounds: this.create('dc:Bounds', box),
        ...attributes,
        ...(label && { label: this.label(label) }),
      }),
    );
  }

  edge(element: DiagramElement, points: readonly Point[], label: Box | undefined): void {
    this.elements.push(
      this.create('bpmndi:BPMNEdge', {
        id: `${element.id}_di`,
        bpmnElement: element,
        waypoint: points.map((point) => this.create('dc:Point', point)),
        ...(label && { label: this.label(label) }),
      }),
    );
  }

  private label(box: Box): unknown {
    this.labels.push(box);
    return this.create('bpmndi:BPMNLabel', { bounds: this.create('dc:Bounds', box) });
  }
}

const moved = (box: Box, x: number, y: number): Box => ({ ...box, ...movedPoint(box, x, y) });

const movedPoint = (point: Point, x: number, y: number): Point => ({ x: point.x + x, y: point.y + y });
