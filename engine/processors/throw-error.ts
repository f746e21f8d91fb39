import type { Commands, Reply } from '../commands.ts';
import { currentOf } from '../elements/behavior.ts';
import { findCatcher, uncaught } from '../elements/errors.ts';
import { raiseIncident } from '../elements/incidents.ts';
import { trigger } from '../elements/triggers.ts';
import type { Processing } from '../processing.ts';
import { NO_CATCH_EVENT } from '../protocol/job.ts';
import { findSettleable } from './job-state.ts';

export function throwError(processing: Processing, input: Commands['throwError']['input']): Reply<'throwError'> {
  const { jobKey, errorCode, errorMessage, variables } = input;
  const job = findSettleable(processing, jobKey, 'THROW_ERROR', 'throw an error for');
  if ('rejected' in job) return job;
  const thrower = currentOf(processing, job.value.elementInstanceKey);
  const catcher = findCatcher(thrower, errorCode);
  const thrown = { ...job.value, errorCode, errorMessage, variables };
  if ('host' in catcher) {
    processing.emit('JOB', 'ERROR_THROWN', jobKey, thrown);
    trigger(catcher.host, catcher.event, variables);
    return {};
  }
  processing.emit('JOB', 'ERROR_THROWN', jobKey, { ...thrown, elementId: NO_CATCH_EVENT });
  const { errorType, message } = uncaught(errorCode, errorMessage, catcher.available);
  raiseIncident(thrower, { errorType, errorMessage: message, jobKey });
  return {};
}
