import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { latestVersion } from '../elements/call-activity.ts';
import { activateDirectly, DirectActivationRefused, openScope } from '../elements/direct-activation.ts';
import { processValue, startInstance } from '../elements/start-instance.ts';
import { setLocal } from '../elements/variables.ts';
import { isRejection, type Processing, refuse } from '../processing.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { ProcessDefinition } from '../state/entities.ts';
import type { State } from '../state/state.ts';
import { checkStartElements, refuseStart } from './start-elements.ts';

type Input = Commands['createInstance']['input'];

export function createInstance(processing: Processing, input: Input): Reply<'createInstance'> {
  const reply = create(processing, input);
  return isRejection(reply) && input.awaitsResult ? { ...reply, command: 'CREATE_WITH_AWAITING_RESULT' } : reply;
}

function create(processing: Processing, input: Input): Reply<'createInstance'> {
  const definition = findDefinition(processing.state, input);
  if ('rejected' in definition) return definition;
  const { startElements = [] } = input;
  const model = processing.state.models.get(definition.key);
  if (startElements.length > 0)
    return checkStartElements(model, startElements) ?? start(processing, definition, input, startAtElements);
  if (!model.root.starts.some(({ event }) => event.kind === 'NONE'))
    return refuse(
      'CREATE',
      'INVALID_STATE',
      'Expected to create instance of process with none start event, but there is no such event',
    );
  return start(processing, definition, input, ({ processInstanceKey }) =>
    startInstance(processing, definition.key, processInstanceKey),
  );
}

type Begin = (value: ProcessInstanceValue, processing: Processing, elementIds: readonly string[]) => void;

function start(
  processing: Processing,
  definition: ProcessDefinition,
  { variables, startElements = [] }: Input,
  begin: Begin,
): Reply<'createInstance'> {
  const processInstanceKey = processing.state.nextKey();
  const value = processValue(processing, definition.key, processInstanceKey);
  setLocal(processing, processInstanceKey, variables, value);
  try {
    begin(value, processing, startElements);
  } catch (error) {
    if (error instanceof DirectActivationRefused) return refuseStart(error.message);
    throw error;
  }
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

/** Opens the process, and the scopes around the elements, without starting anything but those elements. */
const startAtElements: Begin = (value, processing, elementIds) => {
  const { processInstanceKey } = value;
  processing.emit('PROCESS_INSTANCE', 'ELEMENT_ACTIVATING', processInstanceKey, value);
  openScope(currentOf(processing, processInstanceKey));
  for (const elementId of elementIds)
    activateDirectly(processing, processInstanceKey, { elementId, ancestorKey: undefined, variables: [] });
};

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
    alive(state.processes.get(processDefinitionKey)) ??
    refuse(
      'CREATE',
      'NOT_FOUND',
      `Expected to find process definition with key '${processDefinitionKey}', but none found`,
    )
  );
}

const alive = (definition: ProcessDefinition | undefined): ProcessDefinition | undefined =>
  definition?.deleted ? undefined : definition;

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
    .map((key) => alive(state.processes.get(key)))
    .find((definition) => definition?.value.version === version);
  return (
    found ??
    refuse(
      'CREATE',
      'NOT_FOUND',
      `Expected to find process definition with process ID '${bpmnProcessId}' and version '${version}', but none found`,
    )
  );
}
