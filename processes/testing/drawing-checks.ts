import { childOf, type DiagramElement, listOf } from '../bpmn.ts';
import { type Check, mismatches, type Subject, twiceIn } from './subject.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const lanesOf = ({ process }: Subject): readonly DiagramElement[] =>
  listOf(process, 'laneSets').flatMap((set) => listOf(set, 'lanes'));

const idsOf = (elements: readonly DiagramElement[]): string[] => elements.map(({ id }) => id ?? '');

/** Every flow node stands in exactly one lane; what lies within a sub-process stands where the sub-process does. */
export const hasLanes: Check = (subject) => {
  const placed = lanesOf(subject).flatMap((lane) => idsOf(listOf(lane, 'flowNodeRef')));
  const outermost = subject.nodes.filter((node) => childOf(node, '$parent')?.id === subject.process.id);
  return [
    ...idsOf(outermost)
      .filter((id) => !placed.includes(id))
      .map((id) => `'${id}' stands in no lane`),
    ...twiceIn(placed).map((id) => `'${id}' stands in two lanes`),
    ...lanesOf(subject)
      .filter(({ name }) => !name)
      .map(({ id }) => `lane '${id}' has no name`),
  ];
};

export const isDrawn: Check = (subject) => {
  const { definitions, nodes, flows } = subject;
  const roots = listOf(definitions, 'rootElements');
  const participants = roots.flatMap((root) => listOf(root, 'participants'));
  const messages = roots.flatMap((root) => listOf(root, 'messageFlows'));
  const drawn = (type: string): string[] =>
    drawingOf(definitions)
      .filter(({ $type }) => $type === type)
      .map((shape) => childOf(shape, 'bpmnElement')?.id ?? '');
  const [shapes, edges] = [drawn('bpmndi:BPMNShape'), drawn('bpmndi:BPMNEdge')];
  return [
    ...mismatches('shape of', idsOf([...participants, ...lanesOf(subject), ...nodes]), shapes),
    ...mismatches('edge of', idsOf([...flows, ...messages]), edges),
    ...twiceIn([...shapes, ...edges]).map((id) => `'${id}' is drawn twice`),
  ];
};

/** Shapes and edges of all drawings of a file. */
export const drawingOf = (definitions: DiagramElement): readonly DiagramElement[] =>
  listOf(definitions, 'diagrams').flatMap((diagram) => listOf(childOf(diagram, 'plane'), 'planeElement'));

/** A step drawn in another lane than it stands in would show the wrong official. */
export const standsInItsLane: Check = (subject) => {
  const boxes = new Map(
    drawingOf(subject.definitions).map((shape) => [childOf(shape, 'bpmnElement')?.id, childOf(shape, 'bounds')]),
  );
  const box = (id: string | undefined) => boxes.get(id) as Box | undefined;
  return lanesOf(subject).flatMap((lane) =>
    listOf(lane, 'flowNodeRef')
      .filter((node) => !contains(box(lane.id), box(node.id)))
      .map(({ id }) => `'${id}' is drawn outside its lane '${lane.name}'`),
  );
};

function contains(lane: Box | undefined, node: Box | undefined): boolean {
  if (!lane || !node) return false;
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2];
  return lane.x <= x && x <= lane.x + lane.width && lane.y <= y && y <= lane.y + lane.height;
}
