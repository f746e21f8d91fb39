import { childOf, type DiagramElement, extensionOf, listOf, propertiesOf, textOf } from '../bpmn.ts';
import { feelProblem } from '../feel-problem.ts';
import { pemisahanOf } from '../pemisahan.ts';
import { articlesCited, unknownCitations } from '../regulation.ts';
import { jadwalOf, type SumberTenggat } from '../tenggat.ts';
import { asksFor } from './form-checks.ts';
import type { Check, Subject } from './subject.ts';

export const hasOneProcess: Check = ({ loaded, definitions, process }) => {
  const executable = listOf(definitions, 'rootElements').filter((root) => root['isExecutable'] === true);
  return [
    ...(process.id === loaded.id ? [] : [`the process is called '${process.id}', but its folder '${loaded.id}'`]),
    ...(executable.length === 1 ? [] : [`there are ${executable.length} executable processes`]),
    ...(process.name ? [] : ['the process has no name']),
  ];
};

const PREFIXES: { readonly [type: string]: string } = {
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:SubProcess': 'subprocess',
  'bpmn:BoundaryEvent': 'timer|message|error',
  'bpmn:IntermediateCatchEvent': 'timer|message',
  'bpmn:IntermediateThrowEvent': 'message',
};

const prefixOf = ({ $type }: DiagramElement): string =>
  PREFIXES[$type] ?? ($type.endsWith('Gateway') ? 'gateway' : 'task');

/** Ids as editors make them: 'Activity_0x7k2ab', 'Flow_1a2b3c4', 'Id_0f6e…'. */
const GENERATED = /\bid="([A-Z][A-Za-z]*_[0-9a-z]{6,}(?:_di)?|Id_[0-9a-f-]+)"/g;

export const hasTellingIds: Check = ({ loaded, nodes, flows }) => [
  ...[...loaded.diagram.matchAll(GENERATED)].map(([, id]) => `'${id}' is an id that an editor made up`),
  ...nodes
    .filter((node) => !new RegExp(`^(?:${prefixOf(node)})_[A-Z][A-Za-z0-9]*$`).test(node.id ?? ''))
    .map((node) => `'${node.id}' is no ${prefixOf(node)}_ and a label in PascalCase`),
  ...flows.filter((flow) => flow.id !== flowId(flow)).map((flow) => `'${flow.id}' should be '${flowId(flow)}'`),
];

function flowId(flow: DiagramElement): string {
  const label = (end: string): string => (childOf(flow, end)?.id ?? '').replace(/^[a-z]+_/, '');
  return `flow_${label('sourceRef')}_${label('targetRef')}`;
}

const KNOWN = new Set([
  'legal:regulation',
  'legal:basis',
  'legal:figure',
  'legal:step',
  'legal:origin',
  'legal:endState',
  'lincah:periksa',
  'lincah:surat',
  'lincah:bukanPelaku',
  'lincah:bukanOrang',
  'legal:pemisahan',
  'legal:tenggat',
  'lincah:tenggat',
  'lincah:pengingat',
]);

export const hasLegalBasis: Check = ({ loaded, process, nodes }) => [
  ...(propertiesOf(process)['legal:regulation'] === loaded.regulation.key
    ? []
    : [`the process belongs to '${loaded.regulation.key}', but says otherwise`]),
  ...nodes.filter((node) => !propertiesOf(node)['legal:step']).map(({ id }) => `'${id}' has no legal:step`),
  ...nodes
    .filter((node) => !['stated', 'implied'].includes(propertiesOf(node)['legal:origin'] ?? ''))
    .map(({ id }) => `'${id}' is neither stated nor implied (legal:origin)`),
  ...[process, ...nodes].flatMap((element) =>
    Object.keys(propertiesOf(element))
      .filter((name) => !KNOWN.has(name))
      .map((name) => `'${element.id}' has a property '${name}' that nothing reads`),
  ),
];

export const citesArticles: Check = ({ loaded: { regulation, mechanism }, process, nodes }) => {
  const cited = [process, ...nodes].flatMap((element) => {
    const { 'legal:basis': basis = '', 'legal:pemisahan': why, 'legal:tenggat': term } = propertiesOf(element);
    return [basis, why, term].flatMap((one) => (one === undefined ? [] : [[element.id, one] as const]));
  });
  return [['the mechanism', mechanism.basis] as const, ...cited].flatMap(([id, basis]) =>
    unknownCitations(regulation, basis).map((one) => `${id} cites '${one}', which ${regulation.short} does not have`),
  );
};

const DONE_BY_PEOPLE: ReadonlySet<string> = new Set(['bpmn:StartEvent', 'bpmn:UserTask']);

