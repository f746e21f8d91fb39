import type { Appliers } from './applier.ts';

export const processAppliers: Appliers<'PROCESS'> = {
  CREATED: (state, key, value) => state.processes.set({ key, value }),
};
