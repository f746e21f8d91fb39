import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import { type DiagramElement, executableProcess, listOf } from './bpmn.ts';

/** The property of a process that names the draft its version was made of: so no two versions are the same diagram. */
export const VERSI = 'lincah:versi';

interface Writable {
  $type: string;
  $parent?: Writable;
  [property: string]: unknown;
}

/** Writes into a diagram which draft it is the version of; everything else of it stays. @throws Error where it is no BPMN */
export async function withVersi(xml: string, draft: string): Promise<string> {
  const moddle = new BpmnModdle({ zeebe });
  const { rootElement } = await moddle.fromXML(xml);
  const process = executableProcess(rootElement as DiagramElement) as Writable | undefined;
  if (!process) throw new Error('Expected a diagram with an executable process, but it has none');
  const within = (parent: Writable, type: string, given: object): Writable => {
    const made = moddle.create(type, given) as Writable;
    made.$parent = parent;
    return made;
  };
  process['extensionElements'] ??= within(process, 'bpmn:ExtensionElements', { values: [] });
  const extensions = process['extensionElements'] as Writable;
  const values = listOf(extensions as DiagramElement, 'values') as unknown as Writable[];
  let properties = values.find(({ $type }) => $type === 'zeebe:Properties');
  if (!properties) {
    properties = within(extensions, 'zeebe:Properties', { properties: [] });
    extensions['values'] = [...values, properties];
  }
  const others = (listOf(properties as DiagramElement, 'properties') as unknown as Writable[]).filter(
    (one) => one['name'] !== VERSI,
  );
  properties['properties'] = [...others, within(properties, 'zeebe:Property', { name: VERSI, value: draft })];
  return (await moddle.toXML(rootElement, { format: true })).xml;
}
