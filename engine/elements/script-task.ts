import type { Behavior } from './behavior.ts';
import { jobWorkerTask } from './job-worker-task.ts';
import { enter } from './lifecycle.ts';
import { applyInputs } from './mappings.ts';
import { task } from './task.ts';
import { emitTriggering } from './triggers.ts';

/** Script tasks: a FEEL expression of their own, or a job. Nothing can happen to a task that does not wait. */
export const scriptTask: Behavior = {
  activate: (current) => {
    const { processing, key, element } = current;
    if (!element.script) return jobWorkerTask.activate(current);
    applyInputs(current);
    const result = processing.evaluate(element.script.expression, key);
    emitTriggering(current, element, { [element.script.resultVariable]: result });
    enter(current, 'ELEMENT_ACTIVATED');
    processing.followUp({ type: 'complete', key });
  },
  complete: task.complete,
  terminate: jobWorkerTask.terminate,
};
