import type { Appliers } from './applier.ts';

/** A waiting element instance knows the names it waits for, so that its subscriptions can be found when it is left. */
export const signalSubscriptionAppliers: Appliers<'SIGNAL_SUBSCRIPTION'> = {
  CREATED: (state, key, value) => {
    state.signalSubscriptions.set({ key, value });
    const instance = state.elements.get(value.catchEventInstanceKey);
    if (instance) state.elements.set({ ...instance, signals: [...(instance.signals ?? []), value.signalName] });
  },
  DELETED: (state, key, value) => {
    state.signalSubscriptions.delete(key);
    const instance = state.elements.get(value.catchEventInstanceKey);
    if (instance)
      state.elements.set({
        ...instance,
        signals: (instance.signals ?? []).filter((signal) => signal !== value.signalName),
      });
  },
};
