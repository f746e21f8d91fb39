import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { raiseIncident } from '../elements/incidents.ts';
import { setLocal } from '../elements/variables.ts';
import type { Processing } from '../processing.ts';
import { findSettleable } from './job-state.ts';

const MAX_MESSAGE_LENGTH = 10_000;

export function failJob(processing: Processing, input: Commands['failJob']['input']): Reply<'failJob'> {
  const { jobKey, retries, retryBackOff, variables } = input;
  const job = findSettleable(processing, jobKey, 'FAIL', 'fail');
  if ('rejected' in job) return job;
  const errorMessage = input.errorMessage.slice(0, MAX_MESSAGE_LENGTH);
  const recurringTime = retries > 0 && retryBackOff > 0 ? processing.now + retryBackOff : -1;
  processing.emit('JOB', 'FAILED', jobKey, {
    ...job.value,
    retries,
    retryBackoff: retryBackOff,
    recurringTime,
    errorMessage,
    variables,
  });
  setLocal(processing, job.value.elementInstanceKey, variables);
  if (retries > 0) return {};
  raiseIncident(currentOf(processing, job.value.elementInstanceKey), {
    errorType: 'JOB_NO_RETRIES',
    errorMessage: errorMessage || 'No more retries left.',
    jobKey,
  });
  return {};
}
