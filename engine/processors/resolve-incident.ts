import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { type Processing, refuse } from '../processing.ts';
import { activateElement, completeElement } from './element-commands.ts';

/** Lets a stopped instance try again; what fails again becomes a new incident. */
export function resolveIncident(
  processing: Processing,
  { incidentKey }: Commands['resolveIncident']['input'],
): Reply<'resolveIncident'> {
  const { state } = processing;
  const incident = state.findIncident(incidentKey);
  if (!incident)
    return refuse(
      'RESOLVE',
      'NOT_FOUND',
      `Expected to resolve incident with key '${incidentKey}', but no such incident was found`,
    );
  const { jobKey, elementInstanceKey } = incident.value;
  const job = jobKey === '-1' ? undefined : state.jobs.get(jobKey);
  // As Zeebe answers it: NOT_FOUND, although the job is there.
  if (job && job.value.retries <= 0)
    return refuse(
      'RESOLVE',
      'NOT_FOUND',
      `Expected to resolve incident with key '${incidentKey}', but job with key '${jobKey}' has no retries left. Please update the job retries and retry resolving the incident`,
    );
  processing.emit('INCIDENT', 'RESOLVED', incidentKey, incident.value);
  if (job) return {};
  const instance = state.elements.get(elementInstanceKey);
  if (instance?.phase === 'ACTIVATING') activateElement(currentOf(processing, elementInstanceKey));
  else completeElement(processing, elementInstanceKey);
  return {};
}
