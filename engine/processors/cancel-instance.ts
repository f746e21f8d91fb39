import type { Commands, Reply } from '../commands.ts';
import { type Processing, refuse } from '../processing.ts';

export function cancelInstance(
  processing: Processing,
  { processInstanceKey }: Commands['cancelInstance']['input'],
): Reply<'cancelInstance'> {
  const instance = processing.state.findElement(processInstanceKey);
  if (instance?.value.bpmnElementType !== 'PROCESS')
    return refuse(
      'CANCEL',
      'NOT_FOUND',
      `Expected to cancel a process instance with key '${processInstanceKey}', but no such process was found`,
    );
  const { parentProcessInstanceKey } = instance.value;
  if (parentProcessInstanceKey !== '-1')
    return refuse(
      'CANCEL',
      'INVALID_STATE',
      `Expected to cancel a process instance with key '${processInstanceKey}', but it is created by a parent process instance. Cancel the root process instance '${parentProcessInstanceKey}' instead.`,
    );
  processing.followUp({ type: 'terminate', key: processInstanceKey });
  return {};
}
