import type { Behavior, Current } from './behavior.ts';
import { throwCompensation } from './compensation.ts';
import { findCatcher, uncaught } from './errors.ts';
import { resolveIncidents } from './incidents.ts';
import { cancelJob, createJob, draftJob } from './jobs.ts';
import { completeAndEnd, enter, scopeOf, terminated } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { trigger } from './triggers.ts';

/** End events: none, message (a job), error (leaves the scope), terminate (ends everything else in the scope), compensation. */
export const endEvent: Behavior = {
  activate: (current) => {
    if (current.element.event.kind === 'COMPENSATION') return throwCompensation(current);
    applyInputs(current);
    if (current.element.event.kind === 'ERROR') return endWithError(current);
    const draft = current.element.job && draftJob(current, current.element.job);
    if (draft) createJob(current, draft);
    enter(current, 'ELEMENT_ACTIVATED');
    if (!draft) current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    applyOutputs(current);
    if (current.element.event.kind === 'TERMINATE') endSiblings(current);
    completeAndEnd(current);
  },
  terminate: (current) => {
    cancelJob(current);
    resolveIncidents(current);
    terminated(current);
  },
};

function endWithError(current: Current): void {
  const { event } = current.element;
  const code = event.kind === 'ERROR' && event.code ? current.processing.evaluateText(event.code, current.key) : '';
  const catcher = findCatcher(scopeOf(current)!, code);
  if (!('host' in catcher)) throw uncaught(code, '', catcher.available);
  enter(current, 'ELEMENT_ACTIVATED');
  trigger(catcher.host, catcher.event, {});
}

function endSiblings(current: Current): void {
  const scope = scopeOf(current)!;
  const { state } = current.processing;
  for (const key of state.childrenOf.find(scope.key)) {
    if (key !== current.key && state.elements.get(key)?.phase !== 'TERMINATING')
      current.processing.followUp({ type: 'terminate', key });
  }
}
