import { type Current, instanceOf } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { enter, scopeOf, terminated } from './lifecycle.ts';
import { activateTriggered, pendingTrigger } from './triggers.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Ends the termination of an activity: it was interrupted by its boundary event, or its scope ends. */
export function terminateActivity(current: Current): void {
  unsubscribe(current);
  resolveIncidents(current);
  const scope = scopeOf(current);
  const waiting = pendingTrigger(current);
  const interrupted = waiting && scope && instanceOf(scope).phase === 'ACTIVATED' && !instanceOf(scope).interruptedBy;
  if (interrupted) {
    // The event starts before the activity is gone, so that its scope does not take itself for done.
    activateTriggered(current, waiting);
    enter(current, 'ELEMENT_TERMINATED');
    return;
  }
  terminated(current);
}
