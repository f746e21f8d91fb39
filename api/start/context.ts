import type { Clock, EngineRecord } from '../../engine/index.ts';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { LetterPress } from '../../workers/index.ts';
import type { Config } from '../config.ts';
import type { HttpLimits } from '../http-limits.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { TryoutLimits } from '../tryout/host.ts';

export interface OfficeOptions {
  readonly config: Config;
  readonly log: Log;
  /** Absent: the system's. */
  readonly clock?: Clock;
  /** Told of every record of the embedded engine as it is stored. */
  readonly onRecords?: (records: readonly EngineRecord[]) => void;
  /** Absent: the usual ones. */
  readonly httpLimits?: HttpLimits;
  /** Who draws the letters; absent: a press of its own. */
  readonly press?: LetterPress;
  /** Absent: those of the folders. */
  readonly mechanisms?: readonly LoadedMechanism[];
  /** Decision tables that are deployed besides. */
  readonly decisions?: readonly Decision[];
  /** How many connections it may hold to its database; absent: as many as an office needs. */
  readonly connections?: number;
  /** How long try-outs may take; absent: the usual. */
  readonly tryoutLimits?: TryoutLimits;
}

/** A DMN file. */
export interface Decision {
  readonly name: string;
  readonly content: string;
}

type Given = 'httpLimits' | 'press' | 'mechanisms' | 'decisions' | 'connections' | 'tryoutLimits';

/** What everything that is started is told. */
export interface Start extends Required<Omit<OfficeOptions, Given>>, Pick<OfficeOptions, Given> {
  readonly now: () => number;
  readonly newToken: () => string;
  readonly onError: (error: Error) => void;
  readonly metrics: Metrics;
  /** Something was started: on the way back it is stopped before what was started earlier. */
  readonly started: (stop: () => Promise<unknown>) => void;
}
