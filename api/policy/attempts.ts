import { Problem } from '../problem.ts';

/** Failed sign-ins allowed for one name or address within the window, and the window in milliseconds. */
const MAX_FAILURES = 10;
const WINDOW = 15 * 60_000;
const MAX_KEYS = 50_000;

/** Counts failed sign-ins, so that nobody can try passwords for long. */
export class Attempts {
  private readonly failures = new Map<string, number[]>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  private isBlocked(...keys: readonly string[]): boolean {
    return keys.some((key) => this.recent(key).length >= MAX_FAILURES);
  }

  /** @throws Problem where too many of them failed */
  require(...keys: readonly string[]): void {
    if (this.isBlocked(...keys))
      throw new Problem(
        429,
        'Terlalu banyak percobaan',
        'Terlalu banyak percobaan masuk yang gagal. Coba lagi 15 menit lagi.',
      );
  }

  failed(...keys: readonly string[]): void {
    if (this.failures.size > MAX_KEYS) this.failures.clear();
    for (const key of keys) this.failures.set(key, [...this.recent(key), this.now()]);
  }

  succeeded(key: string): void {
    this.failures.delete(key);
  }

  private recent(key: string): number[] {
    return (this.failures.get(key) ?? []).filter((moment) => moment > this.now() - WINDOW);
  }
}
