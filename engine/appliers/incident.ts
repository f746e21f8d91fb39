import type { Appliers } from './applier.ts';

export const incidentAppliers: Appliers<'INCIDENT'> = {
  CREATED: (state, key, value) => {
    state.incidents.set({ key, value });
    // A job that could be handed out but is too large for it waits for the incident's end.
    const job = state.jobs.get(value.jobKey);
    if (job?.status === 'ACTIVATABLE') state.jobs.set({ ...job, status: 'FAILED' });
  },
  MIGRATED: (state, key, value) => state.incidents.set({ key, value }),
  RESOLVED: (state, key, value) => {
    state.incidents.delete(key);
    const job = state.jobs.get(value.jobKey);
    if (job) state.jobs.set({ ...job, status: 'ACTIVATABLE' });
  },
};
