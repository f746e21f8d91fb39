import type { Key } from './basics.ts';
import type { CompensationSubscriptionValue } from './compensation.ts';
import type { DecisionRequirementsValue, DecisionValue } from './decision.ts';
import type { DecisionEvaluationValue } from './decision-evaluation.ts';
import type { DeploymentValue, ProcessValue } from './deployment.ts';
import type { EscalationValue } from './escalation.ts';
import type { FormValue } from './form.ts';
import type { IncidentValue } from './incident.ts';
import type { JobBatchValue, JobValue } from './job.ts';
import type {
  MessageStartEventSubscriptionValue,
  MessageSubscriptionValue,
  MessageValue,
  ProcessMessageSubscriptionValue,
} from './message.ts';
import type { ProcessEventValue } from './process-event.ts';
import type {
  ProcessInstanceCreationValue,
  ProcessInstanceMigrationValue,
  ProcessInstanceModificationValue,
  ProcessInstanceValue,
} from './process-instance.ts';
import type { ResourceDeletionValue } from './resource-deletion.ts';
import type { SignalSubscriptionValue, SignalValue } from './signal.ts';
import type { TimerValue } from './timer.ts';
import type { VariableDocumentValue, VariableValue } from './variable.ts';

/**
 * The words the engine speaks: commands that ask, records that tell, rejections that refuse.
 * Names of value types, intents and fields are those of Zeebe's protocol, so that one projection reads both engines.
 */

/** Value and intents of each value type: the one table from which the record union is made. */
interface Protocol {
  PROCESS_INSTANCE: {
    value: ProcessInstanceValue;
    intent:
      | 'SEQUENCE_FLOW_TAKEN'
      | 'ELEMENT_ACTIVATING'
      | 'ELEMENT_ACTIVATED'
      | 'ELEMENT_COMPLETING'
      | 'ELEMENT_COMPLETED'
      | 'ELEMENT_TERMINATING'
      | 'ELEMENT_TERMINATED'
      | 'ELEMENT_MIGRATED';
  };
  PROCESS_INSTANCE_CREATION: { value: ProcessInstanceCreationValue; intent: 'CREATED' };
  PROCESS_INSTANCE_MIGRATION: { value: ProcessInstanceMigrationValue; intent: 'MIGRATED' };
  PROCESS_INSTANCE_MODIFICATION: { value: ProcessInstanceModificationValue; intent: 'MODIFIED' };
  JOB: {
    value: JobValue;
    intent:
      | 'CREATED'
      | 'COMPLETED'
      | 'TIMED_OUT'
      | 'FAILED'
      | 'RETRIES_UPDATED'
      | 'CANCELED'
      | 'ERROR_THROWN'
      | 'RECURRED_AFTER_BACKOFF'
      | 'TIMEOUT_UPDATED'
      | 'YIELDED'
      | 'MIGRATED';
  };
  JOB_BATCH: { value: JobBatchValue; intent: 'ACTIVATED' };
  VARIABLE: { value: VariableValue; intent: 'CREATED' | 'UPDATED' | 'MIGRATED' };
  VARIABLE_DOCUMENT: { value: VariableDocumentValue; intent: 'UPDATED' };
  INCIDENT: { value: IncidentValue; intent: 'CREATED' | 'RESOLVED' | 'MIGRATED' };
  TIMER: { value: TimerValue; intent: 'CREATED' | 'TRIGGERED' | 'CANCELED' };
  MESSAGE: { value: MessageValue; intent: 'PUBLISHED' | 'EXPIRED' };
  MESSAGE_SUBSCRIPTION: {
    value: MessageSubscriptionValue;
    intent: 'CREATED' | 'CORRELATING' | 'CORRELATED' | 'REJECTED' | 'DELETED';
  };
  PROCESS_MESSAGE_SUBSCRIPTION: {
    value: ProcessMessageSubscriptionValue;
    intent: 'CREATING' | 'CREATED' | 'CORRELATED' | 'DELETING' | 'DELETED';
  };
  MESSAGE_START_EVENT_SUBSCRIPTION: {
    value: MessageStartEventSubscriptionValue;
    intent: 'CREATED' | 'CORRELATED' | 'DELETED';
  };
  SIGNAL: { value: SignalValue; intent: 'BROADCASTED' };
  SIGNAL_SUBSCRIPTION: { value: SignalSubscriptionValue; intent: 'CREATED' | 'DELETED' };
  ESCALATION: { value: EscalationValue; intent: 'ESCALATED' | 'NOT_ESCALATED' };
  PROCESS_EVENT: { value: ProcessEventValue; intent: 'TRIGGERING' | 'TRIGGERED' };
  PROCESS: { value: ProcessValue; intent: 'CREATED' | 'DELETING' | 'DELETED' };
  DECISION: { value: DecisionValue; intent: 'CREATED' | 'DELETED' };
  DECISION_REQUIREMENTS: { value: DecisionRequirementsValue; intent: 'CREATED' | 'DELETED' };
  DECISION_EVALUATION: { value: DecisionEvaluationValue; intent: 'EVALUATED' | 'FAILED' };
  COMPENSATION_SUBSCRIPTION: {
    value: CompensationSubscriptionValue;
    intent: 'CREATED' | 'TRIGGERED' | 'COMPLETED' | 'DELETED';
  };
  FORM: { value: FormValue; intent: 'CREATED' | 'DELETED' };
  RESOURCE_DELETION: { value: ResourceDeletionValue; intent: 'DELETING' | 'DELETED' };
  DEPLOYMENT: { value: DeploymentValue; intent: 'CREATED' };
}

export type ValueType = keyof Protocol;
export type IntentOf<T extends ValueType> = Protocol[T]['intent'];
export type ValueOf<T extends ValueType> = Protocol[T]['value'];

/** An event of one value type, before it has a place in the log. */
export type EngineEvent = {
  [T in ValueType]: { valueType: T; intent: IntentOf<T>; key: Key; value: ValueOf<T> };
}[ValueType];

/** An event with its place in the log, as an exporter receives it. */
export type EngineRecord = EngineEvent & {
  readonly partitionId: number;
  readonly position: number;
  /** Milliseconds since 1970. */
  readonly timestamp: number;
  readonly recordType: 'EVENT';
};
