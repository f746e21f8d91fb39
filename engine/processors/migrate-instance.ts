import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { subscribe } from '../elements/subscribe.ts';
import { unsubscribe } from '../elements/unsubscribe.ts';
import { IncidentError, isRejection, type Processing, refuse } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { ElementInstance, ProcessDefinition } from '../state/entities.ts';
import {
  alreadySubscribed,
  checkEventSubprocesses,
  checkMappings,
  checkStep,
  type Migration,
} from './migration-rules.ts';

type Input = Commands['migrateInstance']['input'];

/** Lets a running instance go on in another version or process: same elements alive, same jobs, same variables. */
export function migrateInstance(processing: Processing, input: Input): Reply<'migrateInstance'> {
  const { processInstanceKey, targetProcessDefinitionKey } = input;
  const instance = processing.state.findElement(processInstanceKey);
  if (instance?.value.bpmnElementType !== 'PROCESS')
    return refuse(
      'MIGRATE',
      'NOT_FOUND',
      `Expected to migrate process instance but no process instance found with key '${processInstanceKey}'`,
    );
  const definition = processing.state.processes.get(targetProcessDefinitionKey);
  if (!definition)
    return refuse(
      'MIGRATE',
      'NOT_FOUND',
      `Expected to migrate process instance to process definition but no process definition found with key '${targetProcessDefinitionKey}'`,
    );
  const { models } = processing.state;
  const source = models.get(instance.value.processDefinitionKey);
  const migration: Migration = { input, source, target: models.get(targetProcessDefinitionKey) };
  return (
    checkMappings(migration) ??
    checkEventSubprocesses(migration) ??
    checkElements(processing, migration) ??
    migrate(processing, migration, definition)
  );
}

/** The living elements of an instance, scopes before what is in them. */
function livingElements({ state }: Processing, key: Key): ElementInstance[] {
  const living = [state.elements.get(key)!];
  for (const scope of living)
    living.push(...state.childrenOf.find(scope.key).map((child) => state.elements.get(child)!));
  return living;
}

function targetIdOf(
  { input, target }: Migration,
  { bpmnElementType, elementId }: ProcessInstanceValue,
): string | undefined {
  if (bpmnElementType === 'PROCESS') return target.root.id;
  return input.mappings.find(({ sourceElementId }) => sourceElementId === elementId)?.targetElementId;
}

function checkElements(processing: Processing, migration: Migration): Rejection | undefined {
  const { source, target, input } = migration;
  for (const instance of livingElements(processing, input.processInstanceKey)) {
    const id = targetIdOf(migration, instance.value);
    const scope = processing.state.elements.get(instance.value.flowScopeKey);
    const refusal = checkStep({
      ...migration,
      instance,
      from: source.elements.get(instance.value.elementId)!,
      to: id === undefined ? undefined : target.elements.get(id),
      scopeAfter: scope && targetIdOf(migration, scope.value),
    });
    if (refusal) return refusal;
  }
  return undefined;
}

function migrate(
  processing: Processing,
  migration: Migration,
  definition: ProcessDefinition,
): Reply<'migrateInstance'> {
  const { processInstanceKey, targetProcessDefinitionKey, mappings: mappingInstructions } = migration.input;
  for (const instance of livingElements(processing, processInstanceKey)) {
    const elementId = targetIdOf(migration, instance.value)!;
    const refusal = migrateElement(processing, migration, instance, ownerAfter(definition, elementId));
    if (isRejection(refusal)) return refusal;
  }
  processing.emit('PROCESS_INSTANCE_MIGRATION', 'MIGRATED', processInstanceKey, {
    processInstanceKey,
    targetProcessDefinitionKey,
    mappingInstructions,
    tenantId: definition.value.tenantId,
  });
  return {};
}

/** What every record of an element says about where it belongs. */
interface Owner {
  readonly bpmnProcessId: string;
  readonly processDefinitionKey: Key;
  readonly version: number;
  readonly elementId: string;
}

const ownerAfter = ({ key, value }: ProcessDefinition, elementId: string): Owner => ({
  bpmnProcessId: value.bpmnProcessId,
  processDefinitionKey: key,
  version: value.version,
  elementId,
});

function migrateElement(
  processing: Processing,
  migration: Migration,
  { key, value }: ElementInstance,
  owner: Owner,
): Rejection | undefined {
  const before = messagesOf(processing, key);
  unsubscribe(currentOf(processing, key));
  processing.emit('PROCESS_INSTANCE', 'ELEMENT_MIGRATED', key, { ...value, ...owner });
  migrateBelongings(processing, key, owner);
  try {
    subscribe(currentOf(processing, key));
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error;
    return refuse(
      'MIGRATE',
      'INVALID_STATE',
      `Expected to migrate process instance '${migration.input.processInstanceKey}' but the events of '${owner.elementId}' cannot be subscribed to: ${error.message}`,
    );
  }
  const again = subscriptionsOf(processing, key).find(({ value: { messageName } }) => before.has(messageName));
  return again && alreadySubscribed(migration, owner.elementId, again.value.messageName, again.value.elementId);
}

const subscriptionsOf = ({ state }: Processing, key: Key) =>
  state.subscriptionsOf.find(key).map((subscriptionKey) => state.subscriptions.get(subscriptionKey)!);

const messagesOf = (processing: Processing, key: Key): ReadonlySet<string> =>
  new Set(subscriptionsOf(processing, key).map(({ value }) => value.messageName));

/** Variables, job and incidents of an element follow it; what they hold stays as it is. */
function migrateBelongings(processing: Processing, key: Key, owner: Owner): void {
  const { state } = processing;
  const { bpmnProcessId, processDefinitionKey, version: processDefinitionVersion, elementId } = owner;
  const process = { bpmnProcessId, processDefinitionKey };
  const { variables, jobKey, value } = processing.instance(key);
  const { processInstanceKey, tenantId } = value;
  for (const [name, { key: variableKey }] of Object.entries(variables))
    processing.emit('VARIABLE', 'MIGRATED', variableKey, {
      ...{ name, value: 'null', scopeKey: key, processInstanceKey, tenantId },
      ...process,
    });
  const job = jobKey === undefined ? undefined : state.jobs.get(jobKey);
  if (job)
    processing.emit('JOB', 'MIGRATED', job.key, { ...job.value, ...process, processDefinitionVersion, elementId });
  for (const incidentKey of state.incidentsOf.find(key))
    processing.emit('INCIDENT', 'MIGRATED', incidentKey, {
      ...state.incidents.get(incidentKey)!.value,
      ...process,
      elementId,
    });
}
