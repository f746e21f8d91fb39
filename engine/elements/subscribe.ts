import { type ElementModel, eventsOf } from '../deploy/model.ts';
import type { Current } from './behavior.ts';
import { prepareMessage } from './messages.ts';
import { prepareSignal } from './signals.ts';
import { prepareTimer } from './timers.ts';

/** Opens a subscription whose expressions are evaluated already. */
type Open = () => void;

/**
 * Opens what an element waits for while it is active: its boundary events, its event sub-processes, and the given ones.
 * All expressions are evaluated before anything is opened, so that an incident leaves nothing behind.
 */
export function subscribe(current: Current, own: readonly ElementModel[] = []): void {
  const events = [...own, ...eventsOf(current.element)];
  const opens = [...prepare(current, events, 'MESSAGE'), ...prepare(current, events, 'TIMER')];
  for (const open of [...opens, ...prepare(current, events, 'SIGNAL')]) open();
}

const PREPARE = { MESSAGE: prepareMessage, TIMER: prepareTimer, SIGNAL: prepareSignal } as const;

function prepare(current: Current, events: readonly ElementModel[], kind: keyof typeof PREPARE): Open[] {
  return events
    .filter(({ event }) => event.kind === kind)
    .map((event) => PREPARE[kind](current, event, event.event as never));
}
