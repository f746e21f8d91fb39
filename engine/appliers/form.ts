import type { Appliers } from './applier.ts';

export const formAppliers: Appliers<'FORM'> = {
  CREATED: (state, key, value) => state.forms.set({ key, value }),
  // The row stays, without its resource: no later version takes the number of one that is gone.
  DELETED: (state, _key, value) =>
    state.forms.set({ key: value.formKey, value: { ...value, resource: '' }, deleted: true }),
};
