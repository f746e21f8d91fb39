import {
  childOf,
  type DiagramElement,
  executableProcess,
  extensionOf,
  flowNodesOf,
  headersOf,
  listOf,
  propertiesOf,
  sequenceFlowsOf,
  textOf,
} from './bpmn.ts';

/** Something about elements of an edited diagram, in words for whoever edits it. */
export interface DiagramRemark {
  readonly message: string;
  readonly elements: readonly string[];
}

/** What a diagram may name of its mechanism. */
export interface MechanismNames {
  readonly rules: readonly string[];
  readonly letters: readonly string[];
  readonly notices: readonly string[];
  readonly forms: readonly string[];
  readonly decisions: readonly string[];
  readonly pejabat: readonly string[];
  readonly orang: readonly string[];
  readonly settings: readonly string[];
}

const remark = (node: DiagramElement, message: string): DiagramRemark => ({ message, elements: [node.id ?? ''] });
const called = (node: DiagramElement): string => `"${node.name || (node.id ?? '')}"`;
const namesIn = (text: string | undefined): string[] => text?.split(',').map((name) => name.trim()) ?? [];

/** Where each thing of the mechanism is named. */
const MENTIONS: readonly {
  readonly what: string;
  readonly of: keyof MechanismNames;
  readonly read: (node: DiagramElement) => readonly string[];
}[] = [
  {
    what: 'Himpunan aturan',
    of: 'rules',
    read: (node) => [...namesIn(headersOf(node)['rules']), ...namesIn(propertiesOf(node)['lincah:periksa'])],
  },
  {
    what: 'Surat',
    of: 'letters',
    read: (node) => [...namesIn(headersOf(node)['letter']), ...namesIn(propertiesOf(node)['lincah:surat'])],
  },
  { what: 'Pemberitahuan', of: 'notices', read: (node) => namesIn(headersOf(node)['pesan']) },
  {
    what: 'Formulir',
    of: 'forms',
    read: (node) => namesIn(textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey')),
  },
];

/** What the diagram names and the mechanism has not: a case would stop there. */
export function unknownNames(definitions: DiagramElement, names: MechanismNames): DiagramRemark[] {
  const process = executableProcess(definitions);
  if (!process) return [];
  return flowNodesOf(process).flatMap((node) => [
    ...MENTIONS.flatMap(({ what, of, read }) =>
      read(node)
        .filter((name) => !names[of].includes(name))
        .map((name) => remark(node, `${what} "${name}" pada ${called(node)} tidak ada dalam mekanisme ini.`)),
    ),
    ...unknownVariables(node, names),
    ...withoutForm(node),
    ...unknownDecision(node, names),
  ]);
}

/** Posts, people and settings that the expressions of an element name. */
function unknownVariables(node: DiagramElement, names: MechanismNames): DiagramRemark[] {
  const text = expressionsOf(node).join('\n');
  return (['pejabat', 'orang', 'settings'] as const).flatMap((of) => {
    const scope = of === 'settings' ? 'pengaturan' : of;
    const named = new Set([...text.matchAll(new RegExp(`\\b${scope}\\.(\\w+)`, 'g'))].map(([, name]) => name!));
    return [...named]
      .filter((name) => !names[of].includes(name))
      .map((name) => remark(node, `"${scope}.${name}" pada ${called(node)} tidak ada dalam mekanisme ini.`));
  });
}

/** Every text of an element that begins as an expression does, its own extension elements included. */
function expressionsOf(node: DiagramElement): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'string' && value.startsWith('=')) found.push(value);
    else if (Array.isArray(value)) value.forEach(look);
    else if (isElement(value)) for (const key of Object.keys(value)) if (!LINKS.has(key)) look(value[key]);
  };
  look(childOf(node, 'extensionElements'));
  look(node['loopCharacteristics']);
  return found;
}

const LINKS = new Set(['$parent', '$type', '$descriptor', '$model', '$attrs']);
const isElement = (value: unknown): value is DiagramElement => typeof value === 'object' && value !== null;

const withoutForm = (node: DiagramElement): DiagramRemark[] =>
  node.$type === 'bpmn:UserTask' && !extensionOf(node, 'zeebe:FormDefinition')
    ? [remark(node, `Tugas ${called(node)} belum berformulir.`)]
    : [];

function unknownDecision(node: DiagramElement, { decisions }: MechanismNames): DiagramRemark[] {
  const id = textOf(extensionOf(node, 'zeebe:CalledDecision'), 'decisionId');
  if (id === undefined || id.startsWith('=') || decisions.includes(id)) return [];
  return [remark(node, `Keputusan "${id}" pada ${called(node)} tidak ada pada tabel keputusan rancangan ini.`)];
}

const SPLITS = new Set(['bpmn:ExclusiveGateway', 'bpmn:InclusiveGateway']);
/** What people read a diagram by; joining gateways and parallel ones say nothing. */
const needsLabel = (node: DiagramElement): boolean =>
  SPLITS.has(node.$type) ? listOf(node, 'outgoing').length > 1 : !node.$type.endsWith('Gateway');

/** What would make a diagram better, though it may be used as it is. */
export function advice(definitions: DiagramElement): DiagramRemark[] {
  const process = executableProcess(definitions);
  if (!process) return [];
  const nodes = flowNodesOf(process).filter(({ $type }) => !$type.startsWith('bpmn:Data'));
  return [
    ...nodes
      .filter((node) => needsLabel(node) && !node.name?.trim())
      .map((node) => remark(node, `Elemen "${node.id}" belum bernama.`)),
    ...nodes
      .filter((node) => !propertiesOf(node)['legal:basis']?.trim())
      .map((node) => remark(node, `${called(node)} belum menyebut dasar hukumnya (legal:basis).`)),
    ...sequenceFlowsOf(process)
      .filter((flow) => SPLITS.has(childOf(flow, 'sourceRef')?.$type ?? '') && isBranch(flow) && !flow.name?.trim())
      .map((flow) => remark(flow, `Alur dari ${called(childOf(flow, 'sourceRef')!)} belum bernama.`)),
    ...nodes
      .filter((node) => isUnconnected(node))
      .map((node) => remark(node, `${called(node)} tidak terhubung dengan langkah lain.`)),
    ...nodes
      .filter((node) => node.$type === 'bpmn:Task' || node.$type === 'bpmn:ManualTask')
      .map((node) => remark(node, `${called(node)} tidak melakukan apa pun ketika kasus berjalan.`)),
  ];
}

const isBranch = (flow: DiagramElement): boolean => listOf(childOf(flow, 'sourceRef'), 'outgoing').length > 1;

function isUnconnected(node: DiagramElement): boolean {
  if (node['triggeredByEvent'] === true || node['isForCompensation'] === true) return false;
  if (node.$type === 'bpmn:StartEvent') return listOf(node, 'outgoing').length === 0;
  return node.$type !== 'bpmn:BoundaryEvent' && listOf(node, 'incoming').length === 0 && !isLinkTarget(node);
}

const isLinkTarget = (node: DiagramElement): boolean =>
  node.$type === 'bpmn:IntermediateCatchEvent' &&
  listOf(node, 'eventDefinitions').some(({ $type }) => $type === 'bpmn:LinkEventDefinition');
