import type { Behavior } from './behavior.ts';
import { jobWorkerTask } from './job-worker-task.ts';
import { task } from './task.ts';

/** Intermediate throw events: none events pass, message events are jobs. */
export const throwEvent: Behavior = {
  activate: (current) => (current.element.job ? jobWorkerTask : task).activate(current),
  complete: task.complete,
  terminate: jobWorkerTask.terminate,
};
