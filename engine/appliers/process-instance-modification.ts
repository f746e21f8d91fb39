import type { Appliers } from './applier.ts';

export const modificationAppliers: Appliers<'PROCESS_INSTANCE_MODIFICATION'> = {
  /** A scope that an event interrupted goes on where something in it was activated. */
  MODIFIED: (state, _key, { activateInstructions }) => {
    for (const key of activateInstructions.flatMap(({ ancestorScopeKeys }) => ancestorScopeKeys)) {
      const scope = state.elements.get(key);
      if (!scope?.interruptedBy) continue;
      const { interruptedBy: _over, ...rest } = scope;
      state.elements.set(rest);
    }
  },
};
