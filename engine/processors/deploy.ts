import type { Commands, DeployedProcess, ParsedResource, Reply } from '../commands.ts';
import type { ElementModel, ProcessModel } from '../deploy/model.ts';
import { latestVersion } from '../elements/call-activity.ts';
import { openStartTimer } from '../elements/timers.ts';
import { type Processing, refuse } from '../processing.ts';
import { DEFAULT_TENANT, type Key, type ProcessValue } from '../protocol.ts';

/** Stores new versions of processes; a resource equal to the latest version makes no new one. */
export function deploy(processing: Processing, { resources }: Commands['deploy']['input']): Reply<'deploy'> {
  const taken = new Map<string, string>();
  for (const { name, models } of resources)
    for (const { bpmnProcessId } of models) {
      const other = taken.get(bpmnProcessId);
      if (other !== undefined)
        return refuse(
          'CREATE',
          'INVALID_ARGUMENT',
          `Expected to deploy new resources, but encountered the following errors:\nDuplicated process id in resources '${other}' and '${name}'`,
        );
      taken.set(bpmnProcessId, name);
    }
  const key = processing.state.nextKey();
  const values = resources.flatMap((resource) =>
    resource.models.map((model) => deployOne(processing, resource, model)),
  );
  const processesMetadata = values.map(({ resource: _resource, ...metadata }) => metadata);
  processing.emit('DEPLOYMENT', 'CREATED', key, { processesMetadata, tenantId: DEFAULT_TENANT });
  return { key, processes: values.map(deployedProcess) };
}

const deployedProcess = ({
  bpmnProcessId,
  version,
  processDefinitionKey,
  resourceName,
}: ProcessValue): DeployedProcess => ({
  bpmnProcessId,
  version,
  processDefinitionKey,
  resourceName,
});

function deployOne(
  processing: Processing,
  { name, content, checksum }: ParsedResource,
  model: ProcessModel,
): ProcessValue {
  const { state } = processing;
  const latest = latestVersion(state, model.bpmnProcessId)?.value;
  if (latest && latest.checksum === checksum && latest.resourceName === name) return { ...latest, duplicate: true };
  const key = state.nextKey();
  const value: ProcessValue = {
    bpmnProcessId: model.bpmnProcessId,
    version: (latest?.version ?? 0) + 1,
    processDefinitionKey: key,
    resourceName: name,
    resource: content.toString('base64'),
    checksum,
    duplicate: false,
    tenantId: DEFAULT_TENANT,
  };
  processing.emit('PROCESS', 'CREATED', key, value);
  closeStarts(processing, latest?.processDefinitionKey);
  openStarts(processing, value, model);
  return value;
}

/** Only the latest version starts by itself. */
function closeStarts(processing: Processing, definitionKey: Key | undefined): void {
  const { state } = processing;
  state.needInstance('-1');
  for (const timerKey of state.timersOf.find('-1')) {
    const timer = state.timers.get(timerKey)!;
    if (timer.value.processDefinitionKey === definitionKey) processing.emit('TIMER', 'CANCELED', timerKey, timer.value);
  }
  for (const { key, value } of [...state.startSubscriptions.all()])
    if (value.processDefinitionKey === definitionKey)
      processing.emit('MESSAGE_START_EVENT_SUBSCRIPTION', 'DELETED', key, value);
}

function openStarts(processing: Processing, definition: ProcessValue, model: ProcessModel): void {
  for (const start of model.root.starts) {
    if (start.event.kind === 'TIMER')
      openStartTimer(processing, definition.processDefinitionKey, start, start.event.timer);
    if (start.event.kind === 'MESSAGE') openMessageStart(processing, definition, start, start.event.name.text);
  }
}

function openMessageStart(
  processing: Processing,
  definition: ProcessValue,
  start: ElementModel,
  messageName: string,
): void {
  processing.emit('MESSAGE_START_EVENT_SUBSCRIPTION', 'CREATED', processing.state.nextKey(), {
    processDefinitionKey: definition.processDefinitionKey,
    bpmnProcessId: definition.bpmnProcessId,
    startEventId: start.id,
    messageName,
    messageKey: '-1',
    correlationKey: '',
    processInstanceKey: '-1',
    variables: {},
    tenantId: DEFAULT_TENANT,
  });
}
