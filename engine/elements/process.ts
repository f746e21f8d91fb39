import { type Current, elementById, instanceOf, type ScopeBehavior } from './behavior.ts';
import { calledProcessCompleted, calledProcessTerminated } from './call-activity.ts';
import { deleteAllCompensations } from './compensation-subscriptions.ts';
import { resolveIncidents } from './incidents.ts';
import { activateWithin, enter, isDone, terminateChildren } from './lifecycle.ts';
import { needStartLock, startNext } from './message-start.ts';
import { markTriggered, pendingTrigger, startTriggered } from './triggers.ts';
import { unsubscribe } from './unsubscribe.ts';
import { localVariables } from './variables.ts';

/** The process itself: begins at a start event, ends when nothing in it is left. */
export const process: ScopeBehavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    const { triggers, value } = instanceOf(current);
    const [waiting] = triggers;
    const { starts } = current.element;
    if (!waiting) return activateWithin(current, starts.find(({ event }) => event.kind === 'NONE')!);
    markTriggered(current.processing, value.processDefinitionKey, value, waiting);
    startTriggered(current, starts.find(({ id }) => id === waiting.elementId)!, waiting.variables);
  },
  complete: (current) => {
    unsubscribe(current);
    deleteAllCompensations(current);
    const instance = instanceOf(current);
    const variables = localVariables(current);
    needStartLock(current.processing, instance);
    enter(current, 'ELEMENT_COMPLETED');
    current.processing.ended.push({ key: current.key, variables });
    if (instance.value.parentElementInstanceKey !== '-1')
      calledProcessCompleted(current.processing, instance.value, variables);
    startNext(current.processing, instance);
  },
  terminate: (current) => {
    unsubscribe(current);
    resolveIncidents(current);
    deleteAllCompensations(current);
    if (!terminateChildren(current)) end(current);
  },
  pathCompleted: completeWhenDone,
  childTerminated: (scope) => {
    if (instanceOf(scope).phase !== 'TERMINATING') return continueAfterTermination(scope);
    if (instanceOf(scope).children === 0) end(scope);
  },
};

function end(current: Current): void {
  const instance = instanceOf(current);
  needStartLock(current.processing, instance);
  enter(current, 'ELEMENT_TERMINATED');
  current.processing.ended.push({ key: current.key, variables: undefined });
  if (instance.value.parentElementInstanceKey !== '-1') calledProcessTerminated(current.processing, instance.value);
  startNext(current.processing, instance);
}

export function completeWhenDone(scope: Current): void {
  if (isDone(scope)) scope.processing.followUp({ type: 'complete', key: scope.key });
}

/** A child of a living scope has been terminated: the sub-process that interrupted the scope may now start. */
export function continueAfterTermination(scope: Current): void {
  const { interruptedBy, children, phase } = instanceOf(scope);
  if (phase !== 'ACTIVATED' || children > 0) return;
  const waiting = interruptedBy ? pendingTrigger(scope) : undefined;
  if (waiting) activateWithin(scope, elementById(scope, elementById(scope, waiting.elementId).scope!));
  else completeWhenDone(scope);
}
