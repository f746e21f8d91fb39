import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { findCatcher, uncaught } from '../elements/errors.ts';
import { raiseIncident } from '../elements/incidents.ts';
import { trigger } from '../elements/triggers.ts';
import type { Processing } from '../processing.ts';
import { findSettleable } from './job-state.ts';

export function throwError(processing: Processing, input: Commands['throwError']['input']): Reply<'throwError'> {
  const { jobKey, errorCode, errorMessage, variables } = input;
  const job = findSettleable(processing, jobKey, 'THROW_ERROR', 'throw an error for');
  if ('rejected' in job) return job;
  const thrower = currentOf(processing, job.value.elementInstanceKey);
  const catcher = findCatcher(thrower, errorCode);
  processing.emit('JOB', 'ERROR_THROWN', jobKey, { ...job.value, errorCode, errorMessage, variables });
  if ('host' in catcher) trigger(catcher.host, catcher.event, variables);
  else {
    const trouble = uncaught(errorCode, errorMessage, catcher.available);
    raiseIncident(thrower, { errorType: trouble.errorType, errorMessage: trouble.message, jobKey });
  }
  return {};
}
