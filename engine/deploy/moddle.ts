import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import { readXml } from './xml-gate.ts';

/** An element as the moddle library hands it over: attributes by name, `$type` says what it is. */
export interface ModdleElement {
  readonly $type: string;
  readonly $parent?: ModdleElement;
  readonly id?: string;
  readonly name?: string;
  // The library builds these objects from the file; every use below checks what it reads.
  readonly [property: string]: unknown;
}

export type Parsed = { readonly definitions: ModdleElement } | { readonly refused: string };

/** Parses BPMN; anything the parser merely warns of (unknown attributes, broken references) is refused too. */
export async function parseDefinitions(content: Buffer): Promise<Parsed> {
  const gate = readXml(content);
  if ('refused' in gate) return gate;
  try {
    const { rootElement, warnings } = await new BpmnModdle({ zeebe }).fromXML(gate.xml);
    const [warning] = warnings as { message: string }[];
    if (warning) return { refused: warning.message };
    return { definitions: rootElement as unknown as ModdleElement };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

/** A list-valued property; empty where absent. */
export const listOf = (element: ModdleElement | undefined, property: string): readonly ModdleElement[] =>
  (element?.[property] as readonly ModdleElement[] | undefined) ?? [];

export const childOf = (element: ModdleElement | undefined, property: string): ModdleElement | undefined =>
  element?.[property] as ModdleElement | undefined;

export const textOf = (element: ModdleElement | undefined, property: string): string | undefined => {
  const value = element?.[property];
  return typeof value === 'string' ? value : undefined;
};

/** The first extension element of a type, for example 'zeebe:TaskDefinition'. */
export const extensionOf = (element: ModdleElement | undefined, type: string): ModdleElement | undefined =>
  listOf(childOf(element, 'extensionElements'), 'values').find(({ $type }) => $type === type);
