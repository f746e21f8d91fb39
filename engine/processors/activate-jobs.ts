import type { ActivatedJob, Commands, Reply } from '../commands.ts';
import { type Processing, refuse } from '../processing.ts';
import type { Key } from '../protocol.ts';

type Input = Commands['activateJobs']['input'];

export function activateJobs(processing: Processing, input: Input): Reply<'activateJobs'> {
  const missing = firstMissing(input);
  if (missing) return refuse('ACTIVATE', 'INVALID_ARGUMENT', `Expected to activate job batch with ${missing}`);
  const keys = input.jobKeys ? chosenKeys(processing, input.jobKeys) : takeKeys(processing, input);
  if (keys.length === 0) return { jobs: [] };
  const { type, worker, timeout, maxJobs, fetchVariables } = input;
  const deadline = processing.now + timeout;
  processing.emit('JOB_BATCH', 'ACTIVATED', processing.state.nextKey(), {
    type,
    worker,
    timeout,
    deadline,
    maxJobsToActivate: maxJobs,
    jobKeys: keys,
  });
  const only = fetchVariables.length > 0 ? new Set(fetchVariables) : undefined;
  return { jobs: keys.map((key) => activatedJob(processing, key, only)) };
}

function firstMissing({ type, timeout, maxJobs }: Input): string | undefined {
  if (maxJobs < 1) return `max jobs to activate to be greater than zero, but it was '${maxJobs}'`;
  if (timeout < 1) return `timeout to be greater than zero, but it was '${timeout}'`;
  return type === '' ? 'type to be present, but it was blank' : undefined;
}

function chosenKeys({ state }: Processing, jobKeys: readonly Key[]): Key[] {
  return jobKeys.filter((key) => {
    const job = state.findJob(key);
    if (job?.status !== 'ACTIVATABLE') return false;
    state.queues.forget(job.value.type, { key, processInstanceKey: job.value.processInstanceKey });
    return true;
  });
}

function takeKeys({ state }: Processing, { type, maxJobs }: Input): Key[] {
  const keys: Key[] = [];
  while (keys.length < maxJobs) {
    const ready = state.queues.take(type);
    if (!ready) break;
    state.needInstance(ready.processInstanceKey);
    // The queue may name a job that is gone or taken by now.
    if (state.jobs.get(ready.key)?.status === 'ACTIVATABLE') keys.push(ready.key);
  }
  return keys;
}

function activatedJob(processing: Processing, key: Key, only: ReadonlySet<string> | undefined): ActivatedJob {
  const { value } = processing.state.jobs.get(key)!;
  return {
    key,
    type: value.type,
    processInstanceKey: value.processInstanceKey,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionVersion: value.processDefinitionVersion,
    processDefinitionKey: value.processDefinitionKey,
    elementId: value.elementId,
    elementInstanceKey: value.elementInstanceKey,
    customHeaders: value.customHeaders,
    worker: value.worker,
    retries: value.retries,
    deadline: value.deadline,
    variables: processing.visibleVariables(value.elementInstanceKey, only),
  };
}
