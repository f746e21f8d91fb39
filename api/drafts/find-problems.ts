import { readXml, whyRefused } from '../../engine/index.ts';
import {
  type DiagramElement,
  executableProcess,
  extensionOf,
  flowNodesOf,
  listOf,
  textOf,
} from '../../processes/bpmn.ts';
import { advice, type MechanismNames, unknownNames } from '../../processes/diagram-problems.ts';
import { fieldsOf, topOf } from '../../processes/form-fields.ts';
import { type FormDemands, formProblems, readForm } from '../../processes/form-problems.ts';
import { checkDiagram, type Mandate } from '../../processes/guard.ts';
import type { Form } from '../../processes/load.ts';
import { parseDiagram } from '../../processes/parse-diagram.ts';
import type { DiagramProblem } from '../contract/drafts.ts';

/** A draft as it is to be checked, with what its mechanism demands: plain data, so that a thread can be given it. */
export interface CheckOrder {
  readonly processId: string;
  readonly diagram: string;
  /** The diagram that the mechanism brought along. */
  readonly shipped: string;
  readonly mandates: readonly Mandate[];
  readonly names: Omit<MechanismNames, 'forms' | 'decisions'>;
  /** Text of every form that the draft may use, and those that the mechanism brought along, by name. */
  readonly forms: readonly (readonly [name: string, content: string])[];
  readonly shippedForms: readonly (readonly [name: string, form: Form])[];
  readonly decisions: readonly (readonly [name: string, content: string])[];
  /** Variables with which a case may start, those without which it does not, and articles of the rules that look at one. */
  readonly facts: readonly string[];
  readonly required: readonly string[];
  readonly rules: readonly (readonly [variable: string, basis: string])[];
}

/** What a problem says besides its kind; the rest is empty. */
type Told = Partial<Omit<DiagramProblem, 'kind' | 'message'>>;

export const problem = (kind: DiagramProblem['kind'], message: string, told: Told = {}): DiagramProblem => ({
  kind,
  message,
  basis: null,
  elements: [],
  file: null,
  path: [],
  ...told,
});

/** A reason as a program gives it, apart from the words around it. */
export const technically = (reason: string): string =>
  `(${reason.replace(/[()]/g, '').replace(/\s+/g, ' ').trim().slice(0, 300)})`;

/** Everything wrong with diagram, forms and decision tables of a draft, what breaks the law first. */
export async function findProblems(order: CheckOrder): Promise<DiagramProblem[]> {
  const definitions = await parsed(order.diagram);
  if (typeof definitions === 'string') return [problem('teknis', definitions)];
  const executable = listOf(definitions, 'rootElements').filter((root) => root['isExecutable'] === true);
  if (executable.length !== 1 || executableProcess(definitions)?.id !== order.processId)
    return [
      problem(
        'teknis',
        `Diagram harus memuat tepat satu proses yang dapat dijalankan, dengan id "${order.processId}".`,
      ),
    ];
  const found = [
    ...(await lawProblems(order, definitions)),
    ...(await engineProblems(order)),
    ...unknownNames(definitions, namesOf(order)).map(({ message, elements }) =>
      problem('teknis', message, { elements }),
    ),
    ...formsProblems(order, definitions),
    ...advice(definitions).map(({ message, elements }) => problem('saran', message, { elements })),
  ];
  return ORDER.flatMap((kind) => found.filter((one) => one.kind === kind)).slice(0, MAX_PROBLEMS);
}

/** More than anybody mends at once; what breaks the law comes first. */
const MAX_PROBLEMS = 200;

const ORDER = ['hukum', 'teknis', 'saran'] as const;

async function parsed(xml: string): Promise<DiagramElement | string> {
  const gate = readXml(Buffer.from(xml));
  if ('refused' in gate) return `Diagram ditolak ${technically(gate.refused)}.`;
  return parseDiagram(gate.xml).catch((error: Error) => `Diagram bukan BPMN yang sah ${technically(error.message)}.`);
}

async function lawProblems(order: CheckOrder, definitions: DiagramElement): Promise<DiagramProblem[]> {
  const { mandates, original } = await lawOf(order);
  return checkDiagram(definitions, { mandates }, original).map(({ message, basis, elements, path = [] }) =>
    problem('hukum', message, { basis, elements, path }),
  );
}

interface Law {
  readonly shipped: string;
  readonly mandates: readonly Mandate[];
  readonly original: DiagramElement;
}

/** What each mechanism demands: read once in the life of a thread. */
const laws = new Map<string, Law>();

