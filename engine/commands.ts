import type { DecisionGraph } from './decisions/model.ts';
import type { ProcessModel } from './deploy/model.ts';
import type { Key, Variables } from './protocol/basics.ts';
import type { DecisionRequirementsMetadata, DecisionValue } from './protocol/decision.ts';
import type { DecisionEvaluationValue } from './protocol/decision-evaluation.ts';
import type { FormMetadata } from './protocol/form.ts';
import type { Rejection } from './protocol/rejection.ts';

/** A deployed resource, parsed before the command is queued: parsing takes time, deciding does not. */
export type ParsedResource = ResourceFile & (ProcessContent | DecisionContent | FormContent);

export interface ResourceFile {
  readonly name: string;
  readonly content: Buffer;
  readonly checksum: string;
}

export interface ProcessContent {
  readonly models: readonly ProcessModel[];
}

export interface DecisionContent {
  readonly graph: DecisionGraph;
}

export interface FormContent {
  readonly formId: string;
}

export interface DeployedProcess {
  readonly bpmnProcessId: string;
  readonly version: number;
  readonly processDefinitionKey: Key;
  readonly resourceName: string;
}

export interface ActivatedJob {
  readonly key: Key;
  readonly type: string;
  readonly processInstanceKey: Key;
  readonly bpmnProcessId: string;
  readonly processDefinitionVersion: number;
  readonly processDefinitionKey: Key;
  readonly elementId: string;
  readonly elementInstanceKey: Key;
  readonly customHeaders: { readonly [name: string]: string };
  readonly worker: string;
  readonly retries: number;
  readonly deadline: number;
  /** JSON text. */
  readonly variables: string;
}

export interface StartedInstance {
  readonly processDefinitionKey: Key;
  readonly bpmnProcessId: string;
  readonly version: number;
  readonly processInstanceKey: Key;
}

/** An element to activate in a running instance. */
export interface ActivateInstruction {
  readonly elementId: string;
  /** The instance of a scope to activate it in; undefined = wherever its scope is, or a new one. */
  readonly ancestorKey: Key | undefined;
  readonly variables: readonly {
    /** Id of the scope that gets them; '' = the process instance. */
    readonly scopeId: string;
    readonly variables: Variables;
  }[];
}

type Nothing = Record<string, never>;

/** What can be asked of the engine, and what it answers when it does not refuse. */
export interface Commands {
  deploy: {
    input: { readonly resources: readonly ParsedResource[] };
    reply: {
      readonly key: Key;
      readonly processes: readonly DeployedProcess[];
      readonly decisions: readonly DecisionValue[];
      readonly decisionRequirements: readonly DecisionRequirementsMetadata[];
      readonly forms: readonly FormMetadata[];
    };
  };
  deleteResource: { input: { readonly resourceKey: Key }; reply: Nothing };
  evaluateDecision: {
    input: {
      /** Used where there is no id. */
      readonly decisionKey: Key | undefined;
      readonly decisionId: string;
      readonly variables: Variables;
    };
    reply: DecisionEvaluationValue;
  };
  createInstance: {
    input: {
      /** Either a key, or an id with a version (-1 = the latest). */
      readonly processDefinitionKey: Key | undefined;
      readonly bpmnProcessId: string;
      readonly version: number;
      readonly variables: Variables;
      /** Ids of the elements to begin at; none = at the none start event. */
      readonly startElements?: readonly string[];
      /** Whether the caller waits for the end; refusals name the command it used. */
      readonly awaitsResult?: boolean;
    };
    reply: StartedInstance;
  };
  modifyInstance: {
    input: {
      readonly processInstanceKey: Key;
      readonly activate: readonly ActivateInstruction[];
      /** Keys of element instances. */
      readonly terminate: readonly Key[];
    };
    reply: Nothing;
  };
  cancelInstance: { input: { readonly processInstanceKey: Key }; reply: Nothing };
  migrateInstance: {
    input: {
      readonly processInstanceKey: Key;
      readonly targetProcessDefinitionKey: Key;
      readonly mappings: readonly { readonly sourceElementId: string; readonly targetElementId: string }[];
    };
    reply: Nothing;
  };
  activateJobs: {
    input: {
      readonly type: string;
      readonly worker: string;
      /** Milliseconds. */
      readonly timeout: number;
      readonly maxJobs: number;
      readonly fetchVariables: readonly string[];
      /** Only these jobs, where they are still ready; absent = the oldest of the type. */
      readonly jobKeys?: readonly Key[];
    };
    reply: { readonly jobs: readonly ActivatedJob[] };
  };
  /** A job that was activated but did not reach its worker is ready again. */
  yieldJob: { input: { readonly jobKey: Key }; reply: Nothing };
  completeJob: { input: { readonly jobKey: Key; readonly variables: Variables }; reply: Nothing };
  failJob: {
    input: {
      readonly jobKey: Key;
      readonly retries: number;
      /** Milliseconds. */
      readonly retryBackOff: number;
      readonly errorMessage: string;
      readonly variables: Variables;
    };
    reply: Nothing;
  };
  throwError: {
    input: {
      readonly jobKey: Key;
      readonly errorCode: string;
      readonly errorMessage: string;
      readonly variables: Variables;
    };
    reply: Nothing;
  };
  /** Gives the worker that holds a job this long from now on, in milliseconds. */
  updateJobTimeout: { input: { readonly jobKey: Key; readonly timeout: number }; reply: Nothing };
  updateJobRetries: { input: { readonly jobKey: Key; readonly retries: number }; reply: Nothing };
  publishMessage: {
    input: {
      readonly name: string;
      readonly correlationKey: string;
      readonly messageId: string;
      /** Milliseconds. */
      readonly timeToLive: number;
      readonly variables: Variables;
    };
    reply: { readonly key: Key };
  };
  broadcastSignal: {
    input: { readonly signalName: string; readonly variables: Variables };
    reply: { readonly key: Key };
  };
  resolveIncident: { input: { readonly incidentKey: Key }; reply: Nothing };
  setVariables: {
    input: { readonly elementInstanceKey: Key; readonly variables: Variables; readonly local: boolean };
    reply: { readonly key: Key };
  };
  /** What the engine tells itself when a date has come. */
  triggerTimer: { input: { readonly key: Key; readonly processInstanceKey: Key }; reply: Nothing };
  passJobDeadline: { input: { readonly key: Key; readonly processInstanceKey: Key }; reply: Nothing };
  expireMessage: { input: { readonly key: Key; readonly correlation: string }; reply: Nothing };
}

export type CommandType = keyof Commands;
export type Command = { [T in CommandType]: { readonly type: T; readonly input: Commands[T]['input'] } }[CommandType];
export type Reply<T extends CommandType> = Commands[T]['reply'] | Rejection;
