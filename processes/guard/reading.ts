import { childOf, type DiagramElement, extensionOf, headersOf, listOf, propertiesOf, textOf } from '../bpmn.ts';

/** What a guard reads of elements, so that two of them can be compared. */

/** Expressions are the same whatever the spaces between their words, except those in texts. */
export const plain = (expression: string | undefined): string =>
  (expression ?? '')
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\s+/g, ' ').replace(/ ?([^\w ]) ?/g, '$1')))
    .join('')
    .trim();

/** Condition of a sequence flow; empty where it has none. */
export const conditionOf = (flow: DiagramElement): string => plain(bodyOf(flow, 'conditionExpression'));

export const bodyOf = (element: DiagramElement | undefined, property: string): string | undefined =>
  textOf(childOf(element, property), 'body');

const WORDS = new Set(
  [
    'and',
    'or',
    'not',
    'if',
    'then',
    'else',
    'in',
    'some',
    'every',
    'satisfies',
    'for',
    'return',
    'null',
    'true',
  ].concat(['false', 'between', 'function', 'item', 'instance', 'of', 'time', 'date']),
);

/** Variables an expression reads, by the name before the first dot. */
export function variablesIn(expression: string | undefined): string[] {
  if (!expression?.startsWith('=')) return [];
  const names = expression.replace(/"(?:[^"\\]|\\.)*"/g, '""').matchAll(/(?<![\w.])([A-Za-z_]\w*)(\s*\()?/g);
  return [...new Set([...names].filter(([, name, called]) => !called && !WORDS.has(name!)).map(([, name]) => name!))];
}

export interface Mapping {
  readonly source: string;
  readonly target: string;
}

export const inputsOf = (node: DiagramElement): Mapping[] => mappings(node, 'inputParameters');
export const outputsOf = (node: DiagramElement): Mapping[] => mappings(node, 'outputParameters');

const mappings = (node: DiagramElement, list: string): Mapping[] =>
  listOf(extensionOf(node, 'zeebe:IoMapping'), list).map((one) => ({
    source: plain(textOf(one, 'source')),
    target: textOf(one, 'target') ?? '',
  }));

/** 'penugasan.id' → 'penugasan' */
export const rootOf = (target: string): string => target.split('.')[0]!;

export const jobTypeOf = (node: DiagramElement): string | undefined =>
  textOf(extensionOf(node, 'zeebe:TaskDefinition'), 'type');

/** Who may do a user task, in every way the diagram can say it. */
export function performersOf(node: DiagramElement): string {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  const { candidateGroups, candidateUsers, assignee } = {
    candidateGroups: textOf(assignment, 'candidateGroups'),
    candidateUsers: textOf(assignment, 'candidateUsers'),
    assignee: textOf(assignment, 'assignee'),
  };
  const users = candidateUsers && `candidateUsers ${plain(candidateUsers)}`;
  return [plain(candidateGroups), users, assignee && `assignee ${plain(assignee)}`].filter(Boolean).join(', ');
}

/** The form a node shows. */
export function formOf(node: DiagramElement): string {
  const form = extensionOf(node, 'zeebe:FormDefinition');
  return ['formKey', 'formId', 'externalReference'].map((name) => textOf(form, name) ?? '').join('');
}

/** How often a node is done, and for whom. */
export function loopOf(node: DiagramElement): string {
  const loop = childOf(node, 'loopCharacteristics');
  if (!loop) return '';
  const zeebe = extensionOf(loop, 'zeebe:LoopCharacteristics');
  const parts = ['inputCollection', 'inputElement', 'outputCollection', 'outputElement'].map((name) =>
    textOf(zeebe, name),
  );
  return [loop.$type, bodyOf(loop, 'completionCondition'), ...parts].map(plain).join(' ').trim();
}

/** What an event waits for, but for its time. */
export function triggerOf(node: DiagramElement): string {
  return listOf(node, 'eventDefinitions')
    .map((event) => {
      const message = childOf(event, 'messageRef');
      const subscription = message && extensionOf(message, 'zeebe:Subscription');
      const named = ['signalRef', 'errorRef', 'escalationRef'].map((ref) => childOf(event, ref)?.name ?? '');
      return [event.$type, message?.name ?? '', plain(textOf(subscription, 'correlationKey')), ...named]
        .join(' ')
        .trim();
    })
    .join('; ');
}

/** What jobs write by themselves. */
const WRITTEN_BY_JOBS: { readonly [type: string]: readonly string[] } = {
  'check-rules': ['pemeriksaan'],
  'resolve-officials': ['pejabat', 'orang', 'pengaturan'],
};

/** Every variable: what a called process leaves is unknown here. */
export const ANYTHING = '*';

/** Variables a node sets for sure; what a form without mappings answers is not seen here. */
export function writesOf(node: DiagramElement): readonly string[] {
  const outputs = outputsOf(node).map(({ target }) => rootOf(target));
  const called = extensionOf(node, 'zeebe:CalledElement');
  const results = ['zeebe:Script', 'zeebe:CalledDecision'].map((type) =>
    textOf(extensionOf(node, type), 'resultVariable'),
  );
  const loop = childOf(node, 'loopCharacteristics');
  const collection = loop && textOf(extensionOf(loop, 'zeebe:LoopCharacteristics'), 'outputCollection');
  const others = [...results, collection].filter((name) => name !== undefined).map(rootOf);
  const scoped = node.$type.endsWith('rocess') ? inputsOf(node).map(({ target }) => rootOf(target)) : [];
  const mapped = [...outputs, ...others, ...scoped];
  if (outputs.length > 0) return mapped;
  if (called && called['propagateAllChildVariables'] !== false) return [ANYTHING];
  const clock = headersOf(node)['tenggat'] === undefined ? [] : ['tenggat'];
  return [...mapped, ...clock, ...(WRITTEN_BY_JOBS[jobTypeOf(node) ?? ''] ?? [])];
}

/** Headers of jobs whose value names variables. */
const NAMING = ['penandaTangan', 'pindaian', 'isi', 'pelapor', 'pegawai', 'instansi', 'tanggal'];

/** Variables on which it depends who does a node, for whom, and on what. */
export function readsOf(node: DiagramElement): readonly string[] {
  const headers = headersOf(node);
  const named = NAMING.flatMap((name) => headers[name]?.split(',') ?? []).map((name) => rootOf(name.trim()));
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  const loop = childOf(node, 'loopCharacteristics');
  const collection = loop && textOf(extensionOf(loop, 'zeebe:LoopCharacteristics'), 'inputCollection');
  const performers = ['candidateGroups', 'assignee'].map((name) => textOf(assignment, name));
  const people =
    propertiesOf(node)
      ['lincah:bukanOrang']?.split(',')
      .map((path) => rootOf(path.trim())) ?? [];
  return [...named, ...people, ...[...performers, collection].flatMap((one) => variablesIn(one))];
}

/** Programs that run with an element and may set what it leaves. */
export const hasListeners = (element: DiagramElement): boolean =>
  ['zeebe:ExecutionListeners', 'zeebe:TaskListeners'].some((type) => extensionOf(element, type));
