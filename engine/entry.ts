import type { Command, CommandType, Reply } from './commands.ts';
import type { Key, Variables } from './protocol/basics.ts';
import type { Memo } from './state/suspension.ts';

/** A command on its way, with whoever waits for its answer. */
export interface Entry {
  readonly command: Command;
  readonly memo: Memo;
  readonly answer: (reply: Reply<CommandType>) => void;
  readonly fail: (error: Error) => void;
  /** To be stored in a batch of its own: it was in one that could not be stored, and may be what is wrong with it. */
  readonly alone?: boolean;
}

/** A decided command, to be answered once it is stored. */
export interface Outcome {
  readonly entry: Entry;
  readonly reply: Reply<CommandType>;
}

/** A process instance that has ended. */
export interface Ended {
  readonly key: Key;
  readonly variables: Variables | undefined;
}
