import type { EventModel } from '../deploy/model.ts';
import { type Behavior, type Current, instanceOf } from './behavior.ts';
import { throwCompensation } from './compensation.ts';
import { escalate } from './escalations.ts';
import { jobWorkerTask } from './job-worker-task.ts';
import { activateBeside, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { signalNameOf } from './signals.ts';
import { task } from './task.ts';
import { localVariables } from './variables.ts';

/** Intermediate throw events: none events pass, message events are jobs, compensation waits, the others tell someone and pass. */
export const throwEvent: Behavior = {
  activate: (current) => throwIt(current),
  complete: (current) => (current.element.event.kind === 'LINK' ? jump(current) : task.complete(current)),
  terminate: jobWorkerTask.terminate,
};

function throwIt(current: Current): void {
  const { event, job } = current.element;
  if (event.kind === 'SIGNAL') return throwSignal(current, event);
  if (event.kind === 'ESCALATION') return throwEscalation(current, event);
  if (event.kind === 'LINK') return pass(current);
  if (event.kind === 'COMPENSATION') return throwCompensation(current);
  return (job ? jobWorkerTask : task).activate(current);
}

/** Signals carry the variables that input mappings gave the event. */
export function throwSignal(current: Current, event: EventModel & { kind: 'SIGNAL' }): void {
  applyInputs(current);
  const signalName = signalNameOf(current, event);
  enter(current, 'ELEMENT_ACTIVATED');
  current.processing.followUp({ type: 'broadcast', signalName, variables: localVariables(current) });
  current.processing.followUp({ type: 'complete', key: current.key });
}

/** Escalations carry nothing, so input mappings do not apply. */
export function throwEscalation(current: Current, event: EventModel & { kind: 'ESCALATION' }): void {
  const code = event.code && current.processing.evaluateText(event.code, current.key);
  enter(current, 'ELEMENT_ACTIVATED');
  if (escalate(current, code ?? '')) current.processing.followUp({ type: 'complete', key: current.key });
}

/** Input mappings do not apply to links either. */
function pass(current: Current): void {
  enter(current, 'ELEMENT_ACTIVATED');
  current.processing.followUp({ type: 'complete', key: current.key });
}

/** A link goes on at the catch event of its name in the same scope. */
function jump(current: Current): void {
  const { processing, element } = current;
  const { value } = instanceOf(current);
  const { elements } = processing.state.models.get(value.processDefinitionKey);
  const target = [...elements.values()].find(
    ({ type, scope, event }) =>
      type === 'INTERMEDIATE_CATCH_EVENT' &&
      scope === element.scope &&
      event.kind === 'LINK' &&
      element.event.kind === 'LINK' &&
      event.name === element.event.name,
  );
  if (!target) throw new Error(`Expected a catch event for the link of '${element.id}', but there is none`);
  applyOutputs(current);
  enter(current, 'ELEMENT_COMPLETED');
  activateBeside(current, value, target);
}
