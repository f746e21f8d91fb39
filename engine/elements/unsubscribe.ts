import type { ProcessMessageSubscription } from '../state/entities.ts';
import { type Current, instanceOf } from './behavior.ts';

/** Tells by its id whether an event is one that is not waited for any longer. */
type IsMeant = (eventId: string) => boolean;

/** Closes everything an element waits for: its timers, its message and its signal subscriptions. */
export const unsubscribe = (current: Current): void => close(current, () => true);

/** Closes what would start the event sub-processes of a scope; its boundary events are still waited for. */
export function unsubscribeEventSubprocesses(scope: Current): void {
  const ids = new Set(scope.element.eventSubprocessStarts.map(({ id }) => id));
  close(scope, (eventId) => ids.has(eventId));
}

function close(current: Current, isMeant: IsMeant): void {
  const { processing, key } = current;
  for (const timerKey of processing.state.timersOf.find(key)) {
    const { value } = processing.state.timers.get(timerKey)!;
    if (isMeant(value.targetElementId)) processing.emit('TIMER', 'CANCELED', timerKey, value);
  }
  closeSubscriptions(current, isMeant);
  closeSignals(current, isMeant);
}

function closeSubscriptions({ processing, key }: Current, isMeant: IsMeant): void {
  const { state } = processing;
  const subscriptions = state.subscriptionsOf
    .find(key)
    .map((subscriptionKey) => state.subscriptions.get(subscriptionKey)!);
  for (const { key: subscriptionKey, value } of subscriptions.sort(byMessageName)) {
    if (!isMeant(value.elementId)) continue;
    state.needCorrelation(value.messageName, value.correlationKey);
    const { elementId: _notThere, ...messageValue } = value;
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'DELETING', subscriptionKey, value);
    // Where the element is left in the command that opened it, nobody was told yet.
    if (state.messageSubscriptions.get(subscriptionKey))
      processing.emit('MESSAGE_SUBSCRIPTION', 'DELETED', subscriptionKey, messageValue);
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'DELETED', subscriptionKey, value);
  }
}

const byMessageName = (a: ProcessMessageSubscription, b: ProcessMessageSubscription): number =>
  byName(a.value.messageName, b.value.messageName);

/** Zeebe keeps the subscriptions of an element by the length of the message's or signal's name, then by the name. */
function byName(a: string, b: string): number {
  const [nameOfA, nameOfB] = [Buffer.from(a), Buffer.from(b)];
  return nameOfA.length - nameOfB.length || Buffer.compare(nameOfA, nameOfB);
}

function closeSignals(current: Current, isMeant: IsMeant): void {
  const { processing, key } = current;
  const { state } = processing;
  for (const signal of [...new Set(instanceOf(current).signals)].toSorted(byName)) {
    state.needSignal(signal);
    for (const subscriptionKey of state.signalsFor.find(signal)) {
      const { value } = state.signalSubscriptions.get(subscriptionKey)!;
      if (value.catchEventInstanceKey === key && isMeant(value.catchEventId))
        processing.emit('SIGNAL_SUBSCRIPTION', 'DELETED', subscriptionKey, value);
    }
  }
}
