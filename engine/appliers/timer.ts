import type { Appliers } from './applier.ts';

export const timerAppliers: Appliers<'TIMER'> = {
  CREATED: (state, key, value) => state.timers.set({ key, value }),
  TRIGGERED: (state, key) => state.timers.delete(key),
  CANCELED: (state, key) => state.timers.delete(key),
};
