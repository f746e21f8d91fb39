import type { Behavior } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { open } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Receive tasks and intermediate catch events: they wait for one message or timer of their own. */
export const catcher: Behavior = {
  activate: (current) => {
    applyInputs(current);
    open(current, [...current.element.boundaries.toReversed(), current.element]);
    enter(current, 'ELEMENT_ACTIVATED');
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: terminateActivity,
};
