import type { Processing } from '../processing.ts';
import { NO_PARENT } from '../processing.ts';
import type { Key, Variables } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';

/** The record value of a new process instance. */
export function processValue(
  processing: Processing,
  processDefinitionKey: Key,
  processInstanceKey: Key,
): ProcessInstanceValue {
  const { bpmnProcessId, version, tenantId } = processing.state.processes.get(processDefinitionKey)!.value;
  return {
    bpmnProcessId,
    version,
    processDefinitionKey,
    processInstanceKey,
    elementId: bpmnProcessId,
    flowScopeKey: '-1',
    bpmnElementType: 'PROCESS',
    bpmnEventType: 'UNSPECIFIED',
    tenantId,
    ...NO_PARENT,
  };
}

/** What starts a process: the start event it happens to, and what it brings. */
export interface Occasion {
  readonly elementId: string;
  readonly variables: Variables;
}

/** Starts a process at its none start event, or at the event that was triggered. */
export function startInstance(
  processing: Processing,
  processDefinitionKey: Key,
  processInstanceKey: Key,
  occasion?: Occasion,
): void {
  const value = processValue(processing, processDefinitionKey, processInstanceKey);
  if (occasion)
    processing.emit('PROCESS_EVENT', 'TRIGGERING', processing.state.nextKey(), {
      scopeKey: processDefinitionKey,
      targetElementId: occasion.elementId,
      variables: occasion.variables,
      processDefinitionKey,
      processInstanceKey,
      tenantId: value.tenantId,
    });
  processing.followUp({ type: 'activate', key: processInstanceKey, value });
}
