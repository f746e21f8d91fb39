import type { Command, Commands, CommandType, Reply } from '../commands.ts';
import { isRejection, type Processing } from '../processing.ts';
import { activateJobs } from './activate-jobs.ts';
import { broadcastSignal } from './broadcast-signal.ts';
import { cancelInstance } from './cancel-instance.ts';
import { completeJob } from './complete-job.ts';
import { createInstance } from './create-instance.ts';
import { deleteResource } from './delete-resource.ts';
import { deploy } from './deploy.ts';
import { workOff } from './element-commands.ts';
import { evaluateDecision } from './evaluate-decision.ts';
import { expireMessage } from './expire-message.ts';
import { failJob } from './fail-job.ts';
import { migrateInstance } from './migrate-instance.ts';
import { modifyInstance } from './modify-instance.ts';
import { passJobDeadline } from './pass-job-deadline.ts';
import { publishMessage } from './publish-message.ts';
import { resolveIncident } from './resolve-incident.ts';
import { setVariables } from './set-variables.ts';
import { throwError } from './throw-error.ts';
import { triggerTimer } from './trigger-timer.ts';
import { updateJobRetries } from './update-job-retries.ts';
import { updateJobTimeout } from './update-job-timeout.ts';
import { yieldJob } from './yield-job.ts';

type Processor<T extends CommandType> = (processing: Processing, input: Commands[T]['input']) => Reply<T>;

/** Who decides each command. */
const processors: { readonly [T in CommandType]: Processor<T> } = {
  deploy,
  createInstance,
  cancelInstance,
  modifyInstance,
  migrateInstance,
  activateJobs,
  yieldJob,
  completeJob,
  failJob,
  throwError,
  updateJobRetries,
  updateJobTimeout,
  publishMessage,
  broadcastSignal,
  resolveIncident,
  setVariables,
  deleteResource,
  evaluateDecision,
  triggerTimer,
  passJobDeadline,
  expireMessage,
};

/** Decides a command and everything that follows from it; a refused command changes nothing. */
export function process(processing: Processing, command: Command): Reply<CommandType> {
  const decide = processors[command.type] as Processor<CommandType>;
  const reply = decide(processing, command.input as never);
  if (!isRejection(reply)) workOff(processing);
  return reply;
}
