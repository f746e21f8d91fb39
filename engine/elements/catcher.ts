import type { Behavior } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { open, subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Receive tasks and intermediate catch events: they wait for one message or timer of their own. */
export const catcher: Behavior = {
  activate: (current) => {
    applyInputs(current);
    enter(current, 'ELEMENT_ACTIVATED');
    subscribe(current);
    open(current, current.element);
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: terminateActivity,
};
