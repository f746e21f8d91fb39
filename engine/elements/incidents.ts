import type { Key } from '../protocol/basics.ts';
import type { ErrorType } from '../protocol/incident.ts';
import { type Current, instanceOf } from './behavior.ts';

/** What an incident is about. */
export interface Trouble {
  readonly errorType: ErrorType;
  readonly errorMessage: string;
  readonly jobKey?: Key;
  readonly variableScopeKey?: Key | undefined;
}

/** Stops an element instance until an operator resolves what is wrong. */
export function raiseIncident(
  current: Current,
  { errorType, errorMessage, jobKey = '-1', variableScopeKey }: Trouble,
): void {
  const { processing, key } = current;
  const { bpmnProcessId, processDefinitionKey, processInstanceKey, elementId, tenantId } = instanceOf(current).value;
  processing.emit('INCIDENT', 'CREATED', processing.state.nextKey(), {
    errorType,
    errorMessage,
    bpmnProcessId,
    processDefinitionKey,
    processInstanceKey,
    elementId,
    elementInstanceKey: key,
    jobKey,
    variableScopeKey: variableScopeKey ?? key,
    tenantId,
  });
}

/**
 * An element that is left leaves no open incident behind.
 * @param jobKey only incidents of this job
 */
export function resolveIncidents({ processing, key }: Current, jobKey?: Key): void {
  for (const incidentKey of processing.state.incidentsOf.find(key)) {
    const { value } = processing.state.incidents.get(incidentKey)!;
    if (jobKey === undefined || value.jobKey === jobKey) processing.emit('INCIDENT', 'RESOLVED', incidentKey, value);
  }
}
