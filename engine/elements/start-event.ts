import type { Behavior } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { completeAndGoOn, enter, scopeOf, terminated } from './lifecycle.ts';
import { applyOutputs } from './mappings.ts';
import { subscribe } from './subscribe.ts';

/** Start and boundary events: what triggered them has happened already, so they go straight on. */
export const startEvent: Behavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    applyOutputs(current);
    // A scope waits for its events only now, so that they may read what the start event brought.
    if (current.element.type === 'START_EVENT') subscribe(scopeOf(current)!);
    completeAndGoOn(current);
  },
  terminate: (current) => {
    resolveIncidents(current);
    terminated(current);
  },
};
