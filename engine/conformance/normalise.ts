import type { Json } from '../protocol/basics.ts';
import { Names, ownerOf } from './names.ts';
import type { Answer } from './session.ts';
import type { SideRecord } from './side.ts';

/** A record as it is compared. */
export interface Line {
  readonly text: string;
  /** What it happened to: the path of an element instance, or something apart. */
  readonly chain: string;
}

/** A script's outcome on one side, without keys and times. */
export interface Transcript {
  readonly answers: readonly string[];
  readonly lines: readonly Line[];
}

interface Shape {
  /** Fields compared as they are. */
  readonly plain: readonly string[];
  /** Fields that hold keys, compared by name. */
  readonly keys: readonly string[];
}

const OWNER = 'elementInstanceKey';

/**
 * What is compared of each type of record. Types that are not here are bookkeeping of an engine (batches, process
 * events, deployments, whose answers are compared) and say nothing about an instance.
 */
const SHAPES: { readonly [valueType: string]: Shape } = {
  PROCESS_INSTANCE: {
    plain: ['elementId', 'bpmnElementType', 'bpmnEventType', 'bpmnProcessId', 'version'],
    keys: ['flowScopeKey', 'processInstanceKey', 'parentProcessInstanceKey', 'parentElementInstanceKey'],
  },
  PROCESS_INSTANCE_CREATION: { plain: ['bpmnProcessId', 'version', 'variables'], keys: ['processInstanceKey'] },
  JOB: {
    plain: ['type', 'elementId', 'retries', 'retryBackoff', 'customHeaders', 'worker', 'errorMessage', 'errorCode'],
    keys: [OWNER, 'processInstanceKey'],
  },
  VARIABLE: { plain: ['name', 'value', 'bpmnProcessId'], keys: ['scopeKey', 'processInstanceKey'] },
  VARIABLE_DOCUMENT: { plain: ['updateSemantics', 'variables'], keys: ['scopeKey'] },
  INCIDENT: {
    plain: ['errorType', 'errorMessage', 'elementId', 'bpmnProcessId'],
    keys: [OWNER, 'jobKey', 'variableScopeKey'],
  },
  TIMER: { plain: ['targetElementId', 'repetitions'], keys: [OWNER] },
  MESSAGE: { plain: ['name', 'correlationKey', 'messageId', 'variables'], keys: [] },
  MESSAGE_SUBSCRIPTION: {
    plain: ['messageName', 'correlationKey', 'variables', 'interrupting', 'bpmnProcessId'],
    keys: [OWNER, 'messageKey'],
  },
  PROCESS_MESSAGE_SUBSCRIPTION: {
    plain: ['messageName', 'correlationKey', 'variables', 'interrupting', 'bpmnProcessId', 'elementId'],
    keys: [OWNER, 'messageKey'],
  },
  MESSAGE_START_EVENT_SUBSCRIPTION: {
    plain: ['messageName', 'startEventId', 'correlationKey', 'variables', 'bpmnProcessId'],
    keys: ['processInstanceKey', 'messageKey'],
  },
  SIGNAL: { plain: ['signalName', 'variables'], keys: [] },
  SIGNAL_SUBSCRIPTION: { plain: ['signalName', 'catchEventId', 'bpmnProcessId'], keys: ['catchEventInstanceKey'] },
  ESCALATION: { plain: ['escalationCode', 'throwElementId', 'catchElementId'], keys: ['processInstanceKey'] },
  COMPENSATION_SUBSCRIPTION: {
    plain: ['compensableActivityId', 'throwEventId', 'compensationHandlerId', 'variables'],
    keys: ['compensableActivityInstanceKey', 'throwEventInstanceKey'],
  },
  DECISION_EVALUATION: { plain: ['decisionId', 'decisionOutput', 'variables'], keys: [OWNER] },
};

export function normalise(answers: readonly Answer[], records: readonly SideRecord[]): Transcript {
  const names = new Names(records);
  return {
    answers: answers.map(({ step, ...answer }) => `${JSON.stringify(step)} → ${canonical(inOrder(answer), names)}`),
    lines: inAnyOrder(records.flatMap((record) => lineOf(record, names) ?? [])),
  };
}

function lineOf(record: SideRecord, names: Names): Line | undefined {
  const shape = SHAPES[record.valueType];
  if (!shape || UNEVEN.has(`${record.valueType} ${record.intent}`)) return undefined;
  const { valueType, intent, value, timestamp } = record;
  const fields: Record<string, Json> = {};
  for (const field of shape.plain) fields[field] = value[field] ?? null;
  if (CLOSING.has(intent)) delete fields['variables'];
  for (const field of CLOSING.has(intent) ? [OWNER] : shape.keys)
    fields[field.replace(/Key$/, '')] = names.of(value[field]);
  if (valueType === 'VARIABLE') fields['value'] = JSON.parse(String(value['value']));
  // Zeebe overwrites the element of a job whose error nobody catches; ours keeps telling where it happened.
  if (value['elementId'] === 'NO_CATCH_EVENT_FOUND') fields['elementId'] = names.elementIdOf(value[OWNER]) ?? null;
  if (valueType === 'INCIDENT') fields['errorMessage'] = withoutWarnings(String(value['errorMessage']));
  // How long is counted from different times, see Side.ahead.
  if (valueType === 'JOB') fields['retryBackoff'] = Number(value['retryBackoff']) > 0;
  if (valueType === 'TIMER' && intent === 'CREATED')
    fields['minutes'] = Math.max(0, Math.round((Number(value['dueDate']) - timestamp) / 60_000));
  return {
    text: `${valueType} ${intent} ${nameOf(record, names)} ${canonical(fields, names)}`,
    chain: chainOf(record, names),
  };
}

