import type { ElementModel } from '../deploy/model.ts';
import type { Processing } from '../processing.ts';
import type { Key, Variables } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { EventTrigger } from '../state/entities.ts';
import { type Current, elementById, instanceOf } from './behavior.ts';
import { activateWithin, enter, scopeOf, valueWithin } from './lifecycle.ts';
import { unsubscribeEventSubprocesses } from './unsubscribe.ts';
import { setLocal } from './variables.ts';

/** An event happens to an element: it completes the element itself, or leaves it, or runs beside it. */
export function trigger(host: Current, event: ElementModel, variables: Variables): void {
  emitTriggering(host, event, variables);
  if (event.id === host.element.id || event.type === 'INTERMEDIATE_CATCH_EVENT')
    return host.processing.followUp({ type: 'complete', key: host.key });
  if (event.type === 'BOUNDARY_EVENT') return triggerBoundary(host, event);
  triggerEventSubprocess(host, event);
}

/** Whether an event may still happen to an element, when one command makes several of them happen. */
export function canTrigger(host: Current, event: ElementModel): boolean {
  const { phase, triggers, interruptedBy } = instanceOf(host);
  if (phase !== 'ACTIVATED') return false;
  if (event.type === 'START_EVENT' && interruptedBy) return false;
  const scope = scopeOf(host);
  if (event.type === 'BOUNDARY_EVENT' && scope && instanceOf(scope).interruptedBy) return false;
  return triggers.every(({ elementId }) => !isLeaving(host, elementId));
}

function isLeaving(host: Current, elementId: string): boolean {
  const event = elementById(host, elementId);
  return event.type !== 'START_EVENT' && (event.type !== 'BOUNDARY_EVENT' || event.interrupting);
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
  const waiting = instanceOf(host).triggers.findLast(({ elementId }) => elementId === event.id)!;
  useUp(host, waiting);
  startTriggered(scopeOf(host)!, event, waiting.variables);
}

function triggerEventSubprocess(scope: Current, start: ElementModel): void {
  if (!start.interrupting) return activateWithin(scope, elementById(scope, start.scope!));
  unsubscribeEventSubprocesses(scope);
  if (!terminateEach(scope)) activateWithin(scope, elementById(scope, start.scope!));
}

/** The trigger for which an element is being left, if it is left for one. */
export function pendingTrigger(current: Current): EventTrigger | undefined {
  const { triggers } = instanceOf(current);
  return triggers.find(({ elementId }) => elementId !== current.element.id);
}

/** Starts the event that was triggered, at once; what it brought becomes its own variables, and it goes straight on. */
export function startTriggered(scope: Current, event: ElementModel, variables: Variables): void {
  const { processing } = scope;
  const key = processing.state.nextKey();
  processing.emit('PROCESS_INSTANCE', 'ELEMENT_ACTIVATING', key, valueWithin(event, scope));
  enter({ processing, key, element: event }, 'ELEMENT_ACTIVATED');
  setLocal(processing, key, variables);
  processing.followUp({ type: 'complete', key });
}

/** Marks a trigger as acted on. */
export function useUp(host: Current, waiting: EventTrigger): void {
  markTriggered(host.processing, host.key, instanceOf(host).value, waiting);
}

/** As {@link useUp}, for an element that is gone already, or for the process definition that was started. */
export function markTriggered(
  processing: Processing,
  scopeKey: Key,
  { processDefinitionKey, processInstanceKey, tenantId }: ProcessInstanceValue,
  waiting: EventTrigger,
): void {
  processing.emit('PROCESS_EVENT', 'TRIGGERED', waiting.key, {
    scopeKey,
    targetElementId: waiting.elementId,
    variables: {},
    processDefinitionKey,
    processInstanceKey,
    tenantId,
  });
}

/** Asks what lives in an interrupted scope to end, at once: what is on its way there does not begin any more. */
function terminateEach({ processing, key }: Current): boolean {
  const children = processing.state.childrenOf.find(key);
  for (const child of children) processing.followUp({ type: 'terminate', key: child });
  return children.length > 0;
}
