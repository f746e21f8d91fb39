import type { EngineEvent, ValueType } from '../protocol/records.ts';
import type { State } from '../state/state.ts';
import { type Applier, type Appliers, nothing } from './applier.ts';
import { compensationAppliers } from './compensation.ts';
import { decisionAppliers, decisionRequirementsAppliers } from './decision.ts';
import { formAppliers } from './form.ts';
import { incidentAppliers } from './incident.ts';
import { jobAppliers, jobBatchAppliers } from './job.ts';
import {
  messageAppliers,
  messageStartAppliers,
  messageSubscriptionAppliers,
  processSubscriptionAppliers,
} from './message.ts';
import { processAppliers } from './process.ts';
import { processEventAppliers } from './process-event.ts';
import { elementAppliers } from './process-instance.ts';
import { modificationAppliers } from './process-instance-modification.ts';
import { signalSubscriptionAppliers } from './signal.ts';
import { timerAppliers } from './timer.ts';
import { variableAppliers } from './variable.ts';

/** What each event does to the state. */
const appliers: { readonly [T in ValueType]: Appliers<T> } = {
  PROCESS: processAppliers,
  DECISION: decisionAppliers,
  DECISION_REQUIREMENTS: decisionRequirementsAppliers,
  DECISION_EVALUATION: { EVALUATED: nothing, FAILED: nothing },
  FORM: formAppliers,
  COMPENSATION_SUBSCRIPTION: compensationAppliers,
  RESOURCE_DELETION: { DELETING: nothing, DELETED: nothing },
  DEPLOYMENT: { CREATED: nothing },
  PROCESS_INSTANCE_CREATION: { CREATED: nothing },
  PROCESS_INSTANCE_MODIFICATION: modificationAppliers,
  PROCESS_INSTANCE_MIGRATION: { MIGRATED: nothing },
  PROCESS_INSTANCE: elementAppliers,
  PROCESS_EVENT: processEventAppliers,
  JOB: jobAppliers,
  JOB_BATCH: jobBatchAppliers,
  VARIABLE: variableAppliers,
  VARIABLE_DOCUMENT: { UPDATED: nothing },
  INCIDENT: incidentAppliers,
  TIMER: timerAppliers,
  MESSAGE: messageAppliers,
  MESSAGE_SUBSCRIPTION: messageSubscriptionAppliers,
  PROCESS_MESSAGE_SUBSCRIPTION: processSubscriptionAppliers,
  MESSAGE_START_EVENT_SUBSCRIPTION: messageStartAppliers,
  SIGNAL: { BROADCASTED: nothing },
  SIGNAL_SUBSCRIPTION: signalSubscriptionAppliers,
  ESCALATION: { ESCALATED: nothing, NOT_ESCALATED: nothing },
};

export function applyEvent(state: State, event: EngineEvent): void {
  // The table above pairs each value type with appliers of its own values.
  const applier = (appliers[event.valueType] as { readonly [intent: string]: Applier<never> })[event.intent];
  applier!(state, event.key, event.value as never);
}
