import { type Appliers, nothing } from './applier.ts';

export const processAppliers: Appliers<'PROCESS'> = {
  CREATED: (state, key, value) => state.processes.set({ key, value }),
  DELETING: nothing,
  // The row stays, without its resource: no later version takes the number of one that is gone.
  DELETED: (state, _key, value) => state.processes.set({ key: value.processDefinitionKey, value, deleted: true }),
};
