import type { DiagramElement } from '../../../processes/bpmn.ts';

/** A parsed diagram as JSON: references by id, nothing of how it is drawn. */
export type Data = { readonly $type: string; readonly [property: string]: unknown };

/** Attributes that name another element instead of holding it. */
const REFERENCES = new Set([
  'sourceRef',
  'targetRef',
  'attachedToRef',
  'messageRef',
  'errorRef',
  'signalRef',
  'escalationRef',
  'processRef',
  'default',
]);
/** What no guard reads: how it is drawn, who stands in which lane, and what flows say twice. */
const LEFT_OUT = new Set(['diagrams', 'laneSets', 'incoming', 'outgoing', 'documentation']);

/** @throws nothing: what is no element, list or plain value is left out */
export const toData = (element: DiagramElement): Data => asData(element) as Data;

function asData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value !== 'object' || value === null) return value;
  const element = value as DiagramElement;
  const entries = Object.keys(element)
    .filter((key) => !key.startsWith('$') && !LEFT_OUT.has(key) && !REFERENCES.has(key))
    .map((key) => [key, asData(element[key])]);
  // The parser does not list references among the attributes of an element.
  for (const key of REFERENCES) {
    const referred = element[key] as DiagramElement | undefined;
    if (referred?.id !== undefined) entries.push([key, referred.id]);
  }
  return { $type: element.$type, ...Object.fromEntries(entries) };
}

/** The diagram again, with its references and what each element stands in. */
export function fromData(data: Data): DiagramElement {
  const byId = new Map<unknown, DiagramElement>();
  const open: [DiagramElement, string, unknown][] = [];
  const revive = (value: unknown, parent: DiagramElement | undefined): unknown => {
    if (Array.isArray(value)) return value.map((one) => revive(one, parent));
    if (typeof value !== 'object' || value === null) return value;
    const element = { $type: (value as Data).$type } as DiagramElement;
    Object.defineProperty(element, '$parent', { value: parent });
    for (const [key, one] of Object.entries(value)) {
      if (REFERENCES.has(key)) open.push([element, key, one]);
      else if (key !== '$type') Object.assign(element, { [key]: revive(one, element) });
    }
    if (element.id !== undefined) byId.set(element.id, element);
    return element;
  };
  const root = revive(data, undefined) as DiagramElement;
  for (const [element, key, id] of open) Object.assign(element, { [key]: byId.get(id) });
  return root;
}
