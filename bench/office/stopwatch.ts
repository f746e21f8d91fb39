import type { Report } from '../main.ts';
import { percentile } from '../statistics.ts';

/** How long things of several kinds take. */
export class Stopwatch {
  private readonly times = new Map<string, number[]>();

  /** Does something and notes its time; what fails is not noted. */
  async time<T>(kind: string, work: () => Promise<T>): Promise<T> {
    const since = performance.now();
    const result = await work();
    const times = this.times.get(kind) ?? [];
    times.push(performance.now() - since);
    this.times.set(kind, times);
    return result;
  }

  /** How often something was done. */
  count(kind: string): number {
    return this.times.get(kind)?.length ?? 0;
  }

  /** @throws Error where something was done less or more often than was asked for */
  requireCounts(counts: { readonly [kind: string]: number }): void {
    for (const [kind, asked] of Object.entries(counts)) {
      const done = this.count(kind);
      if (done !== asked) throw new Error(`Expected '${kind}' ${asked} times, but it was done ${done} times`);
    }
  }

  /** One figure for each kind and percentile. */
  report(report: Report, details: object): void {
    for (const [operation, times] of this.times)
      for (const p of [50, 95, 99])
        report({
          name: `${operation}-p${p}`,
          value: percentile(times, p),
          unit: 'ms',
          times: times.length,
          ...details,
        });
  }
}
