import { type Current, instanceOf, type ScopeBehavior } from './behavior.ts';
import { deleteCompensationsIn } from './compensation-subscriptions.ts';
import { resolveIncidents } from './incidents.ts';
import { activateWithin, completeAndGoOn, enter, terminateChildren } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { completeWhenDone, continueAfterTermination } from './process.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Embedded sub-processes: a scope with its own variables and its own events. */
export const subProcess: ScopeBehavior = {
  activate: (current) => {
    applyInputs(current);
    enter(current, 'ELEMENT_ACTIVATED');
    activateWithin(current, current.element.starts[0]!);
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: (current) => {
    unsubscribe(current);
    resolveIncidents(current);
    deleteCompensationsIn(current);
    if (!terminateChildren(current)) terminateActivity(current);
  },
  pathCompleted: completeWhenDone,
  childTerminated,
};

/** Event sub-processes: their start event takes over what happened to the scope they belong to. */
export const eventSubProcess: ScopeBehavior = subProcess;

function childTerminated(scope: Current): void {
  const { phase, children } = instanceOf(scope);
  if (phase !== 'TERMINATING') return continueAfterTermination(scope);
  if (children === 0) terminateActivity(scope);
}