/** Who may not do a step is named by steps that people do, and by what forms ask. */
export const separatesFromWhatIsThere: Check = (subject) => {
  const steps = new Set(subject.nodes.filter(({ $type }) => DONE_BY_PEOPLE.has($type)).map(({ id }) => id));
  return subject.nodes.flatMap((node) => {
    const pemisahan = pemisahanOf(node);
    if (!pemisahan) return propertiesOf(node)['legal:pemisahan'] ? [`'${node.id}' says why, but not from whom`] : [];
    return [
      ...(node.$type === 'bpmn:UserTask' ? [] : [`'${node.id}' is done by nobody, so nobody can be kept from it`]),
      ...pemisahan.pelaku.filter((id) => !steps.has(id)).map((id) => `'${node.id}': nobody does '${id}'`),
      ...pemisahan.orang
        .filter((path) => !path.startsWith('orang.') && !asksFor(subject, path.split('.')[0]!))
        .map((path) => `'${node.id}': no form asks for '${path}'`),
    ];
  });
};

/** A date of a task comes from an article that names a term, a setting of the office, the case, or the diagram. */
export const datesHaveASource: Check = (subject) =>
  subject.nodes.flatMap((node) => {
    const schedule = extensionOf(node, 'zeebe:TaskSchedule');
    const { tenggat, pengingat } = jadwalOf(node, subject.nodes);
    const dates = { dueDate: tenggat, followUpDate: pengingat };
    return Object.entries(dates).flatMap(([date, source]) => {
      if (textOf(schedule, date) === undefined)
        return source ? [`'${node.id}' says whence its ${date}, but has none`] : [];
      return source ? sourceProblems(subject, node, source) : [`'${node.id}' does not say whence its ${date}`];
    });
  });

/** '1 (satu) tahun', '14 hari' */
const TERM = /\b\d+ (?:\([a-z ]+\) )?(?:hari|minggu|bulan|tahun)\b/;

function sourceProblems(subject: Subject, { id }: DiagramElement, source: SumberTenggat): string[] {
  const { regulation } = subject.loaded;
  if (source.jenis === 'pengaturan')
    return source.nama in (regulation.settings ?? {}) ? [] : [`'${id}': there is no setting '${source.nama}'`];
  if (source.jenis === 'isian')
    return asksFor(subject, source.isian) ? [] : [`'${id}': no form asks for '${source.isian}'`];
  if (source.jenis === 'peraturan')
    return articlesCited(regulation, source.basis).some(({ text }) => TERM.test(text))
      ? []
      : [`'${id}': ${source.basis} names no term`];
  return [];
}

const GATEWAYS = ['bpmn:ExclusiveGateway', 'bpmn:ParallelGateway', 'bpmn:EventBasedGateway'];

/** A default flow would let an answer pass that nobody gave. */
export const choosesExplicitly: Check = ({ nodes }) => {
  const gateways = nodes.filter(({ $type }) => $type.endsWith('Gateway'));
  const choices = gateways.filter((node) => node.$type === GATEWAYS[0] && listOf(node, 'outgoing').length > 1);
  return [
    ...gateways.filter(({ $type }) => !GATEWAYS.includes($type)).map(({ id, $type }) => `'${id}' is a ${$type}`),
    ...choices.filter((node) => node['default'] !== undefined).map(({ id }) => `'${id}' has a default flow`),
    ...choices
      .flatMap((node) => listOf(node, 'outgoing'))
      .filter((flow) => !flow.name || !textOf(childOf(flow, 'conditionExpression'), 'body'))
      .map(({ id }) => `'${id}' leaves a choice without a name and a condition`),
    ...choices.filter(({ name }) => !name?.endsWith('?')).map(({ id, name }) => `'${id}' asks no question: '${name}'`),
  ];
};

/** Reminders run beside the case; whatever else ends it says how. */
export const namesItsEnds: Check = ({ nodes }) => {
  const ends = nodes.filter(({ $type }) => $type === 'bpmn:EndEvent');
  const unnamed = ends.filter((end) => !propertiesOf(end)['legal:endState'] && !endsReminder(end));
  return unnamed.map(({ id }) => `'${id}' ends the case without a legal:endState`);
};

function endsReminder(node: DiagramElement, seen: ReadonlySet<DiagramElement> = new Set()): boolean {
  if (node.$type === 'bpmn:BoundaryEvent') return node['cancelActivity'] === false;
  const sources = listOf(node, 'incoming').map((flow) => childOf(flow, 'sourceRef'));
  if (sources.length === 0 || seen.has(node)) return false;
  return sources.every((source) => source !== undefined && endsReminder(source, new Set([...seen, node])));
}

export const speaksFeel: Check = ({ definitions }) =>
  [...new Set(expressionsIn(definitions, new Set()))].map(feelProblem).filter((problem) => problem !== undefined);

/** Every text of a diagram that begins with '='. */
function* expressionsIn(value: unknown, seen: Set<unknown>): Iterable<string> {
  if (typeof value === 'string' && value.startsWith('=')) yield value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const inner of Object.values(value)) yield* expressionsIn(inner, seen);
}
