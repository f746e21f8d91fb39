import { type Current, instanceOf } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { enter, scopeOf, terminated } from './lifecycle.ts';
import { markTriggered, pendingTrigger, startTriggered } from './triggers.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Ends the termination of an activity: it was interrupted by its boundary event, or its scope ends. */
export function terminateActivity(current: Current): void {
  unsubscribe(current);
  resolveIncidents(current);
  const scope = scopeOf(current);
  const waiting = pendingTrigger(current);
  const event = current.element.boundaries.find(({ id }) => id === waiting?.elementId);
  const isInterrupted = scope && instanceOf(scope).phase === 'ACTIVATED' && !instanceOf(scope).interruptedBy;
  if (!isInterrupted || !waiting || !event) return terminated(current);
  const { value } = instanceOf(current);
  enter(current, 'ELEMENT_TERMINATED');
  markTriggered(current.processing, current.key, value, waiting);
  // The event starts at once, so that the scope does not take itself for done.
  startTriggered(scope, event, waiting.variables);
}