async function lawOf({ processId, shipped, mandates }: CheckOrder): Promise<Law> {
  const known = laws.get(processId);
  if (known?.shipped === shipped) return known;
  const law = { shipped, mandates, original: await parseDiagram(shipped) };
  laws.set(processId, law);
  return law;
}

/** What the engine would refuse to deploy: it names each element with what is wrong with it. */
async function engineProblems({ diagram, decisions }: CheckOrder): Promise<DiagramProblem[]> {
  const refused = await whyRefused('diagram.bpmn', Buffer.from(diagram));
  const named = [...(refused ?? '').matchAll(/- Element: (.+)((?:\n\s*- ERROR: .+)+)/g)];
  const ofElements = named.flatMap(([, element, errors]) =>
    [...errors!.matchAll(/- ERROR: (.+)/g)].map(([, message]) =>
      problem('teknis', `Mesin proses menolak elemen ini ${technically(message!)}.`, { elements: [element!] }),
    ),
  );
  const ofDiagram =
    refused !== undefined && named.length === 0
      ? [problem('teknis', `Mesin proses menolak diagram ${technically(refused)}.`)]
      : [];
  const ofTables: DiagramProblem[] = [];
  for (const [name, content] of decisions) {
    const reason = await whyRefused(`${name}.dmn`, Buffer.from(content));
    if (reason !== undefined)
      ofTables.push(
        problem('teknis', `Tabel keputusan "${name}" ditolak ${technically(reason)}.`, { file: `decisions/${name}` }),
      );
  }
  return [...ofElements, ...ofDiagram, ...ofTables];
}

const DECISION = /<(?:[\w-]+:)?decision\b[^>]*?\bid="([^"]+)"/g;

const namesOf = ({ names, forms, decisions }: CheckOrder): MechanismNames => ({
  ...names,
  forms: forms.map(([name]) => name),
  decisions: decisions.flatMap(([, content]) => [...content.matchAll(DECISION)].map(([, id]) => id!)),
});

/** Forms by themselves, and together with the steps that use them; those nobody has touched are as they were shipped. */
function formsProblems(order: CheckOrder, definitions: DiagramElement): DiagramProblem[] {
  const nodes = flowNodesOf(executableProcess(definitions)!);
  const shipped = new Map(order.shippedForms.map(([name, form]): [string, Form] => [name, form]));
  const outputs = nodes.flatMap((node) => listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters'));
  const demands: Omit<FormDemands, 'shipped'> = {
    known: new Set([...order.facts, ...outputs.map((output) => textOf(output, 'target') ?? '')]),
    required: new Set(order.required),
    rules: new Map(order.rules.map(([name, basis]): [string, string] => [name, basis])),
  };
  return order.forms.flatMap(([name, content]) => {
    const form = readForm(name, content);
    const file = `forms/${name}`;
    if (typeof form === 'string') return [problem('teknis', form, { file })];
    const users = nodes.filter((node) => formKeyOf(node) === name);
    if (users.length === 0 && !shipped.has(name))
      return [problem('saran', `Formulir "${name}" belum dipakai.`, { file })];
    if (users.length === 0) return [];
    return [
      ...formProblems(form, { ...demands, shipped: shipped.get(name) }).map(({ message, basis }) =>
        problem(basis === undefined ? 'teknis' : 'hukum', message, { file, basis: basis ?? null }),
      ),
      ...users.flatMap((node) =>
        stepProblems(node, form, order).map((message) =>
          problem('teknis', message, { file, elements: [node.id ?? ''] }),
        ),
      ),
    ];
  });
}

const formKeyOf = (node: DiagramElement): string | undefined =>
  textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey');

/** Set by the office when a task is completed: who did it. */
const GIVEN = 'pelaku';

/** What a step and its form do not agree about. */
function stepProblems(node: DiagramElement, form: Form, { facts }: CheckOrder): string[] {
  const keys = new Set(fieldsOf(form).map(({ path }) => topOf(path)));
  if (node.$type === 'bpmn:StartEvent')
    return [...keys]
      .filter((key) => key !== '' && !facts.includes(key))
      .map((key) => `Isian "${key}" ditanyakan di awal, tetapi kasus tidak menerimanya.`);
  return listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters')
    .map((output) => /^=\s*([A-Za-z_]\w*)\s*$/.exec(textOf(output, 'source') ?? '')?.[1])
    .filter((name) => name !== undefined && name !== GIVEN && !keys.has(name))
    .map((name) => `Langkah "${node.name ?? node.id}" mengambil "${name}", yang tidak ditanyakan formulirnya.`);
}
