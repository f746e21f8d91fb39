import type { Commands, Reply } from '../commands.ts';
import { activateDirectly, DirectActivationRefused } from '../elements/direct-activation.ts';
import { type Processing, refuse } from '../processing.ts';
import { type Key, NO_KEY } from '../protocol/basics.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { ElementInstance } from '../state/entities.ts';
import { terminateNow } from './element-commands.ts';
import { MODIFICATION_RULES } from './modification-rules.ts';

type Input = Commands['modifyInstance']['input'];

/** Moves a running instance to where it should be: activates elements, terminates others, all or nothing. */
export function modifyInstance(processing: Processing, input: Input): Reply<'modifyInstance'> {
  const { processInstanceKey } = input;
  const instance = processing.state.findElement(processInstanceKey);
  if (instance?.value.bpmnElementType !== 'PROCESS')
    return refuse(
      'MODIFY',
      'NOT_FOUND',
      `Expected to modify process instance but no process instance found with key '${processInstanceKey}'`,
    );
  const model = processing.state.models.get(instance.value.processDefinitionKey);
  for (const rule of MODIFICATION_RULES) {
    const fault = rule({ processing, input, model });
    if (fault) return refusal(instance, fault);
  }
  try {
    modify(processing, input, instance);
    return {};
  } catch (error) {
    if (error instanceof DirectActivationRefused) return refusal(instance, error.message);
    throw error;
  }
}

const refusal = ({ value }: ElementInstance, fault: string): Rejection =>
  refuse('MODIFY', 'INVALID_ARGUMENT', `Expected to modify instance of process '${value.bpmnProcessId}' but ${fault}`);

function modify(processing: Processing, input: Input, instance: ElementInstance): void {
  const { processInstanceKey } = input;
  const activated = input.activate.map((instruction) => ({
    elementId: instruction.elementId,
    ancestorScopeKey: instruction.ancestorKey ?? NO_KEY,
    ancestorScopeKeys: activateDirectly(processing, processInstanceKey, instruction),
    variableInstructions: instruction.variables.map(({ scopeId: elementId, variables }) => ({ elementId, variables })),
  }));
  const needed = new Set(activated.flatMap(({ ancestorScopeKeys }) => ancestorScopeKeys));
  for (const key of input.terminate) terminate(processing, key, needed);
  processing.emit('PROCESS_INSTANCE_MODIFICATION', 'MODIFIED', processInstanceKey, {
    processInstanceKey,
    activateInstructions: activated,
    terminateInstructions: input.terminate.map((elementInstanceKey) => ({ elementInstanceKey })),
    tenantId: instance.value.tenantId,
  });
}

/** Terminates an element, then every scope around it that is left with nothing in it and nothing to come. */
function terminate(processing: Processing, key: Key, needed: ReadonlySet<Key>): void {
  const { elements } = processing.state;
  // An earlier instruction may have ended it already.
  const found = elements.get(key);
  if (!found) return;
  terminateNow(processing, key);
  for (
    let scope = elements.get(found.value.flowScopeKey);
    scope && scope.children === 0 && !needed.has(scope.key);
    scope = elements.get(scope.value.flowScopeKey)
  ) {
    refuseToEndCalled(scope);
    terminateNow(processing, scope.key);
  }
}

function refuseToEndCalled({ value }: ElementInstance): void {
  if (value.bpmnElementType === 'PROCESS' && value.parentElementInstanceKey !== NO_KEY)
    throw new DirectActivationRefused(
      'the given instructions would terminate the instance. The instance was created by a call activity in the parent process. To terminate this instance please modify the parent process instead.',
    );
}
