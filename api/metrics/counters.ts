/** Numbers as Prometheus reads them (text format 0.0.4). */

type Labels = { readonly [label: string]: string };

export interface Metric {
  readonly name: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
}

/** What a metric says, a line for each set of labels. */
export interface Sample {
  /** Of a histogram: '_bucket', '_sum' or '_count'. */
  readonly suffix?: string;
  readonly labels?: Labels;
  readonly value: number;
}

export const exposed = ({ name, type, help }: Metric, samples: readonly Sample[]): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(({ suffix = '', labels = {}, value }) => `${name}${suffix}${written(labels)} ${value}`),
    '',
  ].join('\n');

function written(labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** Counts by labels while the program runs; a start begins at nothing, as Prometheus expects. */
export class Counter {
  private readonly counts = new Map<string, { readonly labels: Labels; value: number }>();

  add(labels: Labels, by = 1): void {
    const key = Object.values(labels).join('\u0000');
    const known = this.counts.get(key);
    if (known) known.value += by;
    else this.counts.set(key, { labels, value: by });
  }

  get samples(): readonly Sample[] {
    return [...this.counts.values()];
  }
}

/** How long requests may take to count as one of these, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts times by labels. */
export class Histogram {
  private readonly times = new Map<string, { labels: Labels; buckets: number[]; sum: number; count: number }>();

  /** @param seconds a time that was measured */
  add(labels: Labels, seconds: number): void {
    const key = Object.values(labels).join('\u0000');
    const known = this.times.get(key) ?? { labels, buckets: BUCKETS.map(() => 0), sum: 0, count: 0 };
    this.times.set(key, known);
    known.sum += seconds;
    known.count += 1;
    for (const [index, limit] of BUCKETS.entries()) if (seconds <= limit) known.buckets[index]! += 1;
  }

  get samples(): readonly Sample[] {
    return [...this.times.values()].flatMap(({ labels, buckets, sum, count }) => [
      ...BUCKETS.map((le, index) => ({
        suffix: '_bucket',
        labels: { ...labels, le: String(le) },
        value: buckets[index]!,
      })),
      { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
      { suffix: '_sum', labels, value: sum },
      { suffix: '_count', labels, value: count },
    ]);
  }
}
