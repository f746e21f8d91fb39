import type { Json } from '../protocol/basics.ts';
import { type Applier, type Appliers, nothing } from './applier.ts';

const store: Applier<'VARIABLE'> = (state, key, { scopeKey, name, value }) => {
  const variable = { key, value: JSON.parse(value) as Json };
  const scope = state.elements.get(scopeKey);
  if (scope) state.elements.set({ ...scope, variables: { ...scope.variables, [name]: variable } });
  else state.unborn.addVariable(scopeKey, name, variable);
};

export const variableAppliers: Appliers<'VARIABLE'> = {
  CREATED: store,
  UPDATED: store,
  // A variable belongs to its scope, whatever the scope is an instance of.
  MIGRATED: nothing,
};
