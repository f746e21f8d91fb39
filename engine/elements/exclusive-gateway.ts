import type { FlowModel } from '../deploy/model.ts';
import { IncidentError } from '../processing.ts';
import type { Behavior, Current } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { completeAndEnd, completeAndTake, enter, terminated } from './lifecycle.ts';

/** Takes the first flow whose condition holds, else the default flow, else waits as an incident. */
export const exclusiveGateway: Behavior = {
  activate: (current) => {
    const flow = current.element.outgoing.length === 0 ? undefined : choose(current);
    enter(current, 'ELEMENT_ACTIVATED');
    enter(current, 'ELEMENT_COMPLETING');
    if (flow) completeAndTake(current, flow);
    else completeAndEnd(current);
  },
  complete: () => {
    throw new Error('Expected an exclusive gateway to be completed where it is activated');
  },
  terminate: (current) => {
    resolveIncidents(current);
    terminated(current);
  },
};

function choose({ processing, key, element }: Current): FlowModel {
  const [only] = element.outgoing;
  if (element.outgoing.length === 1 && only && !only.condition) return only;
  for (const flow of element.outgoing)
    if (flow.condition && flow.id !== element.defaultFlow && processing.evaluateBoolean(flow.condition, key))
      return flow;
  const fallback = element.outgoing.find(({ id }) => id === element.defaultFlow);
  if (fallback) return fallback;
  throw new IncidentError(
    'CONDITION_ERROR',
    'Expected at least one condition to evaluate to true, or to have a default flow',
  );
}
