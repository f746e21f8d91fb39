import type { ElementModel } from '../deploy/model.ts';
import { IncidentError } from '../processing.ts';
import type { Current } from './behavior.ts';
import { outwards } from './outwards.ts';

/** Where an error is caught, or the codes that would have been. */
export type Catcher =
  | { readonly host: Current; readonly event: ElementModel }
  | { readonly available: readonly string[] };

/** Looks for the nearest error event that takes a code: from an instance outwards, and on through call activities. */
export function findCatcher(from: Current, code: string): Catcher {
  const available: string[] = [];
  for (let host: Current | undefined = from; host; host = outwards(host)) {
    const events = [...host.element.eventSubprocessStarts, ...host.element.boundaries].filter(
      ({ event }) => event.kind === 'ERROR',
    );
    const named = events.find((event) => codeOf(host!, event) === code);
    const event = named ?? events.find((candidate) => codeOf(host!, candidate) === undefined);
    if (event) return { host, event };
    available.push(...events.map((candidate) => codeOf(host!, candidate)!));
  }
  return { available };
}

/** The code an error event takes; undefined = any. */
function codeOf({ processing, key }: Current, { event }: ElementModel): string | undefined {
  return event.kind === 'ERROR' && event.code ? processing.evaluateText(event.code, key) : undefined;
}

/** @param message what the worker said; empty where an end event throws */
export function uncaught(code: string, message: string, available: readonly string[]): IncidentError {
  const offer =
    available.length === 0
      ? 'No error events are available in the scope.'
      : `Available error events are [${available.join(', ')}]`;
  return new IncidentError(
    'UNHANDLED_ERROR_EVENT',
    `Expected to throw an error event with the code '${code}'${message && ` with message '${message}'`}, but it was not caught. ${offer}`,
  );
}
