import type { ActivatedJob, Commands, Reply } from '../commands.ts';
import { type Processing, refuse } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import { JobBatch } from './job-batch.ts';

type Input = Commands['activateJobs']['input'];

export function activateJobs(processing: Processing, input: Input): Reply<'activateJobs'> {
  const missing = firstMissing(input);
  if (missing) return refuse('ACTIVATE', 'INVALID_ARGUMENT', `Expected to activate job batch with ${missing}`);
  const readable = input.fetchVariables.length > 0 ? new Set(input.fetchVariables) : undefined;
  const batch = new JobBatch(processing, readable);
  if (input.jobKeys) for (const key of input.jobKeys) chooseJob(batch, processing, key);
  else takeJobs(batch, processing, input);
  if (batch.jobs.length === 0) return { jobs: [] };
  const { type, worker, timeout, maxJobs } = input;
  processing.emit('JOB_BATCH', 'ACTIVATED', processing.state.nextKey(), {
    type,
    worker,
    timeout,
    deadline: processing.now + timeout,
    maxJobsToActivate: maxJobs,
    jobKeys: batch.jobs.map(({ key }) => key),
  });
  return { jobs: batch.jobs.map(({ key, variables }) => activatedJob(processing, key, variables)) };
}

function firstMissing({ type, timeout, maxJobs }: Input): string | undefined {
  if (maxJobs < 1) return `max jobs to activate to be greater than zero, but it was '${maxJobs}'`;
  if (timeout < 1) return `timeout to be greater than zero, but it was '${timeout}'`;
  return type === '' ? 'type to be present, but it was blank' : undefined;
}

function chooseJob(batch: JobBatch, { state }: Processing, key: Key): void {
  const job = state.findJob(key);
  if (job?.status !== 'ACTIVATABLE') return;
  state.queues.forget(job.value.type, { key, processInstanceKey: job.value.processInstanceKey });
  batch.add(key);
}

function takeJobs(batch: JobBatch, { state }: Processing, { type, maxJobs }: Input): void {
  while (batch.jobs.length < maxJobs) {
    const ready = state.queues.take(type);
    if (!ready) return;
    state.needInstance(ready.processInstanceKey);
    // The queue may name a job that is gone or taken by now.
    if (state.jobs.get(ready.key)?.status !== 'ACTIVATABLE') continue;
    if (!batch.add(ready.key)) {
      if (batch.jobs.length > 0) state.queues.add(type, ready);
      return;
    }
  }
}

function activatedJob(processing: Processing, key: Key, variables: string): ActivatedJob {
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
    variables,
  };
}
