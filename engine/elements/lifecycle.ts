import { type ElementModel, eventTypeOf } from '../deploy/model.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { IntentOf } from '../protocol/records.ts';
import { type Behaviors, type Current, currentOf, instanceOf, type ScopeBehavior } from './behavior.ts';
import { completeHandler, subscribeCompensation } from './compensation-subscriptions.ts';

/** Emits a lifecycle event of the instance in hand. */
export function enter(current: Current, intent: IntentOf<'PROCESS_INSTANCE'>): void {
  current.processing.emit('PROCESS_INSTANCE', intent, current.key, instanceOf(current).value);
}

/** The scope of an instance, or undefined for a process. */
export function scopeOf(current: Current): Current | undefined {
  const { flowScopeKey } = instanceOf(current).value;
  return current.processing.state.elements.get(flowScopeKey) && currentOf(current.processing, flowScopeKey);
}

export const scopeBehaviorOf = (scope: Current): ScopeBehavior =>
  scope.processing.behaviors[scope.element.type as keyof Behaviors] as ScopeBehavior;

/** Ends an element in the usual way: completed, then on along its sequence flows. */
export function completeAndGoOn(current: Current): void {
  const { value } = instanceOf(current);
  const scope = scopeOf(current);
  subscribeCompensation(current);
  const enough = scope && scopeBehaviorOf(scope).beforeChildCompleted?.(scope, current.key);
  enter(current, 'ELEMENT_COMPLETED');
  completeHandler(current.processing, current.key, value);
  if (current.element.outgoing.length === 0) return endPath(scope, enough);
  for (const flow of current.element.outgoing) takeFlow(current, value, flow.id, flow.target);
}

/** As {@link completeAndGoOn}, along chosen flows. */
export function completeAndTake(
  current: Current,
  ...flows: readonly { readonly id: string; readonly target: string }[]
): void {
  const { value } = instanceOf(current);
  enter(current, 'ELEMENT_COMPLETED');
  for (const flow of flows) takeFlow(current, value, flow.id, flow.target);
}

/** Ends an element after which nothing follows. */
export function completeAndEnd(current: Current): void {
  const scope = scopeOf(current);
  enter(current, 'ELEMENT_COMPLETED');
  endPath(scope);
}

function endPath(scope: Current | undefined, enough = false): void {
  if (scope && isAlive(scope)) scopeBehaviorOf(scope).pathCompleted(scope, enough);
}

const isAlive = ({ processing, key }: Current): boolean => processing.state.elements.get(key)?.phase === 'ACTIVATED';

function takeFlow({ processing }: Current, from: ProcessInstanceValue, flowId: string, targetId: string): void {
  const flowKey = processing.state.nextKey();
  processing.emit('PROCESS_INSTANCE', 'SEQUENCE_FLOW_TAKEN', flowKey, {
    ...from,
    elementId: flowId,
    bpmnElementType: 'SEQUENCE_FLOW',
    bpmnEventType: 'UNSPECIFIED',
  });
  const model = processing.state.models.get(from.processDefinitionKey);
  const target = model.elements.get(targetId)!;
  if (target.type === 'PARALLEL_GATEWAY' && !allArrived(processing.instance(from.flowScopeKey).joins, target)) return;
  processing.followUp({ type: 'activate', key: processing.state.nextKey(), value: valueFor(target, from) });
}

/** Whether every flow into a parallel gateway was taken at least once. */
export const allArrived = (
  joins: { readonly [gateway: string]: { readonly [flow: string]: number } },
  gateway: ElementModel,
): boolean => gateway.incoming.every(({ id }) => (joins[gateway.id]?.[id] ?? 0) > 0);

/** The record value of a new instance of an element beside another one in the same scope. */
export const valueFor = (element: ElementModel, sibling: ProcessInstanceValue): ProcessInstanceValue => ({
  ...sibling,
  elementId: element.id,
  bpmnElementType: element.type,
  bpmnEventType: eventTypeOf(element),
});

/** The record value of a new instance of an element inside a scope. */
export const valueWithin = (element: ElementModel, scope: Current): ProcessInstanceValue => ({
  ...valueFor(element, instanceOf(scope).value),
  flowScopeKey: scope.key,
});

/** Asks all children of a scope to end, those too that begin until then; returns whether there are any. */
export function terminateChildren({ processing, key }: Current): boolean {
  processing.followUp({ type: 'terminateChildren', key });
  return processing.state.childrenOf.find(key).length > 0;
}

/** Whether nothing lives or is on its way in a scope. */
export function isDone(scope: Current): boolean {
  const { children, openFlows } = instanceOf(scope);
  return children === 0 && openFlows === 0;
}

/** Ends a scope's or an activity's termination and tells the scope around it. */
export function terminated(current: Current): void {
  const scope = scopeOf(current);
  enter(current, 'ELEMENT_TERMINATED');
  if (scope) scopeBehaviorOf(scope).childTerminated(scope);
}

/** Activates an element of a scope, for example its start event. */
export function activateWithin(scope: Current, element: ElementModel): void {
  const key = scope.processing.state.nextKey();
  scope.processing.followUp({ type: 'activate', key, value: valueWithin(element, scope) });
}

/** Activates an element that follows another one without a sequence flow. */
export function activateBeside({ processing }: Current, from: ProcessInstanceValue, element: ElementModel): void {
  processing.followUp({ type: 'activate', key: processing.state.nextKey(), value: valueFor(element, from) });
}
