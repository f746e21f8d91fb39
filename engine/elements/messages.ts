import type { ElementModel, EventModel } from '../deploy/model.ts';
import { IncidentError, kindOf, type Processing, usableName } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import { correlationId, parseCorrelationId } from '../state/correlation.ts';
import type { Message, MessageSubscription } from '../state/entities.ts';
import { type Current, currentOf, elementById, instanceOf } from './behavior.ts';
import { trigger } from './triggers.ts';

/** Names what a message event waits for on the element it may happen to; what it returns opens the subscription. */
export function prepareMessage(
  current: Current,
  event: ElementModel,
  message: EventModel & { kind: 'MESSAGE' },
): () => void {
  const { processing, key } = current;
  const { processInstanceKey, bpmnProcessId, tenantId } = instanceOf(current).value;
  // A boundary event reads what is around its activity, not what is in it.
  const readsFrom = event.type === 'BOUNDARY_EVENT' ? instanceOf(current).value.flowScopeKey : key;
  const messageName = processing.evaluateText(message.name, readsFrom);
  const correlationKey = correlationKeyOf(processing, readsFrom, message);
  processing.state.needCorrelation(messageName, correlationKey);
  const interrupting = event.type === 'BOUNDARY_EVENT' || event.type === 'START_EVENT' ? event.interrupting : true;
  const value = {
    processInstanceKey,
    elementInstanceKey: key,
    messageName,
    correlationKey,
    messageKey: '-1',
    variables: {},
    bpmnProcessId,
    interrupting,
    tenantId,
  };
  return () => {
    const subscriptionKey = processing.state.nextKey();
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'CREATING', subscriptionKey, { ...value, elementId: event.id });
    const correlation = correlationId(messageName, correlationKey);
    processing.afterAll({ type: 'await', subscriptionKey, correlation });
  };
}

/** Begins to wait for a message, unless the element is gone by now, and takes one that waits already. */
export function awaitMessage(processing: Processing, subscriptionKey: Key, correlation: string): void {
  const { state } = processing;
  const subscription = state.subscriptions.get(subscriptionKey);
  if (!subscription) return;
  const { elementId: _notThere, ...value } = subscription.value;
  state.needCorrelation(...parseCorrelationId(correlation));
  processing.emit('MESSAGE_SUBSCRIPTION', 'CREATED', subscriptionKey, value);
  const opened = state.messageSubscriptions.get(subscriptionKey)!;
  const waiting = waitingMessage(processing, opened);
  if (!waiting) return processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'CREATED', subscriptionKey, subscription.value);
  correlate(processing, waiting, opened)();
}

function correlationKeyOf(processing: Processing, key: Key, message: EventModel & { kind: 'MESSAGE' }): string {
  const expression = message.correlationKey!;
  const value = processing.evaluate(expression, key);
  if (typeof value === 'string' || typeof value === 'number') return usableName(String(value), expression);
  throw new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Failed to extract the correlation key for '${expression.text}': The value must be either a string or a number, but was '${kindOf(value)}'.`,
    key,
  );
}

/** The oldest buffered message for a subscription that its process has not received yet. */
function waitingMessage({ state, now }: Processing, { value }: MessageSubscription): Message | undefined {
  const keys = state.messagesFor.find(state.needCorrelation(value.messageName, value.correlationKey));
  return keys
    .map((key) => state.messages.get(key)!)
    .find((message) => message.value.deadline > now && !message.receivedBy.includes(value.bpmnProcessId));
}

/** Promises a message to the element that waits for it; what it returns hands it over. */
export function correlate(processing: Processing, message: Message, { key, value }: MessageSubscription): () => void {
  const { state } = processing;
  state.needInstance(value.processInstanceKey);
  const { elementId } = state.subscriptions.get(key)!.value;
  const correlated = { ...value, messageKey: message.key, variables: message.value.variables };
  processing.emit('MESSAGE_SUBSCRIPTION', 'CORRELATING', key, correlated);
  return () => {
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'CORRELATED', key, { ...correlated, elementId });
    const host = currentOf(processing, value.elementInstanceKey);
    trigger(host, elementById(host, elementId), message.value.variables);
    processing.emit('MESSAGE_SUBSCRIPTION', 'CORRELATED', key, correlated);
  };
}

/** The element instances that wait for a message, at most one of each process, oldest first. */
export function subscriptionsFor({ state }: Processing, id: string): MessageSubscription[] {
  const byProcess = new Map<string, MessageSubscription>();
  for (const key of state.waitingFor.find(id)) {
    const subscription = state.messageSubscriptions.get(key)!;
    if (!byProcess.has(subscription.value.bpmnProcessId)) byProcess.set(subscription.value.bpmnProcessId, subscription);
  }
  return [...byProcess.values()];
}
