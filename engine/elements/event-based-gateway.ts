import { type Behavior, elementById, instanceOf } from './behavior.ts';
import { enter, scopeOf } from './lifecycle.ts';
import { subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { markTriggered, pendingTrigger, startTriggered } from './triggers.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Waits for whichever of the events after it happens first; that event starts as having happened. */
export const eventBasedGateway: Behavior = {
  activate: (current) => {
    const events = current.element.outgoing.map(({ target }) => elementById(current, target));
    subscribe(current, events);
    enter(current, 'ELEMENT_ACTIVATED');
  },
  complete: (current) => {
    const { value } = instanceOf(current);
    const waiting = pendingTrigger(current)!;
    const event = elementById(current, waiting.elementId);
    const scope = scopeOf(current)!;
    unsubscribe(current);
    enter(current, 'ELEMENT_COMPLETED');
    markTriggered(current.processing, current.key, value, waiting);
    startTriggered(scope, event, waiting.variables);
  },
  terminate: terminateActivity,
};
