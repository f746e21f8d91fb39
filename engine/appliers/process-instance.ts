import { elementOf, followsEventGateway, type ProcessModel } from '../deploy/model.ts';
import type { Key } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { ElementInstance, Phase } from '../state/entities.ts';
import type { State } from '../state/state.ts';
import type { Appliers } from './applier.ts';

export const elementAppliers: Appliers<'PROCESS_INSTANCE'> = {
  ELEMENT_ACTIVATING: activating,
  ELEMENT_ACTIVATED: (state, key) => enter(state, key, 'ACTIVATED'),
  ELEMENT_COMPLETING: (state, key) => enter(state, key, 'COMPLETING'),
  ELEMENT_COMPLETED: (state, key) => leave(state, key, 'completed'),
  ELEMENT_TERMINATING: (state, key) => enter(state, key, 'TERMINATING'),
  ELEMENT_TERMINATED: (state, key) => leave(state, key, 'terminated'),
  ELEMENT_MIGRATED: migrated,
  SEQUENCE_FLOW_TAKEN: flowTaken,
};

function activating(state: State, key: Key, value: ProcessInstanceValue): void {
  if (value.bpmnElementType === 'PROCESS') beginInstance(state, key, value);
  const scope = state.elements.get(value.flowScopeKey);
  const inLoop = scope?.value.bpmnElementType === 'MULTI_INSTANCE_BODY';
  const loopCounter = inLoop ? (scope.loopCounter ?? 0) + 1 : undefined;
  if (scope)
    state.elements.set({
      ...scope,
      children: scope.children + 1,
      ...(loopCounter === undefined ? useFlows(state, scope, value) : { loopCounter }),
    });
  state.elements.set({
    key,
    value,
    phase: 'ACTIVATING',
    variables: state.unborn.takeVariables(key),
    children: 0,
    openFlows: 0,
    joins: {},
    triggers: state.unborn.takeTriggers(key),
    ...(loopCounter !== undefined && { loopCounter }),
    ...state.unborn.takeLock(key),
  });
  takeTrigger(state, key, value);
}

/** The start event of an event sub-process takes over what happened to the scope around it. */
function takeTrigger(state: State, key: Key, { bpmnElementType, elementId, flowScopeKey }: ProcessInstanceValue): void {
  const subProcess = bpmnElementType === 'START_EVENT' ? state.elements.get(flowScopeKey) : undefined;
  if (subProcess?.value.bpmnElementType !== 'EVENT_SUB_PROCESS') return;
  const scope = state.elements.get(subProcess.value.flowScopeKey)!;
  const trigger = scope.triggers.find((waiting) => waiting.elementId === elementId);
  if (!trigger) return;
  state.elements.set({ ...scope, triggers: scope.triggers.filter((waiting) => waiting !== trigger) });
  state.elements.set({ ...state.elements.get(key)!, triggers: [trigger] });
}

function beginInstance(state: State, key: Key, value: ProcessInstanceValue): void {
  state.declareInstance(value.processInstanceKey);
  const caller = state.elements.get(value.parentElementInstanceKey);
  if (caller) state.elements.set({ ...caller, calledInstanceKey: key });
}

const STARTS_WITHOUT_FLOW = new Set(['START_EVENT', 'BOUNDARY_EVENT', 'EVENT_SUB_PROCESS']);

/** No flow leads to a compensation handler. */
const isHandler = ({ bpmnElementType, bpmnEventType }: ProcessInstanceValue): boolean =>
  bpmnEventType === 'COMPENSATION' && !bpmnElementType.endsWith('_EVENT');

