import type { ElementModel } from '../deploy/model.ts';
import { type Current, instanceOf } from './behavior.ts';
import { outwards } from './outwards.ts';
import { canTrigger, trigger } from './triggers.ts';

interface Catcher {
  readonly host: Current;
  readonly event: ElementModel;
}

/**
 * Throws an escalation to the nearest event that catches it, from the scope outwards and on through call activities.
 * Uncaught it is only recorded.
 * @returns whether the thrower may go on: it may not where it is about to be left
 */
export function escalate(current: Current, escalationCode: string): boolean {
  const { processing, element } = current;
  const catcher = findCatcher(current, escalationCode);
  const { processInstanceKey, tenantId } = instanceOf(current).value;
  const isCaught = catcher !== undefined && canTrigger(catcher.host, catcher.event);
  if (isCaught) trigger(catcher.host, catcher.event, {});
  processing.emit('ESCALATION', isCaught ? 'ESCALATED' : 'NOT_ESCALATED', processing.state.nextKey(), {
    processInstanceKey,
    escalationCode,
    throwElementId: element.id,
    catchElementId: catcher?.event.id ?? '',
    tenantId,
  });
  return !catcher?.event.interrupting;
}

function findCatcher(current: Current, code: string): Catcher | undefined {
  for (let host = outwards(current); host; host = outwards(host)) {
    const events = [...host.element.eventSubprocessStarts, ...host.element.boundaries].filter(
      ({ event }) => event.kind === 'ESCALATION',
    );
    const event = events.find((candidate) => codeOf(candidate) === code) ?? events.find((any) => codeOf(any) === '');
    if (event) return { host, event };
  }
  return undefined;
}

/** The code an escalation event catches; empty = any. It is no expression, which is checked at deploy. */
const codeOf = ({ event }: ElementModel): string => (event.kind === 'ESCALATION' && event.code?.text) || '';
