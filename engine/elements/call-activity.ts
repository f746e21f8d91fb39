import { IncidentError, type Processing } from '../processing.ts';
import type { Key, Variables } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { ProcessDefinition } from '../state/entities.ts';
import type { State } from '../state/state.ts';
import { type Behavior, type Current, currentOf, instanceOf } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyInputs, applyOutputs } from './mappings.ts';
import { subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';
import { localVariables, setLocal } from './variables.ts';

/** Runs the latest version of another process and waits for its end. */
export const callActivity: Behavior = {
  activate: (current) => {
    applyInputs(current);
    const called = findCalled(current);
    subscribe(current);
    enter(current, 'ELEMENT_ACTIVATED');
    start(current, called);
  },
  complete: (current) => {
    applyOutputs(current);
    unsubscribe(current);
    completeAndGoOn(current);
  },
  terminate: (current) => {
    unsubscribe(current);
    const { calledInstanceKey } = instanceOf(current);
    if (calledInstanceKey === undefined) return terminateActivity(current);
    current.processing.state.needInstance(calledInstanceKey);
    const alive = current.processing.state.elements.get(calledInstanceKey);
    if (alive) current.processing.followUp({ type: 'terminate', key: calledInstanceKey });
    else terminateActivity(current);
  },
};

function findCalled(current: Current): ProcessDefinition {
  const { processing, key, element } = current;
  const processId = processing.evaluateText(element.call!.processId, key);
  const definition = latestVersion(processing.state, processId);
  if (!definition)
    throw new IncidentError(
      'CALLED_ELEMENT_ERROR',
      `Expected process with BPMN process id '${processId}' to be deployed, but not found.`,
    );
  const { root } = processing.state.models.get(definition.key);
  if (!root.starts.some(({ event }) => event.kind === 'NONE'))
    throw new IncidentError(
      'CALLED_ELEMENT_ERROR',
      `Expected process with BPMN process id '${processId}' to have a none start event, but not found.`,
    );
  return definition;
}

export function latestVersion(state: State, bpmnProcessId: string): ProcessDefinition | undefined {
  const versions = state.versionsOf.find(bpmnProcessId).map((key) => state.processes.get(key)!);
  return versions
    .filter(({ deleted }) => !deleted)
    .reduce<ProcessDefinition | undefined>(
      (latest, next) => (!latest || next.value.version > latest.value.version ? next : latest),
      undefined,
    );
}

function start(current: Current, { key: processDefinitionKey, value: definition }: ProcessDefinition): void {
  const { processing, element } = current;
  const { state } = processing;
  const parent = instanceOf(current);
  const key = state.nextKey();
  const value: ProcessInstanceValue = {
    bpmnProcessId: definition.bpmnProcessId,
    version: definition.version,
    processDefinitionKey,
    processInstanceKey: key,
    elementId: definition.bpmnProcessId,
    flowScopeKey: '-1',
    bpmnElementType: 'PROCESS',
    bpmnEventType: 'UNSPECIFIED',
    parentProcessInstanceKey: parent.value.processInstanceKey,
    parentElementInstanceKey: current.key,
    tenantId: definition.tenantId,
  };
  processing.followUp({ type: 'activate', key, value });
  setLocal(processing, key, variablesFor(current, element.call!.propagateAllParentVariables), value);
}

/** What the called process sees: everything visible, or only what was mapped in. */
function variablesFor(current: Current, all: boolean): Variables {
  if (all) return current.processing.visibleVariables(current.key);
  return localVariables(current);
}

/** The called process has ended: its variables come back, and the call activity completes. */
export function calledProcessCompleted(
  processing: Processing,
  { parentProcessInstanceKey, parentElementInstanceKey }: ProcessInstanceValue,
  variables: Variables,
): void {
  const call = parentOf(processing, parentProcessInstanceKey, parentElementInstanceKey);
  if (!call) return;
  const { element } = call;
  if (element.outputs.length > 0 || element.call!.propagateAllChildVariables) bringBack(call, variables);
  processing.followUp({ type: 'complete', key: call.key });
}

function bringBack({ processing, key, element }: Current, variables: Variables): void {
  const { processDefinitionKey, processInstanceKey, tenantId } = processing.instance(key).value;
  processing.emit('PROCESS_EVENT', 'TRIGGERING', processing.state.nextKey(), {
    scopeKey: key,
    targetElementId: element.id,
    variables,
    processDefinitionKey,
    processInstanceKey,
    tenantId,
  });
}

export function calledProcessTerminated(
  processing: Processing,
  { parentProcessInstanceKey, parentElementInstanceKey }: ProcessInstanceValue,
): void {
  const call = parentOf(processing, parentProcessInstanceKey, parentElementInstanceKey);
  if (call) terminateActivity(call);
}

function parentOf(processing: Processing, processInstanceKey: Key, elementInstanceKey: Key): Current | undefined {
  processing.state.needInstance(processInstanceKey);
  return processing.state.elements.get(elementInstanceKey) && currentOf(processing, elementInstanceKey);
}
