import type { Commands, Reply } from '../commands.ts';
import { latestVersion } from '../elements/call-activity.ts';
import { type Processing, refuse } from '../processing.ts';
import { DEFAULT_TENANT, type Key } from '../protocol/basics.ts';
import type { ProcessDefinition } from '../state/entities.ts';
import { closeStarts, openStarts } from './deploy.ts';

/** Deletes a version of a process, of a form, or of the decisions of a file. */
export function deleteResource(
  processing: Processing,
  { resourceKey }: Commands['deleteResource']['input'],
): Reply<'deleteResource'> {
  const { state } = processing;
  const process = state.processes.get(resourceKey);
  const isRunning = process && !process.deleted && state.hasInstances(resourceKey);
  if (isRunning)
    return refuse(
      'DELETE',
      'INVALID_STATE',
      `Expected to delete resource with key \`${resourceKey}\` but there are still running instances`,
    );
  const remove = findRemoval(processing, resourceKey);
  if (!remove)
    return refuse(
      'DELETE',
      'NOT_FOUND',
      `Expected to delete resource but no resource found with key \`${resourceKey}\``,
    );
  const key = state.nextKey();
  processing.emit('RESOURCE_DELETION', 'DELETING', key, { resourceKey, tenantId: '' });
  remove();
  processing.emit('RESOURCE_DELETION', 'DELETED', key, { resourceKey, tenantId: DEFAULT_TENANT });
  return {};
}

function findRemoval(processing: Processing, key: Key): (() => void) | undefined {
  const { state } = processing;
  const process = state.processes.get(key);
  if (process && !process.deleted) return () => deleteProcess(processing, process);
  if (state.decisionRequirements.get(key)) return () => deleteDecisions(processing, key);
  const form = state.forms.get(key);
  if (form && !form.deleted)
    return () => processing.emit('FORM', 'DELETED', state.nextKey(), { ...form.value, duplicate: false });
  return undefined;
}

/** The version before the latest becomes the latest, and starts by itself again. */
function deleteProcess(processing: Processing, { key, value }: ProcessDefinition): void {
  const { state } = processing;
  const wasLatest = latestVersion(state, value.bpmnProcessId)?.key === key;
  const previous = wasLatest ? versionBefore(processing, value) : undefined;
  // Loaded before anything is told: a model may have to be read first.
  const previousModel = previous && state.models.get(previous.key);
  const deleted = { ...value, resource: '', checksum: '', duplicate: false };
  processing.emit('PROCESS', 'DELETING', state.nextKey(), deleted);
  if (wasLatest) closeStarts(processing, key);
  if (previous && previousModel) openStarts(processing, previous.value, previousModel);
  processing.emit('PROCESS', 'DELETED', state.nextKey(), deleted);
}

function versionBefore(
  { state }: Processing,
  { bpmnProcessId, version }: ProcessDefinition['value'],
): ProcessDefinition | undefined {
  return state.versionsOf
    .find(bpmnProcessId)
    .map((key) => state.processes.get(key)!)
    .filter((definition) => !definition.deleted && definition.value.version < version)
    .toSorted((a, b) => a.value.version - b.value.version)
    .at(-1);
}

function deleteDecisions(processing: Processing, requirementsKey: Key): void {
  const { state } = processing;
  for (const key of state.decisionsIn.find(requirementsKey))
    processing.emit('DECISION', 'DELETED', state.nextKey(), state.decisions.get(key)!.value);
  const { value } = state.decisionRequirements.get(requirementsKey)!;
  processing.emit('DECISION_REQUIREMENTS', 'DELETED', state.nextKey(), { ...value, namespace: '' });
}
