import { childOf, type DiagramElement, listOf } from '../bpmn.ts';
import { drawingOf } from './drawing-checks.ts';
import type { Check } from './subject.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Drawn {
  readonly what: string;
  readonly box: Box;
}

/** What surrounds other elements: a label may lie within it. */
const AROUND = new Set(['bpmn:Participant', 'bpmn:Lane', 'bpmn:SubProcess']);

/** No line runs through a label, and no label lies on another or on a step: the diagram can be read. */
export const labelsAreClear: Check = ({ definitions }) => {
  const drawing = drawingOf(definitions);
  const labels = drawing.flatMap(labelOf);
  const others = [...drawing.flatMap(stretchesOf), ...drawing.flatMap(stepOf), ...drawing.flatMap(borderOf)];
  return labels.flatMap((label, index) =>
    [...others, ...labels.slice(index + 1)]
      .filter(({ box }) => meet(label.box, box))
      .map(({ what }) => `${label.what} lies on ${what}`),
  );
};

/** An edge with a name but no place for it would have it put wherever the editor likes. */
export const labelsHaveAPlace: Check = ({ definitions }) =>
  drawingOf(definitions)
    .filter((drawn) => drawn.$type === 'bpmndi:BPMNEdge' && elementOf(drawn)?.name && labelOf(drawn).length === 0)
    .map((drawn) => `the name of '${elementOf(drawn)?.id}' has no place`);

const elementOf = (drawn: DiagramElement): DiagramElement | undefined => childOf(drawn, 'bpmnElement');

function labelOf(drawn: DiagramElement): Drawn[] {
  const box = childOf(childOf(drawn, 'label'), 'bounds') as Box | undefined;
  const { id, name } = elementOf(drawn) ?? {};
  return box ? [{ what: `the label '${name}' of '${id}'`, box }] : [];
}

function stretchesOf(drawn: DiagramElement): Drawn[] {
  const points = listOf(drawn, 'waypoint') as unknown as readonly { readonly x: number; readonly y: number }[];
  return points.slice(1).map((to, index) => ({
    what: `the line of '${elementOf(drawn)?.id}'`,
    box: between(points[index]!, to),
  }));
}

const between = (a: { x: number; y: number }, b: { x: number; y: number }): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

function stepOf(drawn: DiagramElement): Drawn[] {
  const [element, box] = [elementOf(drawn), childOf(drawn, 'bounds') as Box | undefined];
  return box && element && !AROUND.has(element.$type) ? [{ what: `'${element.id}'`, box }] : [];
}

/** The lower border of a lane is the upper one of the next. */
function borderOf(drawn: DiagramElement): Drawn[] {
  const [element, box] = [elementOf(drawn), childOf(drawn, 'bounds') as Box | undefined];
  if (!box || element?.$type !== 'bpmn:Lane') return [];
  return [{ what: `the border of lane '${element.name}'`, box: { ...box, y: box.y + box.height, height: 0 } }];
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
