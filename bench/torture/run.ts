import type { Tally } from './tally.ts';

/** What a kind of fault is given. */
export interface Run {
  readonly seed: number;
  /** How many cases. */
  readonly asked: number;
  /** File of the engine's program. */
  readonly program: string;
  /** A folder of its own. */
  readonly folder: string;
  readonly tally: Tally;
}

export type Kind = (run: Run) => Promise<void>;
