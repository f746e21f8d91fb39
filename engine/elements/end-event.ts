import type { Behavior, Current } from './behavior.ts';
import { throwCompensation } from './compensation.ts';
import { findCatcher, uncaught } from './errors.ts';
import { resolveIncidents } from './incidents.ts';
import { cancelJob, createJob, draftJob } from './jobs.ts';
import { completeAndEnd, enter, scopeOf, terminateChildren, terminated } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { throwEscalation, throwSignal } from './throw-event.ts';
import { trigger } from './triggers.ts';

/**
 * End events: none, message (a job), signal and escalation (tell someone), error (leaves the scope), terminate (ends
 * everything else in the scope), compensation (waits for its handlers).
 */
export const endEvent: Behavior = {
  activate: (current) => {
    const { event, job } = current.element;
    if (event.kind === 'ESCALATION') return throwEscalation(current, event);
    if (event.kind === 'COMPENSATION') return throwCompensation(current);
    if (event.kind === 'SIGNAL') return throwSignal(current, event);
    applyInputs(current);
    if (event.kind === 'ERROR') return endWithError(current);
    if (job) createJob(current, draftJob(current, job));
    enter(current, 'ELEMENT_ACTIVATED');
    if (job) return;
    // Unlike other elements, at once: what is on its way beside it does not come first.
    enter(current, 'ELEMENT_COMPLETING');
    complete(current);
  },
  complete,
  terminate: (current) => {
    cancelJob(current);
    resolveIncidents(current);
    terminated(current);
  },
};

function complete(current: Current): void {
  applyOutputs(current);
  if (current.element.event.kind === 'TERMINATE') terminateChildren(scopeOf(current)!);
  completeAndEnd(current);
}

function endWithError(current: Current): void {
  const { event } = current.element;
  const code = event.kind === 'ERROR' && event.code ? current.processing.evaluateText(event.code, current.key) : '';
  const catcher = findCatcher(scopeOf(current)!, code);
  if (!('host' in catcher)) throw uncaught(code, '', catcher.available);
  enter(current, 'ELEMENT_ACTIVATED');
  trigger(catcher.host, catcher.event, {});
}
