import type { Key } from '../protocol/basics.ts';
import type { SideRecord } from './side.ts';

const OVER: ReadonlySet<string> = new Set(['ELEMENT_COMPLETED', 'ELEMENT_TERMINATED']);

/** Element instances that live, oldest first. */
export const livingElements = (records: readonly SideRecord[]): SideRecord[] =>
  lastOf(records, 'PROCESS_INSTANCE').filter(
    ({ intent, value }) => !OVER.has(intent) && value['bpmnElementType'] !== 'SEQUENCE_FLOW',
  );

/** Instances of a process, or of any, that live and were not called by another process. */
export const livingInstances = (records: readonly SideRecord[], process?: string): SideRecord[] =>
  livingElements(records).filter(
    ({ value }) =>
      value['bpmnElementType'] === 'PROCESS' &&
      Number(value['parentProcessInstanceKey']) === -1 &&
      (process === undefined || value['bpmnProcessId'] === process),
  );

/** Open incidents of one element, oldest first. */
export function openIncidents(records: readonly SideRecord[], element?: string): SideRecord[] {
  const open = lastOf(records, 'INCIDENT').filter(({ intent }) => intent === 'CREATED');
  const ids = new Map(lastOf(records, 'PROCESS_INSTANCE').map(({ key, value }) => [key, value['elementId']]));
  return open.filter(({ value }) => element === undefined || ids.get(String(value['elementInstanceKey'])) === element);
}

const JOB_OVER: ReadonlySet<string> = new Set(['COMPLETED', 'CANCELED', 'ERROR_THROWN']);

/** Jobs that are neither done nor cancelled, oldest first. */
export const openJobs = (records: readonly SideRecord[]): SideRecord[] =>
  lastOf(records, 'JOB').filter(({ intent }) => !JOB_OVER.has(intent));

export const openTimers = (records: readonly SideRecord[]): SideRecord[] =>
  lastOf(records, 'TIMER').filter(({ intent }) => intent === 'CREATED');

/** Messages somebody waits for. */
export const openSubscriptions = (records: readonly SideRecord[]): SideRecord[] =>
  lastOf(records, 'PROCESS_MESSAGE_SUBSCRIPTION').filter(({ intent, value }) =>
    value['interrupting'] === true ? intent === 'CREATED' : intent === 'CREATED' || intent === 'CORRELATED',
  );

/** Signals somebody waits for. */
export const openSignals = (records: readonly SideRecord[]): SideRecord[] =>
  lastOf(records, 'SIGNAL_SUBSCRIPTION').filter(({ intent }) => intent === 'CREATED');

/** The last record of each key, in the order in which the keys appeared. */
function lastOf(records: readonly SideRecord[], valueType: string): SideRecord[] {
  const last = new Map<Key, SideRecord>();
  for (const record of records) if (record.valueType === valueType) last.set(record.key, record);
  return [...last.values()];
}
