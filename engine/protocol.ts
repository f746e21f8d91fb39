/**
 * The words the engine speaks: commands that ask, records that tell, rejections that refuse.
 * Names of value types, intents and fields are those of Zeebe's protocol, so that one projection reads both engines.
 */

import type {
  CompensationSubscriptionValue,
  DecisionEvaluationValue,
  DecisionRequirementsMetadata,
  DecisionRequirementsValue,
  DecisionValue,
  FormMetadata,
  FormValue,
  ResourceDeletionValue,
} from './protocol-resources.ts';

/** A 64-bit key as decimal digits; keys of one partition have equal length, so they sort as text. */
export type Key = string;

export const PARTITION = 1;
export const DEFAULT_TENANT = '<default>';
/** What Zeebe writes where no key applies. */
export const NO_KEY: Key = '-1';
/** What Zeebe writes as the element of a job whose error nobody catches. */
export const NO_CATCH_EVENT = 'NO_CATCH_EVENT_FOUND';

/** The JSON values a process variable may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Variables = { readonly [name: string]: Json };

export type ElementType =
  | 'PROCESS'
  | 'SUB_PROCESS'
  | 'EVENT_SUB_PROCESS'
  | 'START_EVENT'
  | 'INTERMEDIATE_CATCH_EVENT'
  | 'INTERMEDIATE_THROW_EVENT'
  | 'BOUNDARY_EVENT'
  | 'END_EVENT'
  | 'SERVICE_TASK'
  | 'RECEIVE_TASK'
  | 'USER_TASK'
  | 'MANUAL_TASK'
  | 'TASK'
  | 'EXCLUSIVE_GATEWAY'
  | 'PARALLEL_GATEWAY'
  | 'INCLUSIVE_GATEWAY'
  | 'EVENT_BASED_GATEWAY'
  | 'SEQUENCE_FLOW'
  | 'MULTI_INSTANCE_BODY'
  | 'CALL_ACTIVITY'
  | 'SEND_TASK'
  | 'SCRIPT_TASK'
  | 'BUSINESS_RULE_TASK';

export type EventType =
  | 'UNSPECIFIED'
  | 'NONE'
  | 'MESSAGE'
  | 'TIMER'
  | 'ERROR'
  | 'SIGNAL'
  | 'ESCALATION'
  | 'LINK'
  | 'TERMINATE'
  | 'COMPENSATION';

export type ErrorType =
  | 'UNKNOWN'
  | 'IO_MAPPING_ERROR'
  | 'JOB_NO_RETRIES'
  | 'CONDITION_ERROR'
  | 'EXTRACT_VALUE_ERROR'
  | 'CALLED_ELEMENT_ERROR'
  | 'CALLED_DECISION_ERROR'
  | 'DECISION_EVALUATION_ERROR'
  | 'FORM_NOT_FOUND'
  | 'UNHANDLED_ERROR_EVENT'
  | 'MESSAGE_SIZE_EXCEEDED';

/** Fields every record of a running instance carries. */
interface OfProcess {
  readonly bpmnProcessId: string;
  readonly processDefinitionKey: Key;
  readonly processInstanceKey: Key;
  readonly tenantId: string;
}

export interface ProcessInstanceValue extends OfProcess {
  readonly version: number;
  readonly elementId: string;
  readonly flowScopeKey: Key;
  readonly bpmnElementType: ElementType;
  readonly bpmnEventType: EventType;
  readonly parentProcessInstanceKey: Key;
  readonly parentElementInstanceKey: Key;
}

export interface JobValue extends OfProcess {
  readonly type: string;
  readonly elementId: string;
  readonly elementInstanceKey: Key;
  readonly processDefinitionVersion: number;
  readonly customHeaders: { readonly [name: string]: string };
  readonly worker: string;
  readonly retries: number;
  readonly retryBackoff: number;
  readonly recurringTime: number;
  readonly deadline: number;
  readonly timeout: number;
  readonly variables: Variables;
  readonly errorMessage: string;
  readonly errorCode: string;
}

export interface VariableValue extends OfProcess {
  readonly name: string;
  /** JSON text. */
  readonly value: string;
  readonly scopeKey: Key;
}

export interface IncidentValue extends OfProcess {
  readonly errorType: ErrorType;
  readonly errorMessage: string;
  readonly elementId: string;
  readonly elementInstanceKey: Key;
  readonly jobKey: Key;
  readonly variableScopeKey: Key;
}

export interface TimerValue {
  readonly elementInstanceKey: Key;
  readonly processInstanceKey: Key;
  readonly processDefinitionKey: Key;
  readonly targetElementId: string;
  /** Milliseconds since 1970. */
  readonly dueDate: number;
  /** How often the timer may still fire; -1 = without end. */
  readonly repetitions: number;
  readonly tenantId: string;
}

