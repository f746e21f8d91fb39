import type { Behavior } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { completeAndGoOn, enter, scopeOf, terminated } from './lifecycle.ts';
import { applyOutputs } from './mappings.ts';
import { subscribeToEventSubprocesses } from './subscribe.ts';

/**
 * Start events: what triggered them has happened already, so they go straight on. From here
 * on the event sub-processes around them can be triggered.
 */
export const startEvent: Behavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    applyOutputs(current);
    subscribeToEventSubprocesses(scopeOf(current)!);
    completeAndGoOn(current);
  },
  terminate: (current) => {
    resolveIncidents(current);
    terminated(current);
  },
};
