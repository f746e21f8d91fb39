import type { ComputedHeader, JobModel } from '../deploy/model.ts';
import type { Expression } from '../expressions/expression.ts';
import { IncidentError, kindOf, type Processing } from '../processing.ts';
import type { Json, Key } from '../protocol/basics.ts';
import { type Current, instanceOf } from './behavior.ts';
import { findFormKey } from './forms.ts';
import { resolveIncidents } from './incidents.ts';
import { writeZonedDateTime } from './zoned-date-time.ts';

/** What a job needs, evaluated before anything is opened. */
export interface JobDraft {
  readonly type: string;
  readonly retries: number;
  readonly customHeaders: { readonly [name: string]: string };
}

export function draftJob({ processing, key }: Current, job: JobModel): JobDraft {
  const type = processing.evaluateText(job.type, key);
  const retries = processing.evaluate(job.retries, key);
  if (typeof retries !== 'number')
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `Expected result of the expression '${job.retries.text}' to be 'NUMBER', but was '${kindOf(retries)}'.`,
    );
  return { type, retries, customHeaders: { ...job.headers, ...computeHeaders(processing, key, job.computedHeaders) } };
}

function computeHeaders(
  processing: Processing,
  key: Key,
  headers: readonly ComputedHeader[],
): { [name: string]: string } {
  const computed: { [name: string]: string } = {};
  for (const { name, value, shape } of headers) {
    const text = SHAPES[shape](processing, processing.evaluate(value, key), value);
    if (text !== undefined) computed[name] = text;
  }
  return computed;
}

type Shape = (processing: Processing, value: Json, expression: Expression) => string | undefined;

const SHAPES: { readonly [S in ComputedHeader['shape']]: Shape } = {
  text: (_processing, value, { text }) => {
    if (value === null) return undefined;
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    throw mismatch(text, 'STRING', value);
  },
  /** The key of the latest version of the form. */
  form: (processing, value, { text }) => {
    if (typeof value === 'string' || typeof value === 'number') return findFormKey(processing, String(value));
    throw mismatch(text, 'STRING', value);
  },
  /** A list literal; a static value is comma-separated. */
  list: (_processing, value, { kind, text }) => {
    if (value === null) return undefined;
    const items =
      kind === 'static'
        ? String(value)
            .split(',')
            .map((item) => item.trim())
        : value;
    if (Array.isArray(items) && items.every((item) => typeof item === 'string')) return JSON.stringify(items);
    throw mismatch(text, 'ARRAY', value);
  },
  date: (_processing, value, { text }) => {
    if (value === null || value === '') return undefined;
    if (typeof value !== 'string')
      throw new IncidentError(
        'EXTRACT_VALUE_ERROR',
        `Expected result of the expression '${text}' to be one of '[NULL, DATE_TIME, STRING]', but was '${kindOf(value)}'.`,
      );
    try {
      return writeZonedDateTime(value);
    } catch (error) {
      throw new IncidentError('EXTRACT_VALUE_ERROR', `${(error as Error).message} for expression '${text}'.`);
    }
  },
};

const mismatch = (expression: string, wanted: string, value: Json): IncidentError =>
  new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Expected result of the expression '${expression}' to be '${wanted}', but was '${kindOf(value)}'.`,
  );

export function createJob(current: Current, { type, retries, customHeaders }: JobDraft): void {
  const { value } = instanceOf(current);
  current.processing.emit('JOB', 'CREATED', current.processing.state.nextKey(), {
    type,
    elementId: value.elementId,
    elementInstanceKey: current.key,
    bpmnProcessId: value.bpmnProcessId,
    processDefinitionVersion: value.version,
    processInstanceKey: value.processInstanceKey,
    processDefinitionKey: value.processDefinitionKey,
    tenantId: value.tenantId,
    customHeaders,
    worker: '',
    retries,
    retryBackoff: 0,
    recurringTime: -1,
    deadline: -1,
    timeout: -1,
    variables: {},
    errorMessage: '',
    errorCode: '',
  });
}

/** Takes the job of an element back, and with it the incident that was about the job. */
export function cancelJob(current: Current): void {
  const { jobKey } = instanceOf(current);
  const job = jobKey === undefined ? undefined : current.processing.state.jobs.get(jobKey);
  if (!job) return;
  current.processing.emit('JOB', 'CANCELED', job.key, job.value);
  resolveIncidents(current, job.key);
}
