import { Temporal } from 'temporal-polyfill';
import type { ElementModel, TimerModel } from '../deploy/model.ts';
import { IncidentError, type Processing } from '../processing.ts';
import { DEFAULT_TENANT, type Key, type TimerValue } from '../protocol.ts';
import type { Timer } from '../state/entities.ts';
import { type Current, instanceOf } from './behavior.ts';

/** When a timer fires, and how often still (-1 = without end). */
export interface TimerPlan {
  readonly dueDate: number;
  readonly repetitions: number;
}

/** Evaluates when an event is due; what is returned opens its timer on the element it may happen to. */
export function prepareTimer(current: Current, event: ElementModel, timer: TimerModel): () => void {
  const { processing, key } = current;
  const { processInstanceKey, processDefinitionKey, tenantId } = instanceOf(current).value;
  const plan = planTimer(timer, processing.now, processing.evaluateText(timer.value, key));
  const owner = { elementInstanceKey: key, processInstanceKey, processDefinitionKey, tenantId };
  return () => createTimer(processing, plan, { ...owner, targetElementId: event.id });
}

type TimerOwner = Omit<TimerValue, 'dueDate' | 'repetitions'>;

function createTimer(processing: Processing, plan: TimerPlan, owner: TimerOwner): void {
  processing.emit('TIMER', 'CREATED', processing.state.nextKey(), { ...owner, ...plan });
}

/** Opens a timer that starts a process; it belongs to the definition, not to an instance. */
export function openStartTimer(
  processing: Processing,
  definitionKey: Key,
  event: ElementModel,
  timer: TimerModel,
): void {
  // A start timer can only read constants: there is no instance yet.
  const text = processing.evaluateText(timer.value, '-1');
  createTimer(processing, planTimer(timer, processing.now, text), {
    elementInstanceKey: '-1',
    processInstanceKey: '-1',
    processDefinitionKey: definitionKey,
    targetElementId: event.id,
    tenantId: DEFAULT_TENANT,
  });
}

/** Sets a repeating timer again after it fired, counted from when it was due. */
export function repeatTimer(processing: Processing, { value }: Timer, timer: TimerModel): void {
  if (timer.kind !== 'cycle' || value.repetitions === 1) return;
  const { dueDate, repetitions, ...owner } = value;
  const next = planTimer(timer, dueDate, processing.evaluateText(timer.value, value.elementInstanceKey));
  createTimer(processing, { dueDate: next.dueDate, repetitions: repetitions > 0 ? repetitions - 1 : -1 }, owner);
}

function planTimer(timer: TimerModel, from: number, text: string): TimerPlan {
  try {
    return PLANS[timer.kind](text, from);
  } catch {
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `Invalid ${timer.kind} format '${text}' for expression '${timer.value.text}'`,
    );
  }
}

const PLANS: { readonly [K in TimerModel['kind']]: (text: string, from: number) => TimerPlan } = {
  date: (text) => ({ dueDate: parseDate(text), repetitions: 1 }),
  duration: (text, from) => ({ dueDate: addDuration(from, text), repetitions: 1 }),
  cycle: (text, from) => {
    const [, count, interval] = /^R(-?\d*)\/(P.+)$/.exec(text) as unknown as [string, string, string];
    return { dueDate: addDuration(from, interval), repetitions: count === '' ? -1 : Number(count) };
  },
};

/** An ISO date-time with an offset or a zone in brackets. */
function parseDate(text: string): number {
  const instant = text.endsWith(']') ? Temporal.ZonedDateTime.from(text).toInstant() : Temporal.Instant.from(text);
  return instant.epochMilliseconds;
}

/** Adds an ISO duration; years and months by the calendar, in UTC. */
function addDuration(from: number, iso: string): number {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO('UTC');
  return start.add(Temporal.Duration.from(iso)).epochMilliseconds;
}
