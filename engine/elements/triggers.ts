import type { ElementModel } from '../deploy/model.ts';
import type { Variables } from '../protocol.ts';
import type { EventTrigger } from '../state/entities.ts';
import { type Current, elementById, instanceOf } from './behavior.ts';
import { activateWithin, scopeOf, terminateChildren } from './lifecycle.ts';
import { unsubscribe } from './unsubscribe.ts';

/** An event happens to an element: it completes the element itself, or leaves it, or runs beside it. */
export function trigger(host: Current, event: ElementModel, variables: Variables): void {
  emitTriggering(host, event, variables);
  if (event.id === host.element.id) return host.processing.followUp({ type: 'complete', key: host.key });
  if (event.type === 'BOUNDARY_EVENT') return triggerBoundary(host, event);
  triggerEventSubprocess(host, event);
}

/** Keeps for an element what happened to it, until it is acted on. */
export function emitTriggering(host: Current, event: ElementModel, variables: Variables): void {
  const { processDefinitionKey, processInstanceKey, tenantId } = instanceOf(host).value;
  const key = host.processing.state.nextKey();
  host.processing.emit('PROCESS_EVENT', 'TRIGGERING', key, {
    scopeKey: host.key,
    targetElementId: event.id,
    variables,
    processDefinitionKey,
    processInstanceKey,
    tenantId,
  });
}

function triggerBoundary(host: Current, event: ElementModel): void {
  if (event.interrupting) return host.processing.followUp({ type: 'terminate', key: host.key });
  activateTriggered(host, lastTrigger(host, event.id)!);
}

function triggerEventSubprocess(scope: Current, start: ElementModel): void {
  if (!start.interrupting) return activateTriggered(scope, lastTrigger(scope, start.id)!);
  unsubscribe(scope);
  if (!terminateChildren(scope)) activateTriggered(scope, lastTrigger(scope, start.id)!);
}

const lastTrigger = (host: Current, elementId: string): EventTrigger | undefined =>
  instanceOf(host).triggers.findLast((waiting) => waiting.elementId === elementId);

/** The trigger for which an element is being left, if it is left for one. */
export function pendingTrigger(current: Current): EventTrigger | undefined {
  const { triggers } = instanceOf(current);
  return triggers.find(({ elementId }) => elementId !== current.element.id);
}

/** Starts the boundary event, or the event sub-process, that was triggered. */
export function activateTriggered(host: Current, waiting: EventTrigger): void {
  const event = elementById(host, waiting.elementId);
  const boundary = event.type === 'BOUNDARY_EVENT';
  const scope = boundary ? scopeOf(host)! : host;
  useUp(host, waiting);
  const target = boundary ? event : elementById(host, event.scope!);
  activateWithin(scope, target, { elementId: waiting.elementId, variables: waiting.variables });
}

/** Marks a trigger as acted on. */
export function useUp(host: Current, waiting: EventTrigger): void {
  const { processDefinitionKey, processInstanceKey, tenantId } = instanceOf(host).value;
  host.processing.emit('PROCESS_EVENT', 'TRIGGERED', waiting.key, {
    scopeKey: host.key,
    targetElementId: waiting.elementId,
    variables: {},
    processDefinitionKey,
    processInstanceKey,
    tenantId,
  });
}
