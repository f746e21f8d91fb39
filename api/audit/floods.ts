import { networkOf } from '../policy/attempts.ts';
import type { Problem } from '../problem.ts';
import type { NewEntry } from './log.ts';

/** Refused requests of one network that are written one by one within a minute, and of all networks. */
const EACH = 10;
const ALL = 300;
/** Networks that are counted apart; more are counted together. */
const NETWORKS = 1_000;
const OTHERS = 'lainnya';

interface Counted {
  count: number;
  readonly last: NewEntry;
}

/** Keeps a flood of refused requests out of the log: what is too much is counted, one entry for each network and minute. */
export class Floods {
  private readonly write: (entry: NewEntry) => Promise<unknown>;
  private readonly one = new Map<string, number>();
  private readonly counted = new Map<string, Counted>();
  private written = 0;

  constructor(write: (entry: NewEntry) => Promise<unknown>) {
    this.write = write;
  }

  /** @param isLimited the request was refused for being one of too many */
  async add(entry: NewEntry, address: string, isLimited: boolean): Promise<void> {
    const network = networkOf(address);
    const before = this.one.get(network) ?? 0;
    const isFew = before < EACH && this.written < ALL && this.one.size < NETWORKS;
    if (!isLimited && isFew) {
      this.one.set(network, before + 1);
      this.written += 1;
      await this.write({ ...entry, address: network });
      return;
    }
    const key = this.counted.has(network) || this.counted.size < NETWORKS ? network : OTHERS;
    const known = this.counted.get(key);
    if (known) known.count += 1;
    else this.counted.set(key, { count: 1, last: { ...entry, address: key } });
  }

  /** Writes what was counted, and begins anew. */
  async flush(): Promise<void> {
    const entries = [...this.counted.values()].map(({ count, last }) => ({ ...last, count }));
    this.counted.clear();
    this.one.clear();
    this.written = 0;
    await Promise.all(entries.map((entry) => this.write(entry)));
  }
}

/** Refusals of those who are not signed in, and of those who were told to wait. */
export const isFlood = (problem: Problem | undefined, isSignedIn: boolean): boolean =>
  problem !== undefined && (problem.status === 429 || !isSignedIn);
