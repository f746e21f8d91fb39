export type RejectionType = 'INVALID_ARGUMENT' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'INVALID_STATE' | 'PROCESSING_ERROR';

/** A refused command: an answer, not an exception. `command` is the name Zeebe gives the intent. */
export interface Rejection {
  readonly rejected: RejectionType;
  readonly command: string;
  readonly reason: string;
}
