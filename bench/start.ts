import { setTimeout as sleep } from 'node:timers/promises';
import type { Report } from './main.ts';
import { dropDataFolder, makeDataFolder, startOfficeProcess } from './office.ts';

const RUNS = 5;
/** After this time without a request an office is at rest, in milliseconds. */
const REST = 10_000;

/** How long an office takes to be ready, the first time and on a folder it knows; and its memory at rest. */
export async function benchStart(report: Report): Promise<void> {
  const folder = makeDataFolder();
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      const office = await startOfficeProcess(folder);
      report({
        name: run === 0 ? 'first-start' : 'second-start',
        value: Math.round(office.startedIn),
        unit: 'ms',
      });
      if (run === RUNS) {
        await sleep(REST);
        report({ name: 'memory-at-rest', value: office.memory(), unit: 'MiB', of: 'the office, without PostgreSQL' });
      }
      await office.stop();
    }
  } finally {
    dropDataFolder(folder);
  }
}
