import { unusableName } from '../storable.ts';
import { missingHandler, wrongActivity } from './compensation.ts';
import type { ElementModel } from './model.ts';
import type { Problems } from './problems.ts';
import { EVENT_CHECKS } from './validate-events.ts';
import { conditionsMissing, GATEWAY_CHECKS } from './validate-gateways.ts';

export type Elements = ReadonlyMap<string, ElementModel>;
export type Check = (element: ElementModel, elements: Elements) => string | undefined;

/** What must hold of every element before it may be executed; each check names what it misses. */
export function validate(root: ElementModel, elements: Elements, problems: Problems): void {
  for (const element of elements.values()) {
    for (const check of CHECKS) {
      const message = check(element, elements);
      if (message) problems.add(element.id, message);
    }
    for (const [flow, message] of conditionsMissing(element)) problems.add(flow, message);
  }
  const looping = straightThroughLoop(elements);
  if (looping)
    problems.add(
      root.id,
      `Processes are not allowed to contain a straight-through processing loop: ${looping.join(' > ')}`,
    );
}

const isScope = ({ type }: ElementModel): boolean =>
  type === 'PROCESS' || type === 'SUB_PROCESS' || type === 'EVENT_SUB_PROCESS';
const scopeOf = (element: ElementModel): ElementModel => element.inner ?? element;

function hasStart(element: ElementModel): string | undefined {
  const scope = scopeOf(element);
  return isScope(scope) && scope.starts.length === 0 ? 'Must have at least one start event' : undefined;
}

function hasOneNoneStart(element: ElementModel): string | undefined {
  const scope = scopeOf(element);
  if (!isScope(scope)) return undefined;
  if (
    scope.type === 'SUB_PROCESS' &&
    (scope.starts.length > 1 || scope.starts.some(({ event }) => event.kind !== 'NONE'))
  )
    return 'Start events in subprocesses must be of type none';
  return scope.starts.filter(({ event }) => event.kind === 'NONE').length > 1
    ? 'Multiple none start events are not allowed'
    : undefined;
}

const startsWithoutIncoming: Check = ({ type, incoming }) =>
  (type === 'START_EVENT' || type === 'BOUNDARY_EVENT') && incoming.length > 0
    ? 'Must not have incoming sequence flows'
    : undefined;

const eventSubprocessStart: Check = ({ type, starts }) => {
  if (type !== 'EVENT_SUB_PROCESS') return undefined;
  if (starts.length !== 1) return 'Must have exactly one start event';
  return starts[0]!.event.kind === 'NONE'
    ? 'Start events in event subprocesses must be one of: message, timer, error, signal or escalation'
    : undefined;
};

const ALLOWED_EVENTS: { readonly [type: string]: readonly string[] } = {
  START_EVENT: ['NONE', 'MESSAGE', 'TIMER', 'ERROR', 'SIGNAL', 'ESCALATION'],
  INTERMEDIATE_CATCH_EVENT: ['MESSAGE', 'TIMER', 'SIGNAL', 'LINK'],
  INTERMEDIATE_THROW_EVENT: ['NONE', 'MESSAGE', 'SIGNAL', 'ESCALATION', 'LINK', 'COMPENSATION'],
  BOUNDARY_EVENT: ['TIMER', 'MESSAGE', 'ERROR', 'SIGNAL', 'ESCALATION', 'COMPENSATION'],
  END_EVENT: ['NONE', 'ERROR', 'MESSAGE', 'TERMINATE', 'SIGNAL', 'ESCALATION', 'COMPENSATION'],
};

const supportedEvent: Check = ({ type, event }) => {
  const allowed = ALLOWED_EVENTS[type];
  if (!allowed || allowed.includes(event.kind)) return undefined;
  if (event.kind === 'NONE') return 'Must have exactly one event definition';
  return `Event definition must be one of: ${allowed.join(', ').toLowerCase()}`;
};

const endsWithoutOutgoing: Check = ({ type, outgoing }) =>
  type === 'END_EVENT' && outgoing.length > 0
    ? 'End events must not have outgoing sequence flows to other elements.'
    : undefined;

const boundaryAttached: Check = (element, elements) => {
  if (element.type !== 'BOUNDARY_EVENT') return undefined;
  const attached = [...elements.values()].some(({ boundaries }) => boundaries.includes(element));
  return attached ? undefined : 'Must be attached to an activity';
};

/** Messages are correlated by key everywhere but at the start of a process. */
const messageKey: Check = ({ type, event, scope }, elements) => {
  if (event.kind !== 'MESSAGE' || event.correlationKey || type.includes('THROW') || type === 'END_EVENT')
    return undefined;
  const startsProcess = type === 'START_EVENT' && elements.get(scope ?? '')?.type === 'PROCESS';
  return startsProcess
    ? undefined
    : 'Must have exactly one zeebe:subscription extension element with a correlation key';
};

const idFits: Check = ({ id }) => {
  const reason = unusableName(id);
  return reason && `Must have an id that can be stored, but ${reason}`;
};

const CHECKS: readonly Check[] = [
  idFits,
  hasStart,
  hasOneNoneStart,
  startsWithoutIncoming,
  eventSubprocessStart,
  supportedEvent,
  endsWithoutOutgoing,
  ...GATEWAY_CHECKS,
  ...EVENT_CHECKS,
  boundaryAttached,
  messageKey,
  missingHandler,
  wrongActivity,
];

const WAITING = new Set([
  'USER_TASK',
  'SERVICE_TASK',
  'SEND_TASK',
  'RECEIVE_TASK',
  'INTERMEDIATE_CATCH_EVENT',
  'CALL_ACTIVITY',
  'MULTI_INSTANCE_BODY',
  'SUB_PROCESS',
  'EVENT_BASED_GATEWAY',
]);
const DECIDES = new Set(['EXCLUSIVE_GATEWAY', 'INCLUSIVE_GATEWAY']);

/** A cycle in which nothing ever waits or decides would run for ever. */
function straightThroughLoop(elements: Elements): string[] | undefined {
  const done = new Set<string>();
  for (const element of elements.values()) {
    const loop = follow(element, elements, done);
    if (loop) return loop;
  }
  return undefined;
}

function follow(from: ElementModel, elements: Elements, done: Set<string>): string[] | undefined {
  const path: string[] = [];
  const onPath = new Set<string>();
  const open: { element: ElementModel; next: number }[] = [];
  const enter = (element: ElementModel): void => {
    open.push({ element, next: 0 });
    path.push(element.id);
    onPath.add(element.id);
  };
  if (!done.has(from.id) && !stops(from)) enter(from);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const flow = top.element.outgoing[top.next];
    top.next += 1;
    if (!flow) {
      done.add(top.element.id);
      onPath.delete(path.pop()!);
      open.pop();
      continue;
    }
    const target = elements.get(flow.target);
    if (!target || stops(target) || done.has(target.id)) continue;
    if (onPath.has(target.id)) return [...path.slice(path.indexOf(target.id)), target.id];
    enter(target);
  }
  return undefined;
}

const stops = (element: ElementModel): boolean =>
  WAITING.has(element.type) || DECIDES.has(element.type) || element.job !== undefined;
