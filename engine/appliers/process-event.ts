import type { ProcessEventValue } from '../protocol.ts';
import type { ElementInstance } from '../state/entities.ts';
import type { State } from '../state/state.ts';
import type { Appliers } from './applier.ts';

export const processEventAppliers: Appliers<'PROCESS_EVENT'> = {
  TRIGGERING: (state, key, value) => {
    const scope = state.elements.get(value.scopeKey);
    if (!scope) return;
    const trigger = { key, elementId: value.targetElementId, variables: value.variables };
    state.elements.set({ ...scope, triggers: [...scope.triggers, trigger], ...interruption(state, scope, value) });
  },
  TRIGGERED: (state, key, { scopeKey }) => {
    const scope = state.elements.get(scopeKey);
    if (scope) state.elements.set({ ...scope, triggers: scope.triggers.filter((trigger) => trigger.key !== key) });
  },
};

/** An interrupting event sub-process stops everything else in its scope: no flow on its way arrives any more. */
function interruption(
  state: State,
  scope: ElementInstance,
  { processDefinitionKey, targetElementId }: ProcessEventValue,
): Partial<ElementInstance> {
  const { elements } = state.models.get(processDefinitionKey);
  const event = elements.get(targetElementId)!;
  const isInEventSubprocess = elements.get(event.scope ?? '')?.type === 'EVENT_SUB_PROCESS';
  const interrupts = event.interrupting && isInEventSubprocess && scope.value.elementId !== event.scope;
  return interrupts ? { interruptedBy: targetElementId, openFlows: 0, joins: {} } : {};
}
