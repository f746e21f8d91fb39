import { type Current, instanceOf } from './behavior.ts';

/** Closes everything an element waits for: its timers, its message and its signal subscriptions. */
export function unsubscribe(current: Current): void {
  const { processing, key } = current;
  for (const timerKey of processing.state.timersOf.find(key))
    processing.emit('TIMER', 'CANCELED', timerKey, processing.state.timers.get(timerKey)!.value);
  closeSubscriptions(current);
  closeSignals(current);
}

function closeSubscriptions({ processing, key }: Current): void {
  const { state } = processing;
  for (const subscriptionKey of state.subscriptionsOf.find(key)) {
    const { value } = state.subscriptions.get(subscriptionKey)!;
    state.needCorrelation(value.messageName, value.correlationKey);
    const { elementId: _notThere, ...messageValue } = value;
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'DELETING', subscriptionKey, value);
    // Where the element is left in the command that opened it, nobody was told yet.
    if (state.messageSubscriptions.get(subscriptionKey))
      processing.emit('MESSAGE_SUBSCRIPTION', 'DELETED', subscriptionKey, messageValue);
    processing.emit('PROCESS_MESSAGE_SUBSCRIPTION', 'DELETED', subscriptionKey, value);
  }
}

function closeSignals(current: Current): void {
  const { processing, key } = current;
  const { state } = processing;
  for (const signal of [...new Set(instanceOf(current).signals)].toSorted()) {
    state.needSignal(signal);
    for (const subscriptionKey of state.signalsFor.find(signal)) {
      const { value } = state.signalSubscriptions.get(subscriptionKey)!;
      if (value.catchEventInstanceKey === key)
        processing.emit('SIGNAL_SUBSCRIPTION', 'DELETED', subscriptionKey, value);
    }
  }
}
