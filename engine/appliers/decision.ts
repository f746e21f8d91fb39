import type { Appliers } from './applier.ts';

export const decisionAppliers: Appliers<'DECISION'> = {
  CREATED: (state, key, value) => state.decisions.set({ key, value }),
  DELETED: (state, _key, value) => state.decisions.delete(value.decisionKey),
};

export const decisionRequirementsAppliers: Appliers<'DECISION_REQUIREMENTS'> = {
  CREATED: (state, key, value) => state.decisionRequirements.set({ key, value }),
  DELETED: (state, _key, value) => state.decisionRequirements.delete(value.decisionRequirementsKey),
};
