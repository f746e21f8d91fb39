import type { Json, Key, Variables } from '../protocol/basics.ts';
import type { CompensationSubscriptionValue } from '../protocol/compensation.ts';
import type { DecisionRequirementsValue, DecisionValue } from '../protocol/decision.ts';
import type { ProcessValue } from '../protocol/deployment.ts';
import type { FormValue } from '../protocol/form.ts';
import type { IncidentValue } from '../protocol/incident.ts';
import type { JobValue } from '../protocol/job.ts';
import type {
  MessageStartEventSubscriptionValue,
  MessageSubscriptionValue,
  MessageValue,
  ProcessMessageSubscriptionValue,
} from '../protocol/message.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { SignalSubscriptionValue } from '../protocol/signal.ts';
import type { TimerValue } from '../protocol/timer.ts';

/** Where an element instance stands between its lifecycle events. */
export type Phase = 'ACTIVATING' | 'ACTIVATED' | 'COMPLETING' | 'TERMINATING';

export interface LocalVariable {
  readonly key: Key;
  readonly value: Json;
}

/** Something that happened to an element and waits to be acted on: a job's result, a message, a timer. */
export interface EventTrigger {
  readonly key: Key;
  readonly elementId: string;
  readonly variables: Variables;
}

export interface ElementInstance {
  readonly key: Key;
  readonly value: ProcessInstanceValue;
  readonly phase: Phase;
  readonly variables: { readonly [name: string]: LocalVariable };
  /** Element instances alive in this scope. */
  readonly children: number;
  /** Sequence flows taken in this scope whose target has not started yet. */
  readonly openFlows: number;
  /** How often each flow into a parallel gateway was taken and not yet used. */
  readonly joins: { readonly [gateway: string]: { readonly [flow: string]: number } };
  readonly triggers: readonly EventTrigger[];
  readonly jobKey?: Key;
  readonly calledInstanceKey?: Key;
  /** On an instance that a message started: the message name and correlation key it keeps to itself. */
  readonly startLock?: string;
  /** Names of the signals it waits for. */
  readonly signals?: readonly string[];
  /** Id of the event that interrupted this scope. */
  readonly interruptedBy?: string;
  /** On an inner instance: its place in the loop, from 1. On a body: how many were started. */
  readonly loopCounter?: number;
  readonly loop?: { readonly completed: number; readonly terminated: number };
}

export type JobStatus = 'ACTIVATABLE' | 'ACTIVATED' | 'FAILED' | 'ERROR_THROWN';

export interface Job {
  readonly key: Key;
  readonly value: JobValue;
  readonly status: JobStatus;
}

export interface Timer {
  readonly key: Key;
  readonly value: TimerValue;
}

export interface ProcessMessageSubscription {
  readonly key: Key;
  readonly value: ProcessMessageSubscriptionValue;
}

export interface Incident {
  readonly key: Key;
  readonly value: IncidentValue;
}

export interface Message {
  readonly key: Key;
  readonly value: MessageValue;
  /** Ids of the processes that have received it: each at most once. */
  readonly receivedBy: readonly string[];
}

export interface MessageSubscription {
  readonly key: Key;
  readonly value: MessageSubscriptionValue;
}

/** An instance started by a message with a key: no second one starts while it lives. */
export interface MessageStartLock {
  /** Key of the process instance. */
  readonly key: Key;
  readonly bpmnProcessId: string;
  readonly messageName: string;
  readonly correlationKey: string;
}

export interface ProcessDefinition {
  readonly key: Key;
  readonly value: ProcessValue;
  readonly deleted?: true;
}

export interface Decision {
  readonly key: Key;
  readonly value: DecisionValue;
}

export interface DecisionRequirements {
  readonly key: Key;
  readonly value: DecisionRequirementsValue;
}

export interface CompensationSubscription {
  readonly key: Key;
  readonly value: CompensationSubscriptionValue;
}

export interface Form {
  readonly key: Key;
  readonly value: FormValue;
  readonly deleted?: true;
}

export interface MessageStartSubscription {
  readonly key: Key;
  readonly value: MessageStartEventSubscriptionValue;
}

export interface SignalSubscription {
  readonly key: Key;
  readonly value: SignalSubscriptionValue;
}
