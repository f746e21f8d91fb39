import type { ProcessModel } from './deploy/model.ts';
import type { Key, Rejection, Variables } from './protocol.ts';

/** A process of a deployed resource, parsed before the command is queued: parsing takes time, deciding does not. */
export interface ParsedResource {
  readonly name: string;
  readonly content: Buffer;
  readonly checksum: string;
  readonly models: readonly ProcessModel[];
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
  readonly variables: Variables;
}

export interface StartedInstance {
  readonly processDefinitionKey: Key;
  readonly bpmnProcessId: string;
  readonly version: number;
  readonly processInstanceKey: Key;
}

type Nothing = Record<string, never>;

/** What can be asked of the engine, and what it answers when it does not refuse. */
export interface Commands {
  deploy: {
    input: { readonly resources: readonly ParsedResource[] };
    reply: { readonly key: Key; readonly processes: readonly DeployedProcess[] };
  };
  createInstance: {
    input: {
      /** Either a key, or an id with a version (-1 = the latest). */
      readonly processDefinitionKey: Key | undefined;
      readonly bpmnProcessId: string;
      readonly version: number;
      readonly variables: Variables;
    };
    reply: StartedInstance;
  };
  cancelInstance: { input: { readonly processInstanceKey: Key }; reply: Nothing };
  activateJobs: {
    input: {
      readonly type: string;
      readonly worker: string;
      /** Milliseconds. */
      readonly timeout: number;
      readonly maxJobs: number;
      readonly fetchVariables: readonly string[];
    };
    reply: { readonly jobs: readonly ActivatedJob[] };
  };
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
