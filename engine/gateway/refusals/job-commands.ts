import { status } from '@grpc/grpc-js';
import type { Row } from './row.ts';

const { INVALID_ARGUMENT, NOT_FOUND, FAILED_PRECONDITION } = status;

export const jobCommands: readonly Row[] = [
  [
    'completing an unknown job',
    'CompleteJob',
    { jobKey: '{unknown}' },
    NOT_FOUND,
    'COMPLETE',
    "Expected to complete job with key '{unknown}', but no such job was found",
  ],
  [
    'completing a failed job',
    'CompleteJob',
    { jobKey: '{failed}' },
    FAILED_PRECONDITION,
    'COMPLETE',
    "Expected to complete job with key '{failed}', but it is in state 'FAILED'",
  ],
  [
    'completing a job that threw',
    'CompleteJob',
    { jobKey: '{thrown}' },
    FAILED_PRECONDITION,
    'COMPLETE',
    "Expected to complete job with key '{thrown}', but it is in state 'ERROR_THROWN'",
  ],
  [
    'failing an unknown job',
    'FailJob',
    { jobKey: '{unknown}' },
    NOT_FOUND,
    'FAIL',
    "Expected to fail job with key '{unknown}', but no such job was found",
  ],
  [
    'failing a failed job',
    'FailJob',
    { jobKey: '{failed}' },
    FAILED_PRECONDITION,
    'FAIL',
    "Expected to fail job with key '{failed}', but it is in state 'FAILED'",
  ],
  [
    'throwing from an unknown job',
    'ThrowError',
    { jobKey: '{unknown}' },
    NOT_FOUND,
    'THROW_ERROR',
    "Expected to throw an error for job with key '{unknown}', but no such job was found",
  ],
  [
    'throwing twice',
    'ThrowError',
    { jobKey: '{thrown}' },
    FAILED_PRECONDITION,
    'THROW_ERROR',
    "Expected to throw an error for job with key '{thrown}', but it is in state 'ERROR_THROWN'",
  ],
  [
    'retries of an unknown job',
    'UpdateJobRetries',
    { jobKey: '{unknown}', retries: 1 },
    NOT_FOUND,
    'UPDATE_RETRIES',
    "Expected to update retries for job with key '{unknown}', but no such job was found",
  ],
  [
    'no retries',
    'UpdateJobRetries',
    { jobKey: '{waiting}', retries: 0 },
    INVALID_ARGUMENT,
    'UPDATE_RETRIES',
    "Expected to update retries for job with key '{waiting}' with a positive amount of retries, but the amount given was '0'",
  ],
];
