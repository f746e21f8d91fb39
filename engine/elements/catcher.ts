import type { Behavior } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Receive tasks and intermediate catch events wait for an event of their own; a link catch event has been reached. */
export const catcher: Behavior = {
  activate: (current) => {
    applyInputs(current);
    subscribe(current, [current.element]);
    enter(current, 'ELEMENT_ACTIVATED');
    if (current.element.event.kind === 'LINK') current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: terminateActivity,
};
