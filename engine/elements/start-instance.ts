import type { Processing } from '../processing.ts';
import { NO_PARENT } from '../processing.ts';
import type { Key, ProcessInstanceValue } from '../protocol.ts';
import type { Trigger } from './lifecycle.ts';

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

/** Starts a process at its none start event, or at the event that was triggered. */
export function startInstance(
  processing: Processing,
  processDefinitionKey: Key,
  processInstanceKey: Key,
  trigger?: Trigger,
): void {
  const value = processValue(processing, processDefinitionKey, processInstanceKey);
  processing.followUp({ type: 'activate', key: processInstanceKey, value, ...(trigger && { trigger }) });
}
