import type { Programs } from './bundle.ts';
import type { Spoil } from './spoiled-pool.ts';
import type { Tally } from './tally.ts';

/** What a kind of fault is given. */
export interface Run {
  readonly seed: number;
  /** How many cases. */
  readonly asked: number;
  readonly programs: Programs;
  /** A folder of its own. */
  readonly folder: string;
  /** How the engine is broken on purpose, so that the run must find it. */
  readonly spoil?: Spoil | undefined;
  /** A folder on a small disk of its own that may be filled; absent: the run makes one, where the machine allows it. */
  readonly disk?: string | undefined;
  readonly tally: Tally;
}

export type Kind = (run: Run) => Promise<void>;
