import os from 'node:os';
import type { Report } from './main.ts';

/** The first line of a measurement: what it was measured on. */
export function reportEnvironment(report: Report, details: { readonly [detail: string]: unknown } = {}): void {
  const value = os.availableParallelism();
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GiB`;
  report({
    name: 'environment',
    value,
    unit: 'cores',
    cpu: os.cpus()[0]?.model,
    memory,
    node: process.version,
    ...details,
  });
}
