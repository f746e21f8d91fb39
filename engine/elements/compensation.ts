import type { ElementModel } from '../deploy/model.ts';
import { type Key, NO_KEY } from '../protocol/basics.ts';
import type { CompensationSubscription } from '../state/entities.ts';
import { type Behaviors, type Current, elementById, instanceOf } from './behavior.ts';
import { compensationsOf, emitCompensation, isTriggered } from './compensation-subscriptions.ts';
import { enter, scopeOf, valueFor } from './lifecycle.ts';
import { applyInputs } from './mappings.ts';

/** Throw and end events of compensation: they wait for the handlers they start; without any they go on at once. */
export function throwCompensation(current: Current): void {
  applyInputs(current);
  enter(current, 'ELEMENT_ACTIVATED');
  if (triggerCompensations(current)) return;
  // Unlike other elements, at once: what is on its way beside it does not come first.
  enter(current, 'ELEMENT_COMPLETING');
  current.processing.behaviors[current.element.type as keyof Behaviors].complete(current);
}

function triggerCompensations(current: Current): boolean {
  const { event } = current.element;
  const activity = event.kind === 'COMPENSATION' ? event.activity : undefined;
  const open = compensationsOf(current.processing, instanceOf(current).value.processInstanceKey).filter(
    (subscription) => !isTriggered(subscription),
  );
  const scopes = scopesOf(current);
  const chosen = open.filter(
    ({ value }) =>
      scopes.includes(value.compensableActivityScopeKey) &&
      (activity === undefined || value.compensableActivityId === activity),
  );
  for (const subscription of chosen) triggerOne(current, subscription, open);
  return chosen.length > 0;
}

/** An event sub-process also compensates what is around it. */
function scopesOf(current: Current): Key[] {
  const scope = scopeOf(current)!;
  return scope.element.type === 'EVENT_SUB_PROCESS' ? [scope.key, instanceOf(scope).value.flowScopeKey] : [scope.key];
}

/** Starts the handler of an activity, then those of what the activity contains. */
function triggerOne(
  current: Current,
  subscription: CompensationSubscription,
  open: readonly CompensationSubscription[],
): void {
  const { compensationHandlerId, compensableActivityId, compensableActivityInstanceKey } = subscription.value;
  const handlerKey =
    compensationHandlerId === '' ? NO_KEY : startHandler(current, compensableActivityId, compensationHandlerId);
  emitCompensation(current.processing, 'TRIGGERED', subscription, {
    throwEventId: current.element.id,
    throwEventInstanceKey: current.key,
    compensationHandlerInstanceKey: handlerKey,
  });
  for (const inner of open)
    if (inner.value.compensableActivityScopeKey === compensableActivityInstanceKey) triggerOne(current, inner, open);
}

function startHandler(current: Current, activityId: string, handlerId: string): Key {
  const { processing } = current;
  const boundary = elementById(current, activityId).boundaries.find(({ event }) => event.kind === 'COMPENSATION')!;
  passBoundary(current, boundary);
  const key = processing.state.nextKey();
  const value = valueFor(elementById(current, handlerId), instanceOf(current).value);
  processing.followUp({ type: 'activate', key, value: { ...value, bpmnEventType: 'COMPENSATION' } });
  return key;
}

/** The boundary event only shows that the compensation began; it goes through its life at once. */
function passBoundary({ processing, key: throwKey }: Current, boundary: ElementModel): void {
  const key = processing.state.nextKey();
  const value = valueFor(boundary, processing.instance(throwKey).value);
  for (const intent of ['ELEMENT_ACTIVATING', 'ELEMENT_ACTIVATED', 'ELEMENT_COMPLETING', 'ELEMENT_COMPLETED'] as const)
    processing.emit('PROCESS_INSTANCE', intent, key, value);
}
