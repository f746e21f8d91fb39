import { timerFault } from '../elements/timer-plan.ts';
import type { Expression } from '../expressions/expression.ts';
import type { ElementModel, EventModel } from './model.ts';
import type { Check } from './validate.ts';

const isCycle = ({ event }: ElementModel): boolean => event.kind === 'TIMER' && event.timer.kind === 'cycle';

const catchesOnce: Check = (element) =>
  element.type === 'INTERMEDIATE_CATCH_EVENT' && isCycle(element)
    ? 'Intermediate timer catch event must have either a time duration or a time date.'
    : undefined;

/** Events that may happen to an element that is active, or to a scope: what leaves it must not repeat. */
const interruption: Check = (element, elements) => {
  const inEventSubProcess = elements.get(element.scope ?? '')?.type === 'EVENT_SUB_PROCESS';
  if (element.type !== 'BOUNDARY_EVENT' && !(element.type === 'START_EVENT' && inEventSubProcess)) return undefined;
  if (element.interrupting && isCycle(element)) return 'Interrupting timer event with time cycle is not allowed.';
  return !element.interrupting && element.event.kind === 'ERROR'
    ? 'Non-Interrupting event of this type is not allowed'
    : undefined;
};

/** A compensation event leads to its handler instead. */
const boundaryGoesOn: Check = ({ type, event, outgoing }) =>
  type === 'BOUNDARY_EVENT' && event.kind !== 'COMPENSATION' && outgoing.length === 0
    ? 'Must have at least one outgoing sequence flow or association'
    : undefined;

const ESCALATES = new Set(['SUB_PROCESS', 'CALL_ACTIVITY']);

const escalationHost: Check = (element, elements) => {
  if (element.type !== 'BOUNDARY_EVENT' || element.event.kind !== 'ESCALATION') return undefined;
  const host = [...elements.values()].find(({ boundaries }) => boundaries.includes(element));
  return host && !ESCALATES.has((host.inner ?? host).type)
    ? 'An escalation boundary event should only be attached to a subprocess, or a call activity.'
    : undefined;
};

/** What starts a process is named before there is any variable. */
const constantStart: Check = ({ type, event, scope }, elements) => {
  if (type !== 'START_EVENT' || elements.get(scope ?? '')?.type !== 'PROCESS') return undefined;
  if (event.kind === 'MESSAGE') return notConstant(event.name, 'message name');
  if (event.kind === 'SIGNAL') return notConstant(event.name, 'signal name');
  return event.kind === 'TIMER' && !isConstant(event.timer.value)
    ? `Invalid timer ${event.timer.kind} expression (Expected '=${event.timer.value.text}' to read no variable)`
    : undefined;
};

/** Whether an expression reads no variable; the functions it calls are names too. */
const isConstant = (expression: Expression): boolean =>
  expression.kind === 'static' || expression.names.every((name) => expression.text.includes(`${name}(`));

const notConstant = (expression: Expression, what: string): string | undefined =>
  isConstant(expression)
    ? undefined
    : `Expected constant expression of type String for ${what} '=${expression.text}', but was NULL`;

const staticTimer: Check = ({ event }) => {
  if (event.kind !== 'TIMER' || event.timer.value.kind !== 'static') return undefined;
  const fault = timerFault(event.timer.kind, event.timer.value.text);
  return fault && `Invalid timer ${event.timer.kind} expression (${fault})`;
};

/** Groups of events among which a name or a code must be unique, by the element that holds them. */
function rivals({ type, boundaries, eventSubprocessStarts, outgoing, starts }: ElementModel, target: Target) {
  if (type === 'EVENT_BASED_GATEWAY') return [outgoing.map((flow) => target(flow.target)!)];
  const signalStarts = type === 'PROCESS' ? starts.filter(({ event }) => event.kind === 'SIGNAL') : [];
  // Zeebe takes a diagram in which an element and what is inside it wait for the same, and forgets one of the two.
  const awaited = [...boundaries, ...eventSubprocessStarts].filter(({ event }) => AWAITED.has(event.kind));
  return [boundaries, eventSubprocessStarts, signalStarts, awaited];
}

const AWAITED: ReadonlySet<string> = new Set(['MESSAGE', 'SIGNAL']);

type Target = (id: string) => ElementModel | undefined;

const unique: Check = (element, elements) => {
  const scope = element.inner ? { ...element.inner, boundaries: element.boundaries } : element;
  return rivals(scope, (id) => elements.get(id))
    .map(firstDuplicate)
    .find((fault) => fault !== undefined);
};

function firstDuplicate(events: readonly ElementModel[]): string | undefined {
  const seen = new Set<string>();
  for (const { event } of events) {
    const name = nameOf(event);
    if (name === undefined) continue;
    if (seen.has(`${event.kind} ${name}`)) return duplicate(event.kind, name);
    seen.add(`${event.kind} ${name}`);
  }
  return undefined;
}

function nameOf(event: EventModel): string | undefined {
  if (event.kind === 'MESSAGE' || event.kind === 'SIGNAL') return event.name.text;
  return event.kind === 'ERROR' || event.kind === 'ESCALATION' ? (event.code?.text ?? '') : undefined;
}

function duplicate(kind: EventModel['kind'], name: string): string {
  const word = kind.toLowerCase();
  if (kind === 'MESSAGE' || kind === 'SIGNAL')
    return `Multiple ${word} event definitions with the same name '${name}' are not allowed.`;
  return name === ''
    ? `The same scope can not contain more than one ${word} catch event without ${word} code. An ${word} catch event without ${word} code catches all ${word}s.`
    : `Multiple ${word} catch events with the same ${word} code '${name}' are not supported on the same scope.`;
}

/** Links lead from any throw event to the one catch event of their name in the same scope. */
const links: Check = ({ id, type }, elements) => {
  if (type !== 'PROCESS' && type !== 'SUB_PROCESS' && type !== 'EVENT_SUB_PROCESS') return undefined;
  const inScope = [...elements.values()].filter((element) => element.scope === id);
  const caught = linkNames(inScope, 'INTERMEDIATE_CATCH_EVENT');
  const twice = caught.find((name, index) => caught.indexOf(name) !== index);
  if (twice) return `Multiple intermediate catch link event definitions with the same name '${twice}' are not allowed.`;
  const lost = linkNames(inScope, 'INTERMEDIATE_THROW_EVENT').find((name) => !caught.includes(name));
  return lost && `Can't find an catch link event for the throw link event with the name '${lost}'.`;
};

const linkNames = (elements: readonly ElementModel[], wanted: ElementModel['type']): string[] =>
  elements.flatMap(({ type, event }) => (type === wanted && event.kind === 'LINK' ? [event.name] : []));

export const EVENT_CHECKS: readonly Check[] = [
  catchesOnce,
  interruption,
  boundaryGoesOn,
  escalationHost,
  constantStart,
  staticTimer,
  unique,
  links,
];
