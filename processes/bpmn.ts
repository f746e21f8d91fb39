/** The little of a parsed BPMN diagram that law needs to see; objects of the moddle library fit as they are. */
export interface DiagramElement {
  readonly $type: string;
  readonly id?: string;
  readonly name?: string;
  // Built by the parser from the file; every reader below checks what it takes.
  readonly [property: string]: unknown;
}

export const listOf = (element: DiagramElement | undefined, property: string): readonly DiagramElement[] =>
  (element?.[property] as readonly DiagramElement[] | undefined) ?? [];

export const childOf = (element: DiagramElement | undefined, property: string): DiagramElement | undefined =>
  element?.[property] as DiagramElement | undefined;

export const textOf = (element: DiagramElement | undefined, property: string): string | undefined => {
  const value = element?.[property];
  return typeof value === 'string' ? value : undefined;
};

/** The first extension element of a type, for example 'zeebe:AssignmentDefinition'. */
export const extensionOf = (element: DiagramElement, type: string): DiagramElement | undefined =>
  listOf(childOf(element, 'extensionElements'), 'values').find(({ $type }) => $type === type);

/** The `zeebe:property` values of an element, by name: `legal:basis`, `legal:step`, … */
export function propertiesOf(element: DiagramElement): { readonly [name: string]: string } {
  const list = listOf(extensionOf(element, 'zeebe:Properties'), 'properties');
  return Object.fromEntries(list.map((property) => [textOf(property, 'name') ?? '', textOf(property, 'value') ?? '']));
}

/** The task headers of an element, by key. */
export function headersOf(element: DiagramElement): { readonly [key: string]: string } {
  const list = listOf(extensionOf(element, 'zeebe:TaskHeaders'), 'values');
  return Object.fromEntries(list.map((header) => [textOf(header, 'key') ?? '', textOf(header, 'value') ?? '']));
}

/** The executable process of a file. */
export const executableProcess = (definitions: DiagramElement): DiagramElement | undefined =>
  listOf(definitions, 'rootElements').find((root) => root.$type === 'bpmn:Process' && root['isExecutable'] === true);

/** Every flow node of a process, those within sub-processes too. */
export function flowNodesOf(scope: DiagramElement): DiagramElement[] {
  return listOf(scope, 'flowElements')
    .filter(({ $type }) => $type !== 'bpmn:SequenceFlow')
    .flatMap((node) => [node, ...flowNodesOf(node)]);
}

export function sequenceFlowsOf(scope: DiagramElement): DiagramElement[] {
  return listOf(scope, 'flowElements').flatMap((node) =>
    node.$type === 'bpmn:SequenceFlow' ? [node] : sequenceFlowsOf(node),
  );
}
