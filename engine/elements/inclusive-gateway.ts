import type { FlowModel } from '../deploy/model.ts';
import { IncidentError } from '../processing.ts';
import type { Behavior, Current } from './behavior.ts';
import { resolveIncidents } from './incidents.ts';
import { completeAndEnd, completeAndTake, enter, terminated } from './lifecycle.ts';

/** Takes every flow whose condition holds, else the default flow, else waits as an incident. It does not join. */
export const inclusiveGateway: Behavior = {
  activate: (current) => {
    const flows = choose(current);
    enter(current, 'ELEMENT_ACTIVATED');
    enter(current, 'ELEMENT_COMPLETING');
    if (flows.length > 0) completeAndTake(current, ...flows);
    else completeAndEnd(current);
  },
  complete: () => {
    throw new Error('Expected an inclusive gateway to be completed where it is activated');
  },
  terminate: (current) => {
    resolveIncidents(current);
    terminated(current);
  },
};

function choose({ processing, key, element }: Current): readonly FlowModel[] {
  const { outgoing, defaultFlow } = element;
  if (outgoing.length === 0 || (outgoing.length === 1 && !outgoing[0]!.condition)) return outgoing;
  const taken = outgoing.filter(
    ({ id, condition }) => condition && id !== defaultFlow && processing.evaluateBoolean(condition, key),
  );
  const fallback = outgoing.filter(({ id }) => id === defaultFlow);
  if (taken.length > 0 || fallback.length > 0) return taken.length > 0 ? taken : fallback;
  throw new IncidentError(
    'CONDITION_ERROR',
    'Expected at least one condition to evaluate to true, or to have a default flow',
  );
}
