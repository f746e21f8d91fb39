import type { ProcessEventValue } from '../protocol/process-event.ts';
import type { ElementInstance } from '../state/entities.ts';
import type { State } from '../state/state.ts';
import type { Appliers } from './applier.ts';

export const processEventAppliers: Appliers<'PROCESS_EVENT'> = {
  TRIGGERING: (state, key, value) => {
    const scope = state.elements.get(value.scopeKey);
    const trigger = { key, elementId: value.targetElementId, variables: value.variables };
    // An event that starts a process happens to its definition, before there is an instance.
    if (!scope) return state.unborn.addTrigger(value.processInstanceKey, trigger);
    state.elements.set({ ...scope, triggers: [...scope.triggers, trigger], ...interruption(state, scope, value) });
  },
  TRIGGERED: (state, key, { scopeKey, processInstanceKey }) => {
    const scope = state.elements.get(scopeKey) ?? state.elements.get(processInstanceKey);
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
  const isStart = event.type === 'START_EVENT' && isInEventSubprocess;
  const interrupts = event.interrupting && isStart && scope.value.elementId !== event.scope;
  return interrupts ? { interruptedBy: targetElementId, openFlows: 0, joins: {} } : {};
}
