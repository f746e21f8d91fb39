import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import type { DiagramElement } from './bpmn.ts';

/**
 * Parses a diagram that has passed the engine's gate, or comes from our own files.
 * @throws Error where it is no BPMN, or the parser warns of anything
 */
export async function parseDiagram(xml: string): Promise<DiagramElement> {
  const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(xml);
  const [warning] = warnings;
  if (warning) throw new Error(warning.message);
  return rootElement as DiagramElement;
}

const shipped = new WeakMap<{ readonly diagram: string }, Promise<DiagramElement>>();

/** The diagram a mechanism brings along, parsed once: what edited ones are compared with. */
export function shippedDiagram(loaded: { readonly diagram: string }): Promise<DiagramElement> {
  const known = shipped.get(loaded) ?? parseDiagram(loaded.diagram);
  shipped.set(loaded, known);
  return known;
}
