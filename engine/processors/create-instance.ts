import type { Commands, Reply } from '../commands.ts';
import { latestVersion } from '../elements/call-activity.ts';
import { processValue, startInstance } from '../elements/start-instance.ts';
import { setLocal } from '../elements/variables.ts';
import { type Processing, refuse } from '../processing.ts';
import type { Rejection } from '../protocol.ts';
import type { ProcessDefinition } from '../state/entities.ts';
import type { State } from '../state/state.ts';

type Input = Commands['createInstance']['input'];

export function createInstance(processing: Processing, input: Input): Reply<'createInstance'> {
  const definition = findDefinition(processing.state, input);
  if ('rejected' in definition) return definition;
  const { root } = processing.state.models.get(definition.key);
  if (!root.starts.some(({ event }) => event.kind === 'NONE'))
    return refuse(
      'CREATE',
      'INVALID_STATE',
      'Expected to create instance of process with none start event, but there is no such event',
    );
  return start(processing, definition, input);
}

function start(processing: Processing, definition: ProcessDefinition, { variables }: Input): Reply<'createInstance'> {
  const processInstanceKey = processing.state.nextKey();
  const value = processValue(processing, definition.key, processInstanceKey);
  setLocal(processing, processInstanceKey, variables, value);
  startInstance(processing, definition.key, processInstanceKey);
  const { bpmnProcessId, version, tenantId } = definition.value;
  processing.emit('PROCESS_INSTANCE_CREATION', 'CREATED', processing.state.nextKey(), {
    bpmnProcessId,
    version,
    processDefinitionKey: definition.key,
    processInstanceKey,
    variables,
    tenantId,
  });
  return { processDefinitionKey: definition.key, bpmnProcessId, version, processInstanceKey };
}

function findDefinition(
  state: State,
  { processDefinitionKey, bpmnProcessId, version }: Input,
): ProcessDefinition | Rejection {
  if (bpmnProcessId !== '') return findById(state, bpmnProcessId, version);
  if (processDefinitionKey === undefined)
    return refuse(
      'CREATE',
      'INVALID_ARGUMENT',
      'Expected at least a bpmnProcessId or a key greater than -1, but none given',
    );
  return (
    state.processes.get(processDefinitionKey) ??
    refuse(
      'CREATE',
      'NOT_FOUND',
      `Expected to find process definition with key '${processDefinitionKey}', but none found`,
    )
  );
}

function findById(state: State, bpmnProcessId: string, version: number): ProcessDefinition | Rejection {
  const latest = latestVersion(state, bpmnProcessId);
  if (version < 0)
    return (
      latest ??
      refuse(
        'CREATE',
        'NOT_FOUND',
        `Expected to find process definition with process ID '${bpmnProcessId}', but none found`,
      )
    );
  const found = state.versionsOf
    .find(bpmnProcessId)
    .map((key) => state.processes.get(key)!)
    .find(({ value }) => value.version === version);
  return (
    found ??
    refuse(
      'CREATE',
      'NOT_FOUND',
      `Expected to find process definition with process ID '${bpmnProcessId}' and version '${version}', but none found`,
    )
  );
}
