import type { Current } from './behavior.ts';

/** Closes everything an element waits for: its timers and its message subscriptions. */
export function unsubscribe(current: Current): void {
  const { processing, key } = current;
  for (const timerKey of processing.state.timersOf.find(key))
    processing.emit('TIMER', 'CANCELED', timerKey, processing.state.timers.get(timerKey)!.value);
  closeSubscriptions(current);
}

function closeSubscriptions({ processing, key }: Current): void {
  const { state } = processing;
  for (const subscriptionKey of state.subscriptionsOf.find(key)) {
    const { value } = state.subscriptions.get(subscriptionKey)!;
    state.needCorrelation(value.messageName, value.correlationKey);
    const { elementId: _notThere, ...messageValue } = value;
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'DELETING', subscriptionKey, value);
    processing.emit('MESSAGE_SUBSCRIPTION', 'DELETED', subscriptionKey, messageValue);
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'DELETED', subscriptionKey, value);
  }
}
