import type { Variables } from '../protocol/basics.ts';

/**
 * One thing done to an engine. What it acts on is named by what both engines share: element ids, job types and message
 * names. Where several are meant, the oldest job, the newest open incident and the newest living element are taken.
 */
export type Step =
  | { readonly do: 'create'; readonly process: string; readonly variables?: Variables; readonly version?: number }
  | { readonly do: 'createWithResult'; readonly process: string; readonly variables?: Variables }
  | { readonly do: 'activate'; readonly type: string; readonly max?: number; readonly timeout?: number }
  | ({ readonly do: 'complete' } & OfJob)
  | ({ readonly do: 'fail'; readonly retries: number; readonly backOff?: number; readonly message?: string } & OfJob)
  | ({ readonly do: 'throw'; readonly code: string; readonly message?: string } & OfJob)
  | { readonly do: 'retries'; readonly type: string; readonly retries: number }
  | {
      readonly do: 'publish';
      readonly name: string;
      readonly key: string;
      readonly variables?: Variables;
      readonly ttl?: number;
      readonly id?: string;
    }
  | { readonly do: 'signal'; readonly name: string; readonly variables?: Variables }
  | { readonly do: 'advance'; readonly milliseconds: number }
  | { readonly do: 'resolve'; readonly element: string; readonly retries?: number }
  | { readonly do: 'set'; readonly element: string; readonly variables: Variables; readonly local?: boolean }
  | { readonly do: 'cancel'; readonly process: string }
  | {
      readonly do: 'modify';
      readonly process: string;
      readonly activate?: readonly {
        readonly element: string;
        readonly scope?: string;
        readonly variables?: Variables;
      }[];
      /** Elements whose newest instance is ended. */
      readonly terminate?: readonly string[];
    }
  /** Deletes the newest resource with this id: a process, a file of decisions, or a form. */
  | { readonly do: 'delete'; readonly id: string }
  | { readonly do: 'deploy'; readonly resources: readonly Resource[] }
  | { readonly do: 'call'; readonly method: string; readonly request: { readonly [field: string]: unknown } };

/** What it takes to find a job. */
interface OfJob {
  readonly type: string;
  /** Only a job of this element, the newest; without it the oldest of the type is activated. */
  readonly element?: string;
  readonly variables?: Variables;
}

export interface Resource {
  readonly name: string;
  readonly content: string;
}

/** Resources and what is done with them once they are deployed, for one comparison. */
export interface Script {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly steps: readonly Step[];
}

export const create = (process: string, variables: Variables = {}): Step => ({ do: 'create', process, variables });
export const complete = (type: string, variables: Variables = {}): Step => ({ do: 'complete', type, variables });
export const fail = (type: string, retries = 0, variables: Variables = {}): Step => ({
  do: 'fail',
  type,
  retries,
  variables,
  message: `failed with ${retries}`,
});
export const throwError = (type: string, code: string, variables: Variables = {}): Step => ({
  do: 'throw',
  type,
  code,
  message: `thrown ${code}`,
  variables,
});
export const publish = (name: string, key: string, variables: Variables = {}, ttl = 0): Step => ({
  do: 'publish',
  name,
  key,
  variables,
  ttl,
});
export const signal = (name: string, variables: Variables = {}): Step => ({ do: 'signal', name, variables });
/** Minutes, and a second more, so that what is due then is due on both sides. */
export const advance = (minutes: number): Step => ({ do: 'advance', milliseconds: minutes * 60_000 + 1_000 });
export const resolve = (element: string, retries?: number): Step => ({
  do: 'resolve',
  element,
  ...(retries !== undefined && { retries }),
});
export const set = (element: string, variables: Variables, local = false): Step => ({
  do: 'set',
  element,
  variables,
  local,
});
export const cancel = (process: string): Step => ({ do: 'cancel', process });
