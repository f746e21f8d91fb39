import type { Behavior } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { terminateActivity } from './terminate-activity.ts';

/** Manual and undefined tasks: nobody works on them, and as in Zeebe they have neither mappings nor boundary events. */
export const idleTask: Behavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: completeAndGoOn,
  terminate: terminateActivity,
};
