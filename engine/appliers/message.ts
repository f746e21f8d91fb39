import type { MessageSubscriptionValue } from '../protocol/message.ts';
import { correlationId } from '../state/correlation.ts';
import type { State } from '../state/state.ts';
import { type Appliers, nothing } from './applier.ts';

export const messageAppliers: Appliers<'MESSAGE'> = {
  PUBLISHED: (state, key, value) => state.messages.set({ key, value: { ...value }, receivedBy: [] }),
  EXPIRED: (state, key) => state.messages.delete(key),
};

export const messageSubscriptionAppliers: Appliers<'MESSAGE_SUBSCRIPTION'> = {
  CREATED: (state, key, value) => state.messageSubscriptions.set({ key, value }),
  CORRELATING: (state, _key, value) => received(state, value),
  CORRELATED: (state, key, value) => {
    if (value.interrupting) state.messageSubscriptions.delete(key);
  },
  REJECTED: nothing,
  DELETED: (state, key) => state.messageSubscriptions.delete(key),
};

/** A process receives a message at most once, through whichever subscription. */
function received(state: State, { messageKey, bpmnProcessId }: MessageSubscriptionValue): void {
  const message = state.messages.get(messageKey);
  if (message) state.messages.set({ ...message, receivedBy: [...message.receivedBy, bpmnProcessId] });
}

export const processSubscriptionAppliers: Appliers<'PROCESS_MESSAGE_SUBSCRIPTION'> = {
  CREATING: (state, key, value) => state.subscriptions.set({ key, value }),
  CREATED: nothing,
  CORRELATED: (state, key, value) => {
    if (value.interrupting) state.subscriptions.delete(key);
  },
  DELETING: nothing,
  DELETED: (state, key) => state.subscriptions.delete(key),
};

export const messageStartAppliers: Appliers<'MESSAGE_START_EVENT_SUBSCRIPTION'> = {
  CREATED: (state, key, value) => state.startSubscriptions.set({ key, value }),
  CORRELATED: (state, _key, value) => {
    const message = state.messages.get(value.messageKey);
    if (message) state.messages.set({ ...message, receivedBy: [...message.receivedBy, value.bpmnProcessId] });
    const { processInstanceKey: key, bpmnProcessId, messageName, correlationKey } = value;
    if (!correlationKey) return;
    state.startLocks.set({ key, bpmnProcessId, messageName, correlationKey });
    state.unborn.addLock(key, correlationId(messageName, correlationKey));
  },
  DELETED: (state, key) => state.startSubscriptions.delete(key),
};
