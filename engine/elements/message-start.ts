import type { Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import { parseCorrelationId } from '../state/correlation.ts';
import type { ElementInstance, Message, MessageStartSubscription } from '../state/entities.ts';
import { startInstance } from './start-instance.ts';

/**
 * Starts an instance of each process that a message starts and that has not received it yet. With a correlation key,
 * only one instance of a process lives at a time.
 */
export function startByMessage(processing: Processing, messageKey: Key): void {
  const { state } = processing;
  const { name } = state.messages.get(messageKey)!.value;
  for (const key of state.startsFor.find(name))
    startOne(processing, state.messages.get(messageKey)!, state.startSubscriptions.get(key)!);
}

function startOne(processing: Processing, message: Message, subscription: MessageStartSubscription): void {
  const { bpmnProcessId, processDefinitionKey, startEventId } = subscription.value;
  if (message.receivedBy.includes(bpmnProcessId) || isLocked(processing, message, bpmnProcessId)) return;
  const { variables, correlationKey } = message.value;
  const processInstanceKey = processing.state.nextKey();
  processing.emit('MESSAGE_START_EVENT_SUBSCRIPTION', 'CORRELATED', subscription.key, {
    ...subscription.value,
    messageKey: message.key,
    correlationKey,
    processInstanceKey,
    variables,
  });
  startInstance(processing, processDefinitionKey, processInstanceKey, { elementId: startEventId, variables });
}

function isLocked({ state }: Processing, { value }: Message, bpmnProcessId: string): boolean {
  if (value.correlationKey === '') return false;
  const id = state.needCorrelation(value.name, value.correlationKey);
  return state.locksFor.find(id).some((key) => state.startLocks.get(key)!.bpmnProcessId === bpmnProcessId);
}

/** Loads what must be changed when an instance that a message started comes to its end. */
export function needStartLock({ state }: Processing, { startLock }: ElementInstance): void {
  if (startLock !== undefined) state.needCorrelation(...parseCorrelationId(startLock));
}

/** An instance started by a message is gone: the next message that waited may start one. */
export function startNext(processing: Processing, { startLock, value }: ElementInstance): void {
  if (startLock === undefined) return;
  const { state, now } = processing;
  const [name] = parseCorrelationId(startLock);
  const waiting = state.messagesFor
    .find(startLock)
    .toSorted()
    .map((key) => state.messages.get(key)!)
    .find((message) => message.value.deadline > now && !message.receivedBy.includes(value.bpmnProcessId));
  const subscription = state.startsFor
    .find(name)
    .map((key) => state.startSubscriptions.get(key)!)
    .find((candidate) => candidate.value.bpmnProcessId === value.bpmnProcessId);
  if (waiting && subscription) startOne(processing, waiting, subscription);
}
