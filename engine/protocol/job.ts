import type { Key, Variables } from './basics.ts';
import type { OfProcess } from './process-instance.ts';

/** What Zeebe writes as the element of a job whose error nobody catches. */
export const NO_CATCH_EVENT = 'NO_CATCH_EVENT_FOUND';

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

export interface JobBatchValue {
  readonly type: string;
  readonly worker: string;
  readonly timeout: number;
  /** Until when the jobs belong to the worker, in milliseconds since 1970. */
  readonly deadline: number;
  readonly maxJobsToActivate: number;
  readonly jobKeys: readonly Key[];
}
