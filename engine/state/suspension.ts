/**
 * Thrown where a command needs something that is not at hand: state that rests in the database, or a slow evaluation.
 * The engine undoes the command, waits, and processes it again; others go on meanwhile. So processors stay plain functions.
 */
export class Suspension extends Error {
  readonly until: () => Promise<void>;

  constructor(until: () => Promise<void>) {
    super('suspended');
    this.until = until;
  }
}

/** What one command has learned while it was suspended; it keeps it through every retry. */
export type Memo = Map<string, unknown>;
