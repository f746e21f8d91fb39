import { status } from '@grpc/grpc-js';
import { EngineBusy, EngineUnavailable } from '../engine-errors.ts';
import { isRejection } from '../processing.ts';
import type { Rejection, RejectionType } from '../protocol/rejection.ts';

/** What a call fails with: a gRPC status and a text, as Zeebe's gateway words it. */
export class CallError extends Error {
  readonly code: status;
  readonly details: string;

  constructor(code: status, details: string) {
    super(details);
    this.code = code;
    this.details = details;
  }
}

const STATUS: { readonly [T in RejectionType]: status } = {
  INVALID_ARGUMENT: status.INVALID_ARGUMENT,
  NOT_FOUND: status.NOT_FOUND,
  ALREADY_EXISTS: status.ALREADY_EXISTS,
  INVALID_STATE: status.FAILED_PRECONDITION,
  PROCESSING_ERROR: status.INTERNAL,
};

/** The reply of a command that was not refused. */
export function accepted<R>(reply: R): Exclude<R, Rejection> {
  if (!isRejection(reply)) return reply as Exclude<R, Rejection>;
  const { command, rejected, reason } = reply;
  throw new CallError(STATUS[rejected], `Command '${command}' rejected with code '${rejected}': ${reason}`);
}

/** What the client is told of any error. */
export function toCallError(error: unknown): CallError {
  if (error instanceof CallError) return error;
  if (error instanceof EngineBusy) return new CallError(status.RESOURCE_EXHAUSTED, error.message);
  if (error instanceof EngineUnavailable) return new CallError(status.UNAVAILABLE, error.message);
  return new CallError(status.INTERNAL, `Unexpected error occurred during the request processing: ${String(error)}`);
}
