import type { Applier, Appliers } from './applier.ts';

const store: Applier<'COMPENSATION_SUBSCRIPTION'> = (state, key, value) => state.compensations.set({ key, value });
const remove: Applier<'COMPENSATION_SUBSCRIPTION'> = (state, key) => state.compensations.delete(key);

export const compensationAppliers: Appliers<'COMPENSATION_SUBSCRIPTION'> = {
  CREATED: store,
  TRIGGERED: store,
  COMPLETED: remove,
  DELETED: remove,
};
