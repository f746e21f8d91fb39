import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CopiedTable } from './copying.ts';

/** How much an office holds. */
export interface Size {
  readonly name: 'small' | 'grown' | 'desk';
  /** Process instances that wait for somebody. */
  readonly open: number;
  /** Rows of what is over, in the tables of {@link HISTORY}, or in … */
  readonly history: number;
  /** … these alone. */
  readonly tables?: readonly CopiedTable[];
}

export interface GrowthPlan {
  /** Holds the data of both offices between `fill` and `measure`. */
  readonly folder: string;
  readonly small: Size;
  readonly grown: Size;
  /** Instances that go through the engine in each round of the comparison. */
  readonly instances: number;
  /** How often the two offices are compared; odd, for a median. */
  readonly rounds: number;
  /** How often each list is asked for. */
  readonly requests: number;
  /** How often the office is killed. */
  readonly kills: number;
  readonly steps: readonly string[];
}

/**
 * Sizes from the arguments; the defaults are those of the marks.
 * @throws Error where an argument is no number
 */
export function planOf(args: readonly string[]): GrowthPlan {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      folder: { type: 'string', default: path.resolve('data/growth') },
      open: { type: 'string', default: '100000' },
      history: { type: 'string', default: '10000000' },
      'small-open': { type: 'string', default: '1000' },
      instances: { type: 'string', default: '4000' },
      rounds: { type: 'string', default: '5' },
      requests: { type: 'string', default: '200' },
      kills: { type: 'string', default: '3' },
    },
  });
  return {
    folder: values.folder,
    small: { name: 'small', open: whole(values['small-open']), history: 0 },
    grown: { name: 'grown', open: whole(values.open), history: whole(values.history) },
    instances: whole(values.instances),
    rounds: whole(values.rounds),
    requests: whole(values.requests),
    kills: whole(values.kills),
    steps: positionals,
  };
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`Expected a whole number, but got '${text}'`);
  return Number(text);
}
