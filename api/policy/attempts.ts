import { isIPv6 } from 'node:net';
import { Problem } from '../problem.ts';

/** Failures allowed within the window for one name, one address, or the one-time codes of one account; and the window in milliseconds. */
const MAX_FAILURES = 10;
const WINDOW = 15 * 60_000;
const MAX_KEYS = 50_000;

/** What failures are counted for. */
export type AttemptKey = `${'name' | 'address' | 'code'} ${string}`;

/** What a try to sign in counts for. */
export const keysOf = (username: string, address: string): readonly [name: AttemptKey, address: AttemptKey] => [
  `name ${username}`,
  `address ${networkOf(address)}`,
];

/** Counts failed sign-ins, so that nobody can try passwords for long. */
export class Attempts {
  private readonly failures = new Map<AttemptKey, number[]>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  /** @throws Problem where too many of one of them failed */
  require(...keys: readonly AttemptKey[]): void {
    if (keys.some((key) => this.recent(key).length >= MAX_FAILURES))
      throw new Problem(
        429,
        'Terlalu banyak percobaan',
        'Terlalu banyak percobaan masuk yang gagal. Coba lagi 15 menit lagi.',
        [],
        WINDOW / 1_000,
      );
  }

  failed(...keys: readonly AttemptKey[]): void {
    for (const key of keys) {
      const moments = [...this.recent(key), this.now()];
      // Behind all others: those that failed longest ago are forgotten first.
      this.failures.delete(key);
      this.failures.set(key, moments);
    }
    for (const oldest of this.failures.keys()) {
      if (this.failures.size <= MAX_KEYS) return;
      this.failures.delete(oldest);
    }
  }

  succeeded(key: AttemptKey): void {
    this.failures.delete(key);
  }

  private recent(key: AttemptKey): number[] {
    return (this.failures.get(key) ?? []).filter((moment) => moment > this.now() - WINDOW);
  }
}

const MAPPED = /^::ffff:(\d+(?:\.\d+){3})$/i;

/** Whoever has an IPv6 address has all of its first 64 bits: they count as one. */
export function networkOf(address: string): string {
  const [, mapped] = MAPPED.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const [first, last] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = tail === undefined ? [] : Array<string>(8 - first!.length - last!.length).fill('0');
  return [...first!, ...zeros, ...last!]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