export interface MessageValue {
  readonly name: string;
  readonly correlationKey: string;
  readonly messageId: string;
  readonly timeToLive: number;
  readonly deadline: number;
  readonly variables: Variables;
  readonly tenantId: string;
}

export interface MessageSubscriptionValue {
  readonly processInstanceKey: Key;
  readonly elementInstanceKey: Key;
  readonly messageName: string;
  readonly correlationKey: string;
  readonly messageKey: Key;
  readonly variables: Variables;
  readonly bpmnProcessId: string;
  readonly interrupting: boolean;
  readonly tenantId: string;
}

export interface ProcessMessageSubscriptionValue extends MessageSubscriptionValue {
  readonly elementId: string;
}

export interface MessageStartEventSubscriptionValue {
  readonly processDefinitionKey: Key;
  readonly bpmnProcessId: string;
  readonly startEventId: string;
  readonly messageName: string;
  readonly messageKey: Key;
  readonly correlationKey: string;
  readonly processInstanceKey: Key;
  readonly variables: Variables;
  readonly tenantId: string;
}

export interface SignalValue {
  readonly signalName: string;
  readonly variables: Variables;
  readonly tenantId: string;
}

export interface SignalSubscriptionValue {
  readonly processDefinitionKey: Key;
  readonly bpmnProcessId: string;
  readonly signalName: string;
  readonly catchEventId: string;
  /** The element instance the signal may happen to; -1 where it starts a process. */
  readonly catchEventInstanceKey: Key;
  readonly tenantId: string;
}

export interface EscalationValue {
  readonly processInstanceKey: Key;
  readonly escalationCode: string;
  readonly throwElementId: string;
  /** Empty where nothing catches it. */
  readonly catchElementId: string;
  readonly tenantId: string;
}

export interface ProcessValue {
  readonly bpmnProcessId: string;
  readonly version: number;
  readonly processDefinitionKey: Key;
  readonly resourceName: string;
  /** The BPMN XML, base64 as Zeebe exports it. */
  readonly resource: string;
  readonly checksum: string;
  readonly duplicate: boolean;
  readonly tenantId: string;
}

export interface DeploymentValue {
  readonly processesMetadata: readonly Omit<ProcessValue, 'resource'>[];
  readonly decisionsMetadata: readonly DecisionValue[];
  readonly decisionRequirementsMetadata: readonly DecisionRequirementsMetadata[];
  readonly formMetadata: readonly FormMetadata[];
  readonly tenantId: string;
}

export interface ProcessInstanceCreationValue extends OfProcess {
  readonly version: number;
  readonly variables: Variables;
}

export interface ProcessInstanceModificationValue {
  readonly processInstanceKey: Key;
  readonly activateInstructions: readonly {
    readonly elementId: string;
    readonly ancestorScopeKey: Key;
    /** The scopes the element lies in after the modification. */
    readonly ancestorScopeKeys: readonly Key[];
    readonly variableInstructions: readonly { readonly elementId: string; readonly variables: Variables }[];
  }[];
  readonly terminateInstructions: readonly { readonly elementInstanceKey: Key }[];
  readonly tenantId: string;
}

export interface ProcessInstanceMigrationValue {
  readonly processInstanceKey: Key;
  readonly targetProcessDefinitionKey: Key;
  readonly mappingInstructions: readonly { readonly sourceElementId: string; readonly targetElementId: string }[];
  readonly tenantId: string;
}

export interface ProcessEventValue {
  readonly scopeKey: Key;
  readonly targetElementId: string;
  readonly variables: Variables;
  readonly processDefinitionKey: Key;
  readonly processInstanceKey: Key;
  readonly tenantId: string;
}

export interface VariableDocumentValue {
  readonly scopeKey: Key;
  readonly updateSemantics: 'PROPAGATE' | 'LOCAL';
  readonly variables: Variables;
  readonly tenantId: string;
}

export interface JobBatchValue {
  readonly type: string;
  readonly worker: string;
  readonly timeout: number;
  /** Until when the jobs belong to the worker, in milliseconds since 1970. */
  readonly deadline: number;
  readonly maxJobsToActivate: number;
  readonly jobKeys: readonly Key[];
}

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

export type RejectionType = 'INVALID_ARGUMENT' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'INVALID_STATE' | 'PROCESSING_ERROR';

/** A refused command: an answer, not an exception. `command` is the name Zeebe gives the intent. */
export interface Rejection {
  readonly rejected: RejectionType;
  readonly command: string;
  readonly reason: string;
}
