import type { Behavior } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { completeAndGoOn, enter, terminated } from './lifecycle.ts';
import { applyOutputs } from './mappings.ts';

/** Start and boundary events: what triggered them has happened already, so they go straight on. */
export const startEvent: Behavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    applyOutputs(current);
    completeAndGoOn(current);
  },
  terminate: (current) => {
    resolveIncidents(current);
    terminated(current);
  },
};
