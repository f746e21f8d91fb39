import { type DiagramElement, executableProcess } from '../../../processes/bpmn.ts';
import { type Breach, checkDiagram, type Mandate } from '../../../processes/guard.ts';
import { type Data, fromData } from './data.ts';
import mechanisms from './mechanisms.json';

export { saran } from './advice.ts';
export { fromData as revived } from './data.ts';
export { kesalahanTeknis } from './technical.ts';

/** What a mechanism demands, and the diagram it brought along. */
export interface MechanismData {
  readonly mandates: readonly Mandate[];
  readonly diagram: Data;
}

/** What a rule finds in a diagram, by the id of the element it shows at. */
export interface Report {
  readonly id: string;
  readonly message: string;
}

export type Find = (definitions: DiagramElement) => readonly Report[];

/** By process id, as our build wrote them. */
export const known = mechanisms as { readonly [processId: string]: MechanismData };

const originals = new Map<string, DiagramElement>();

function originalOf(id: string): DiagramElement {
  const original = originals.get(id) ?? fromData(known[id]!.diagram);
  originals.set(id, original);
  return original;
}

/** Breaks of the law, each at its element. A process the office does not know has no law to break. */
export const melanggarAturan: Find = (definitions) => {
  const id = executableProcess(definitions)?.id ?? '';
  const mechanism = Object.hasOwn(known, id) ? known[id] : undefined;
  if (!mechanism) return [];
  return checkDiagram(definitions, mechanism, originalOf(id)).map((breach) => ({
    id: breach.elements[0] ?? id,
    message: told(breach),
  }));
};

const told = ({ message, path }: Breach): string => (path ? `${message} Jalan: ${path.join(' → ')}.` : message);

/** A rule as bpmnlint runs it: once for a diagram. */
export const ruleOf = (find: Find) => () => ({
  check(node: DiagramElement, reporter: { report(id: string, message: string): void }): void {
    if (node.$type !== 'bpmn:Definitions') return;
    for (const { id, message } of find(node)) reporter.report(id, message);
  },
});
