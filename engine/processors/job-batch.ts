import { currentOf } from '../elements/behavior.ts';
import { raiseIncident } from '../elements/incidents.ts';
import type { Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';

/** Bytes of one answer to a worker; what its fields other than variables and headers take is set aside. */
const MAX_MESSAGE = 4 * 1024 * 1024;
const RESERVED = 8 * 1024;
const PER_JOB = 1_024;

/** Jobs that together fit into one message. */
export class JobBatch {
  /** Variables are JSON text. */
  readonly jobs: { readonly key: Key; readonly variables: string }[] = [];
  private readonly processing: Processing;
  private readonly readable: ReadonlySet<string> | undefined;
  private bytes = RESERVED;

  /** @param readable names of the variables the worker asks for; absent: all that are visible */
  constructor(processing: Processing, readable: ReadonlySet<string> | undefined) {
    this.processing = processing;
    this.readable = readable;
  }

  /** Adds a job where there is room for it; one that would not even fit alone becomes an incident. */
  add(key: Key): boolean {
    const { value } = this.processing.state.jobs.get(key)!;
    const variables = JSON.stringify(this.processing.visibleVariables(value.elementInstanceKey, this.readable));
    const bytes = PER_JOB + Buffer.byteLength(variables) + Buffer.byteLength(JSON.stringify(value.customHeaders));
    if (this.bytes + bytes <= MAX_MESSAGE) {
      this.bytes += bytes;
      this.jobs.push({ key, variables });
      return true;
    }
    if (this.jobs.length === 0) this.refuse(key, value.elementInstanceKey, bytes);
    return false;
  }

  private refuse(jobKey: Key, elementInstanceKey: Key, bytes: number): void {
    raiseIncident(currentOf(this.processing, elementInstanceKey), {
      errorType: 'MESSAGE_SIZE_EXCEEDED',
      errorMessage: `The job with key '${jobKey}' can not be activated, because with ${megabytes(bytes)} it is larger than the configured message size (per default is 4 MB). Try to reduce the size by reducing the number of fetched variables or modifying the variable values.`,
      jobKey,
    });
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
