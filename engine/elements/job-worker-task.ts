import type { Behavior } from './behavior.ts';
import { cancelJob, createJob, draftJob } from './jobs.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Service, send and user tasks, and message throw and end events: a worker does the work. */
export const jobWorkerTask: Behavior = {
  activate: (current) => {
    applyInputs(current);
    const draft = draftJob(current, current.element.job!);
    subscribe(current);
    createJob(current, draft);
    enter(current, 'ELEMENT_ACTIVATED');
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: (current) => {
    cancelJob(current);
    terminateActivity(current);
  },
};
