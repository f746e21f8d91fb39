import type { Behavior } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

/** What goes straight on once it is mapped: the base of elements that nobody works on. */
export const task: Behavior = {
  activate: (current) => {
    applyInputs(current);
    subscribe(current);
    enter(current, 'ELEMENT_ACTIVATED');
    current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: terminateActivity,
};
