import type { Commands, DeployedProcess, ParsedResource, ProcessContent, Reply, ResourceFile } from '../commands.ts';
import type { ElementModel, ProcessModel } from '../deploy/model.ts';
import { latestVersion } from '../elements/call-activity.ts';
import { openStartTimer } from '../elements/timers.ts';
import type { Expression } from '../expressions/expression.ts';
import { type Processing, refuse } from '../processing.ts';
import { DEFAULT_TENANT, type Key } from '../protocol/basics.ts';
import type { DecisionRequirementsMetadata, DecisionValue } from '../protocol/decision.ts';
import type { ProcessValue } from '../protocol/deployment.ts';
import type { FormMetadata } from '../protocol/form.ts';
import type { State } from '../state/state.ts';
import { deployDecisions } from './deploy-decisions.ts';
import { findDuplicates } from './deploy-duplicates.ts';
import { deployForm } from './deploy-form.ts';

/** Stores new versions of processes; a resource equal to the latest version makes no new one. */
export function deploy(processing: Processing, { resources }: Commands['deploy']['input']): Reply<'deploy'> {
  const duplicates = findDuplicates(resources);
  if (duplicates.length > 0)
    return refuse(
      'CREATE',
      'INVALID_ARGUMENT',
      `Expected to deploy new resources, but encountered the following errors:\n${duplicates.join('\n')}`,
    );
  const deployed = new Deployed();
  for (const resource of resources) deployResource(processing, resource, deployed);
  const key = processing.state.nextKey();
  const { processes, decisions, decisionRequirements, forms } = deployed;
  processing.emit('DEPLOYMENT', 'CREATED', key, {
    processesMetadata: processes.map(({ resource: _resource, ...metadata }) => metadata),
    decisionsMetadata: decisions,
    decisionRequirementsMetadata: decisionRequirements,
    formMetadata: forms,
    tenantId: DEFAULT_TENANT,
  });
  return { key, processes: processes.map(deployedProcess), decisions, decisionRequirements, forms };
}

/** What a deployment has made, or found to be there already. */
class Deployed {
  readonly processes: ProcessValue[] = [];
  readonly decisions: DecisionValue[] = [];
  readonly decisionRequirements: DecisionRequirementsMetadata[] = [];
  readonly forms: FormMetadata[] = [];
}

function deployResource(processing: Processing, resource: ParsedResource, deployed: Deployed): void {
  if ('models' in resource)
    deployed.processes.push(...resource.models.map((model) => deployOne(processing, resource, model)));
  else if ('graph' in resource) {
    const { requirements, decisions } = deployDecisions(processing, resource);
    deployed.decisionRequirements.push(requirements);
    deployed.decisions.push(...decisions);
  } else deployed.forms.push(deployForm(processing, resource));
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
  { name, content, checksum }: ResourceFile & ProcessContent,
  model: ProcessModel,
): ProcessValue {
  const { state } = processing;
  const latest = latestVersion(state, model.bpmnProcessId)?.value;
  const version = highestVersion(state, model.bpmnProcessId);
  const isLatest = latest?.version === version && latest.checksum === checksum && latest.resourceName === name;
  if (isLatest) return { ...latest, duplicate: true };
  const key = state.nextKey();
  const value: ProcessValue = {
    bpmnProcessId: model.bpmnProcessId,
    version: version + 1,
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

/** The number of the newest version there ever was, deleted ones too; 0 = none. */
const highestVersion = (state: State, bpmnProcessId: string): number =>
  Math.max(0, ...state.versionsOf.find(bpmnProcessId).map((key) => state.processes.get(key)!.value.version));

/** Only the latest version starts by itself. */
export function closeStarts(processing: Processing, definitionKey: Key | undefined): void {
  const { state } = processing;
  state.needInstance('-1');
  for (const timerKey of state.timersOf.find('-1')) {
    const timer = state.timers.get(timerKey)!;
    if (timer.value.processDefinitionKey === definitionKey) processing.emit('TIMER', 'CANCELED', timerKey, timer.value);
  }
  if (definitionKey !== undefined) closeSignalStarts(processing, definitionKey);
  for (const { key, value } of [...state.startSubscriptions.all()])
    if (value.processDefinitionKey === definitionKey)
      processing.emit('MESSAGE_START_EVENT_SUBSCRIPTION', 'DELETED', key, value);
}

function closeSignalStarts(processing: Processing, definitionKey: Key): void {
  const { state } = processing;
  for (const { event } of state.models.get(definitionKey).root.starts) {
    if (event.kind !== 'SIGNAL') continue;
    const signalName = startName(processing, event.name);
    state.needSignal(signalName);
    for (const key of state.signalsFor.find(signalName)) {
      const { value } = state.signalSubscriptions.get(key)!;
      if (value.processDefinitionKey === definitionKey && value.catchEventInstanceKey === '-1')
        processing.emit('SIGNAL_SUBSCRIPTION', 'DELETED', key, value);
    }
  }
}

/** The name of what starts a process; it can only read constants, because there is no instance yet. */
const startName = (processing: Processing, name: Expression): string => processing.evaluateText(name, '-1');

export function openStarts(processing: Processing, definition: ProcessValue, model: ProcessModel): void {
  for (const start of model.root.starts)
    if (start.event.kind === 'TIMER')
      openStartTimer(processing, definition.processDefinitionKey, start, start.event.timer);
  for (const start of model.root.starts) {
    if (start.event.kind === 'MESSAGE')
      openMessageStart(processing, definition, start, startName(processing, start.event.name));
    if (start.event.kind === 'SIGNAL') openSignalStart(processing, definition, start, start.event.name);
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

function openSignalStart(
  processing: Processing,
  { processDefinitionKey, bpmnProcessId }: ProcessValue,
  start: ElementModel,
  name: Expression,
): void {
  const signalName = startName(processing, name);
  processing.state.needSignal(signalName);
  processing.emit('SIGNAL_SUBSCRIPTION', 'CREATED', processing.state.nextKey(), {
    processDefinitionKey,
    bpmnProcessId,
    signalName,
    catchEventId: start.id,
    catchEventInstanceKey: '-1',
    tenantId: DEFAULT_TENANT,
  });
}
