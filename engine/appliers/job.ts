import type { Key } from '../protocol/basics.ts';
import { type JobValue, NO_CATCH_EVENT } from '../protocol/job.ts';
import type { JobStatus } from '../state/entities.ts';
import type { State } from '../state/state.ts';
import type { Appliers } from './applier.ts';

export const jobAppliers: Appliers<'JOB'> = {
  CREATED: (state, key, value) => {
    store(state, key, value, 'ACTIVATABLE');
    const element = state.elements.get(value.elementInstanceKey)!;
    state.elements.set({ ...element, jobKey: key });
  },
  COMPLETED: remove,
  CANCELED: remove,
  TIMED_OUT: (state, key, value) => store(state, key, value, 'ACTIVATABLE'),
  FAILED: (state, key, value) =>
    store(state, key, value, value.retries > 0 && value.recurringTime <= 0 ? 'ACTIVATABLE' : 'FAILED'),
  MIGRATED: (state, key, value) => store(state, key, value, state.jobs.get(key)!.status),
  YIELDED: (state, key, value) => store(state, key, value, 'ACTIVATABLE'),
  RECURRED_AFTER_BACKOFF: (state, key, value) => store(state, key, value, 'ACTIVATABLE'),
  RETRIES_UPDATED: (state, key, value) => store(state, key, value, state.jobs.get(key)!.status),
  TIMEOUT_UPDATED: (state, key, value) => store(state, key, value, 'ACTIVATED'),
  // A job whose error was caught is gone; one whose error was not stays for the incident.
  ERROR_THROWN: (state, key, value) => {
    if (value.elementId !== NO_CATCH_EVENT) return remove(state, key, value);
    store(state, key, { ...value, elementId: state.jobs.get(key)!.value.elementId }, 'ERROR_THROWN');
  },
};

export const jobBatchAppliers: Appliers<'JOB_BATCH'> = {
  ACTIVATED: (state, _key, { jobKeys, worker, timeout, deadline }) => {
    for (const key of jobKeys) {
      const job = state.jobs.get(key)!;
      state.jobs.set({ key, status: 'ACTIVATED', value: { ...job.value, worker, timeout, deadline } });
    }
  },
};

const store = (state: State, key: Key, value: JobValue, status: JobStatus): void =>
  state.jobs.set({ key, value: { ...value, variables: {} }, status });

function remove(state: State, key: Key, value: JobValue): void {
  state.jobs.delete(key);
  const element = state.elements.get(value.elementInstanceKey);
  if (!element || element.jobKey !== key) return;
  const { jobKey: _gone, ...rest } = element;
  state.elements.set(rest);
}