/** The flows that led to an element are used up when it starts; a parallel gateway uses one of each. */
function useFlows(
  state: State,
  { openFlows, joins }: ElementInstance,
  value: ProcessInstanceValue,
): Pick<ElementInstance, 'openFlows' | 'joins'> {
  const arrived = joins[value.elementId];
  if (startsWithoutFlow(state, value) || isHandler(value)) return { openFlows, joins };
  if (value.bpmnElementType !== 'PARALLEL_GATEWAY' || !arrived) return { openFlows: Math.max(0, openFlows - 1), joins };
  const left = Object.entries(arrived).flatMap(([flow, count]) => (count > 1 ? [[flow, count - 1]] : []));
  return {
    openFlows: Math.max(0, openFlows - Object.keys(arrived).length),
    joins: { ...joins, [value.elementId]: Object.fromEntries(left) as { [flow: string]: number } },
  };
}

function startsWithoutFlow(state: State, value: ProcessInstanceValue): boolean {
  if (value.bpmnElementType !== 'INTERMEDIATE_CATCH_EVENT') return STARTS_WITHOUT_FLOW.has(value.bpmnElementType);
  const model = state.models.get(value.processDefinitionKey);
  return followsEventGateway(model, elementOf(model, value.elementId, value.bpmnElementType));
}

const enter = (state: State, key: Key, phase: Phase): void => {
  const instance = state.elements.get(key)!;
  state.elements.set({ ...instance, phase });
};

/** The instance is one of another diagram now; what waits to be acted on at it speaks of it by its new id. */
function migrated(state: State, key: Key, value: ProcessInstanceValue): void {
  const instance = state.elements.get(key)!;
  const triggers = instance.triggers.map((trigger) =>
    trigger.elementId === instance.value.elementId ? { ...trigger, elementId: value.elementId } : trigger,
  );
  state.elements.set({ ...instance, value, triggers });
}

/** A finished instance is gone; its scope counts one child less. */
function leave(state: State, key: Key, how: 'completed' | 'terminated'): void {
  const instance = state.elements.get(key)!;
  state.elements.delete(key);
  if (instance.startLock !== undefined) state.startLocks.delete(key);
  const scope = state.elements.get(instance.value.flowScopeKey);
  if (!scope) return;
  // What a link throws is on its way like a sequence flow, until the catch event starts.
  const links = how === 'completed' && isLinkThrow(instance.value) ? 1 : 0;
  state.elements.set({
    ...scope,
    children: scope.children - 1,
    openFlows: scope.openFlows + links,
    ...loopAfter(scope, how),
    ...terminateAfter(instance.value, how),
  });
}

/** A terminate end event interrupts its scope: nothing that is on its way there goes on. */
const terminateAfter = (
  { bpmnEventType, elementId }: ProcessInstanceValue,
  how: 'completed' | 'terminated',
): Partial<ElementInstance> =>
  bpmnEventType === 'TERMINATE' && how === 'completed' ? { interruptedBy: elementId, openFlows: 0, joins: {} } : {};

const isLinkThrow = ({ bpmnElementType, bpmnEventType }: ProcessInstanceValue): boolean =>
  bpmnElementType === 'INTERMEDIATE_THROW_EVENT' && bpmnEventType === 'LINK';

function loopAfter(scope: ElementInstance, how: 'completed' | 'terminated'): Pick<ElementInstance, 'loop'> {
  if (scope.value.bpmnElementType !== 'MULTI_INSTANCE_BODY') return {};
  const { completed, terminated } = scope.loop ?? { completed: 0, terminated: 0 };
  return {
    loop: {
      completed: completed + (how === 'completed' ? 1 : 0),
      terminated: terminated + (how === 'terminated' ? 1 : 0),
    },
  };
}

function flowTaken(state: State, _key: Key, value: ProcessInstanceValue): void {
  const scope = state.elements.get(value.flowScopeKey)!;
  const model = state.models.get(value.processDefinitionKey);
  state.elements.set({ ...scope, openFlows: scope.openFlows + 1, joins: joinsAfter(scope, model, value.elementId) });
}

function joinsAfter({ joins }: ElementInstance, model: ProcessModel, flow: string): ElementInstance['joins'] {
  const gateway = model.joins.get(flow);
  if (!gateway) return joins;
  const arrived = joins[gateway] ?? {};
  return { ...joins, [gateway]: { ...arrived, [flow]: (arrived[flow] ?? 0) + 1 } };
}
