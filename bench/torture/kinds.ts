import { clockJumps } from './clock.ts';
import { crashPoints } from './crash-points.ts';
import { embeddedKills, embeddedServerKills, serverAndEngineKills, serverKills } from './database-kills.ts';
import { diskFull } from './disk-full.ts';
import { kills } from './kills.ts';
import { officeKills } from './office.ts';
import { races } from './races.ts';
import type { Kind } from './run.ts';
import { standby } from './standby.ts';
import { unknownCommits } from './unknown-commit.ts';

/**
 * Every kind of fault, with how many cases of it are played before each change is accepted, and before a release. Those that
 * take longest come first: what is short fills the end of the run.
 */
export const kinds: {
  readonly [name: string]: { readonly play: Kind; readonly usual: number; readonly release: number };
} = {
  kills: { play: kills, usual: 300, release: 10_000 },
  'crash-points': { play: crashPoints, usual: 99, release: 99 },
  'database-kills': { play: embeddedKills, usual: 100, release: 1_000 },
  'server-and-engine-kills': { play: serverAndEngineKills, usual: 100, release: 1_000 },
  'office-kills': { play: officeKills, usual: 40, release: 200 },
  'disk-full': { play: diskFull, usual: 3, release: 50 },
  'unknown-commits': { play: unknownCommits, usual: 200, release: 2_000 },
  'embedded-server-kills': { play: embeddedServerKills, usual: 20, release: 200 },
  'server-kills': { play: serverKills, usual: 20, release: 300 },
  standby: { play: standby, usual: 20, release: 200 },
  races: { play: races, usual: 1_000, release: 10_000 },
  clock: { play: clockJumps, usual: 600, release: 10_000 },
};
