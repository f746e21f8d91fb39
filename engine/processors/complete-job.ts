import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { trigger } from '../elements/triggers.ts';
import type { Processing } from '../processing.ts';
import { findSettleable } from './job-state.ts';

export function completeJob(
  processing: Processing,
  { jobKey, variables }: Commands['completeJob']['input'],
): Reply<'completeJob'> {
  const job = findSettleable(processing, jobKey, 'COMPLETE', 'complete');
  if ('rejected' in job) return job;
  processing.emit('JOB', 'COMPLETED', jobKey, { ...job.value, variables });
  const host = currentOf(processing, job.value.elementInstanceKey);
  trigger(host, host.element, variables);
  return {};
}