/** Hints of the expression language on what it could not find follow the message; ours does not give them. */
const withoutWarnings = (message: string): string =>
  message.replace(/ The evaluation reported the following warnings:[\s\S]*$/, '');

/** Zeebe names the elements of a refused diagram, and the decisions of a resource, in the order of a hash table. */
function inOrder({ reply, error }: Omit<Answer, 'step'>): object {
  if (error === undefined) return { reply: withSortedDecisions(reply) };
  const [head, ...elements] = error.trimEnd().split(/\n?- Element: /);
  return { error: [head, ...elements.map((text) => text.trim()).sort()].join(' - ') };
}

function withSortedDecisions(reply: unknown): unknown {
  const { deployments } = (reply ?? {}) as { readonly deployments?: readonly Deployed[] };
  if (!deployments) return reply;
  const sorted = deployments
    .flatMap(({ decision }) => decision ?? [])
    .sort((a, b) => (a.dmnDecisionId < b.dmnDecisionId ? -1 : 1));
  return {
    ...(reply as object),
    deployments: deployments.map((d) => (d.decision ? { ...d, decision: sorted.shift()! } : d)),
  };
}

interface Deployed {
  readonly decision?: { readonly dmnDecisionId: string };
}

/** The variables of one document have no order of their own: those set one after the other are sorted by name. */
function inAnyOrder(lines: readonly Line[]): Line[] {
  const isVariable = (line: Line | undefined): boolean => line?.text.startsWith('VARIABLE ') === true;
  const sorted: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    let end = index + 1;
    if (isVariable(lines[index])) while (isVariable(lines[end]) && lines[end]!.chain === lines[index]!.chain) end += 1;
    sorted.push(
      ...lines.slice(index, end).sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : nameIn(a) > nameIn(b) ? 1 : 0)),
    );
    index = end;
  }
  return sorted;
}

/** The name of the variable a line is about, after its type and its intent. */
const nameIn = ({ text }: Line): string => text.split(' ')[2]!;

/**
 * The end of a buffered message, whose record Zeebe leaves empty; and that a subscription is known to the other side,
 * which Zeebe does not say of one whose message was there already.
 */
const UNEVEN: ReadonlySet<string> = new Set(['MESSAGE EXPIRED', 'PROCESS_MESSAGE_SUBSCRIPTION CREATED']);

/** When a subscription is closed, what it received last is of no interest. */
const CLOSING: ReadonlySet<string> = new Set(['DELETING', 'DELETED']);

/** Requests to and confirmations of other partitions: Zeebe sends them there and back, so their order is their own. */
const CONFIRMED: ReadonlySet<string> = new Set(['CREATED', 'DELETED']);

const OF_CLOCK: ReadonlySet<string> = new Set(['RECURRED_AFTER_BACKOFF', 'TIMED_OUT']);

/** One key may stand for both sides of a subscription, so it says nothing. */
const subscriptionName = (value: SideRecord['value'], names: Names): string =>
  `${names.of(value[OWNER])}:${value['messageName']}`;

const nameOf = ({ valueType, key, value }: SideRecord, names: Names): string =>
  valueType.endsWith('MESSAGE_SUBSCRIPTION') ? subscriptionName(value, names) : names.of(key);

function chainOf({ valueType, intent, key, value }: SideRecord, names: Names): string {
  if (valueType === 'PROCESS_INSTANCE') return names.of(key);
  if (valueType === 'MESSAGE_SUBSCRIPTION') return `subscription:${subscriptionName(value, names)}`;
  if (valueType === 'PROCESS_MESSAGE_SUBSCRIPTION' && CONFIRMED.has(intent))
    return `confirmation:${subscriptionName(value, names)}`;
  // Jobs have a clock of their own: whether one recurs before or after a timer fires that is due as well, is open.
  if (valueType === 'JOB' && OF_CLOCK.has(intent)) return `clock:${names.of(key)}`;
  const owner = ownerOf(value);
  return owner !== undefined && Number(owner) !== -1 ? names.of(owner) : `${valueType}:${names.of(key)}`;
}

/** The gateway of the engine in memory leaves the tenant out of its answers; that of a broker does not. */
const IGNORED: ReadonlySet<string> = new Set(['tenantId']);

/** JSON with sorted names, so that the order in which fields were written does not matter. */
function canonical(value: unknown, names: Names): string {
  const sorted = (name: string, part: unknown): unknown =>
    IGNORED.has(name)
      ? undefined
      : part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part;
  return names.in(JSON.stringify(value, sorted));
}
