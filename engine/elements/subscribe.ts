import type { ElementModel, EventModel } from '../deploy/model.ts';
import type { Current } from './behavior.ts';
import { prepareSubscription } from './messages.ts';
import { prepareTimer } from './timers.ts';

/** Opens the boundary events of an activity, the last one drawn first. */
export const subscribe = (current: Current): void => open(current, current.element.boundaries.toReversed());

/** Opens the event sub-processes of a scope. */
export const subscribeToEventSubprocesses = (scope: Current): void => open(scope, scope.element.eventSubprocessStarts);

type Prepare<K extends EventModel['kind']> = (
  current: Current,
  event: ElementModel,
  model: EventModel & { kind: K },
) => () => void;

/** How each kind of event is waited for, in the order in which they are opened; an error is thrown, not waited for. */
const PREPARE: { readonly [K in EventModel['kind']]?: Prepare<K> } = {
  MESSAGE: prepareSubscription,
  TIMER: (current, event, { timer }) => prepareTimer(current, event, timer),
};

/** Opens events on the element they may happen to: all of them, or none where one cannot be evaluated. */
export function open(current: Current, events: readonly ElementModel[]): void {
  if (events.length === 0) return;
  const prepared = events.map((event) => ({
    kind: event.event.kind,
    open: (PREPARE[event.event.kind] as Prepare<EventModel['kind']> | undefined)?.(current, event, event.event),
  }));
  for (const kind of Object.keys(PREPARE)) for (const event of prepared) if (event.kind === kind) event.open?.();
}
