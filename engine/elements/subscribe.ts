import { type ElementModel, eventsOf } from '../deploy/model.ts';
import type { Current } from './behavior.ts';
import { openSubscription } from './messages.ts';
import { openTimer } from './timers.ts';

/** Opens what an element waits for while it is active: its boundary events, or its event sub-processes. */
export function subscribe(current: Current): void {
  for (const event of eventsOf(current.element)) open(current, event);
}

/** Opens one event on the element it may happen to; an error is thrown, not waited for. */
export function open(current: Current, event: ElementModel): void {
  if (event.event.kind === 'TIMER') openTimer(current, event, event.event.timer);
  if (event.event.kind === 'MESSAGE') openSubscription(current, event, event.event);
}
