import type { Behavior } from './behavior.ts';
import { throwCompensation } from './compensation.ts';
import { jobWorkerTask } from './job-worker-task.ts';
import { task } from './task.ts';

/** Intermediate throw events: none events pass, message events are jobs, compensation events wait for handlers. */
export const throwEvent: Behavior = {
  activate: (current) => {
    if (current.element.event.kind === 'COMPENSATION') return throwCompensation(current);
    (current.element.job ? jobWorkerTask : task).activate(current);
  },
  complete: task.complete,
  terminate: jobWorkerTask.terminate,
};
