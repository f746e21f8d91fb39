import type { Processing } from '../processing.ts';
import { type Key, NO_KEY } from '../protocol/basics.ts';
import type { CompensationSubscriptionValue } from '../protocol/compensation.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { IntentOf } from '../protocol/records.ts';
import type { CompensationSubscription } from '../state/entities.ts';
import { type Current, instanceOf } from './behavior.ts';

/** What may be compensated in a process instance, oldest first. */
export const compensationsOf = ({ state }: Processing, processInstanceKey: Key): CompensationSubscription[] =>
  state.compensationsIn
    .find(processInstanceKey)
    .toSorted()
    .map((key) => state.compensations.get(key)!);

export const isTriggered = ({ value }: CompensationSubscription): boolean => value.throwEventId !== '';

export function emitCompensation(
  processing: Processing,
  intent: IntentOf<'COMPENSATION_SUBSCRIPTION'>,
  { key, value }: CompensationSubscription,
  changes: Partial<CompensationSubscriptionValue> = {},
): void {
  processing.emit('COMPENSATION_SUBSCRIPTION', intent, key, { ...value, ...changes });
}

/** An activity that completes can be compensated if it has a handler, or contains something that can be. */
export function subscribeCompensation(current: Current): void {
  const { processing, key, element } = current;
  const boundary = element.boundaries.find(({ event }) => event.kind === 'COMPENSATION');
  const { value } = instanceOf(current);
  if (!boundary && !containsCompensable(processing, key, value)) return;
  const handler = boundary?.event.kind === 'COMPENSATION' ? boundary.event.handler : undefined;
  processing.emit('COMPENSATION_SUBSCRIPTION', 'CREATED', processing.state.nextKey(), {
    processInstanceKey: value.processInstanceKey,
    processDefinitionKey: value.processDefinitionKey,
    compensableActivityId: element.id,
    compensableActivityInstanceKey: key,
    compensableActivityScopeKey: value.flowScopeKey,
    compensationHandlerId: handler ?? '',
    compensationHandlerInstanceKey: NO_KEY,
    throwEventId: '',
    throwEventInstanceKey: NO_KEY,
    variables: {},
    tenantId: value.tenantId,
  });
}

const CONTAINERS = new Set(['SUB_PROCESS', 'MULTI_INSTANCE_BODY']);

const containsCompensable = (processing: Processing, key: Key, value: ProcessInstanceValue): boolean =>
  CONTAINERS.has(value.bpmnElementType) && isOpenIn(processing, value.processInstanceKey, key);

const isOpenIn = (processing: Processing, processInstanceKey: Key, scopeKey: Key): boolean =>
  compensationsOf(processing, processInstanceKey).some(({ value }) => value.compensableActivityScopeKey === scopeKey);

/** A compensation handler has completed; the event that asked for it completes after the last one. */
export function completeHandler(
  processing: Processing,
  key: Key,
  { bpmnEventType, processInstanceKey }: ProcessInstanceValue,
): void {
  if (bpmnEventType !== 'COMPENSATION') return;
  const subscription = compensationsOf(processing, processInstanceKey).find(
    (candidate) => isTriggered(candidate) && candidate.value.compensationHandlerInstanceKey === key,
  );
  if (!subscription) return;
  emitCompensation(processing, 'COMPLETED', subscription);
  const { compensableActivityScopeKey, throwEventInstanceKey } = subscription.value;
  completeContainers(processing, processInstanceKey, compensableActivityScopeKey);
  const isLast = !compensationsOf(processing, processInstanceKey).some(
    ({ value }) => value.throwEventInstanceKey === throwEventInstanceKey,
  );
  if (isLast) processing.followUp({ type: 'complete', key: throwEventInstanceKey });
}

/** Sub-processes in which nothing is left to compensate are done, from the inside outwards. */
function completeContainers(processing: Processing, processInstanceKey: Key, scopeKey: Key): void {
  if (isOpenIn(processing, processInstanceKey, scopeKey)) return;
  const container = compensationsOf(processing, processInstanceKey).find(
    ({ value }) => value.compensableActivityInstanceKey === scopeKey && value.compensationHandlerId === '',
  );
  if (!container) return;
  emitCompensation(processing, 'COMPLETED', container);
  completeContainers(processing, processInstanceKey, container.value.compensableActivityScopeKey);
}

/** Nothing of a process that ends can be compensated any more. */
export function deleteAllCompensations({ processing, key }: Current): void {
  for (const subscription of compensationsOf(processing, key)) emitCompensation(processing, 'DELETED', subscription);
}

/** Nor can anything in a sub-process that is terminated. */
export function deleteCompensationsIn({ processing, key }: Current): void {
  const { processInstanceKey } = processing.instance(key).value;
  const deleteIn = (scopeKey: Key): void => {
    for (const subscription of compensationsOf(processing, processInstanceKey)) {
      if (subscription.value.compensableActivityScopeKey !== scopeKey) continue;
      emitCompensation(processing, 'DELETED', subscription);
      deleteIn(subscription.value.compensableActivityInstanceKey);
    }
  };
  deleteIn(key);
}
