import type { ElementModel, EventModel, TimerModel } from '../deploy/model.ts';
import { IncidentError, kindOf, type Processing } from '../processing.ts';
import { DEFAULT_TENANT, type Key } from '../protocol/basics.ts';
import type { TimerValue } from '../protocol/timer.ts';
import type { Timer } from '../state/entities.ts';
import { type Current, instanceOf } from './behavior.ts';
import { planTimer, type TimerPlan } from './timer-plan.ts';

/** Plans the timer of an event on the element it may happen to; what it returns opens it. */
export function prepareTimer(
  current: Current,
  event: ElementModel,
  { timer }: EventModel & { kind: 'TIMER' },
): () => void {
  const { processing, key } = current;
  const { processInstanceKey, processDefinitionKey, tenantId } = instanceOf(current).value;
  const planned = plan(processing, timer, key, processing.now);
  const owner = { elementInstanceKey: key, processInstanceKey, processDefinitionKey, targetElementId: event.id };
  return () => createTimer(processing, planned, { ...owner, tenantId });
}

type TimerOwner = Omit<TimerValue, 'dueDate' | 'repetitions'>;

function createTimer(processing: Processing, planned: TimerPlan, owner: TimerOwner): void {
  processing.emit('TIMER', 'CREATED', processing.state.nextKey(), { ...owner, ...planned });
}

/** Opens a timer that starts a process; it belongs to the definition, not to an instance. */
export function openStartTimer(
  processing: Processing,
  definitionKey: Key,
  event: ElementModel,
  timer: TimerModel,
): void {
  // A start timer can only read constants: there is no instance yet.
  createTimer(processing, plan(processing, timer, '-1', processing.now), {
    elementInstanceKey: '-1',
    processInstanceKey: '-1',
    processDefinitionKey: definitionKey,
    targetElementId: event.id,
    tenantId: DEFAULT_TENANT,
  });
}

/** Sets a repeating timer again after it fired, counted from when it was due, or from now if that is over too. */
export function repeatTimer(processing: Processing, { value }: Timer, timer: TimerModel): void {
  const { dueDate, repetitions, ...owner } = value;
  if (timer.kind !== 'cycle' || (repetitions !== -1 && repetitions <= 1)) return;
  const regular = plan(processing, timer, value.elementInstanceKey, dueDate);
  const isOver = regular.dueDate <= processing.now;
  const next = isOver ? plan(processing, timer, value.elementInstanceKey, processing.now) : regular;
  createTimer(processing, { dueDate: next.dueDate, repetitions: repetitions === -1 ? -1 : repetitions - 1 }, owner);
}

/** Zeebe's words for what a timer may be given, by kind. */
const WANTED: { readonly [K in TimerModel['kind']]: string } = {
  date: "one of '[DATE_TIME, STRING]'",
  duration: "one of '[DURATION, PERIOD, STRING]'",
  cycle: "'STRING'",
};

function plan(processing: Processing, { kind, value }: TimerModel, scopeKey: Key, from: number): TimerPlan {
  const text = processing.evaluate(value, scopeKey);
  if (typeof text !== 'string')
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `Expected result of the expression '${value.text}' to be ${WANTED[kind]}, but was '${kindOf(text)}'.`,
    );
  try {
    return planTimer(kind, text, from);
  } catch (error) {
    const { message } = error as Error;
    const told = kind === 'cycle' ? message : `${message} for expression '${value.text}'.`;
    throw new IncidentError('EXTRACT_VALUE_ERROR', told);
  }
}
