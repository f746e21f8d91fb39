import { setTimeout as sleep } from 'node:timers/promises';
import { ChildOffice } from '../api/testing/child-office.ts';
import { withDataFolder } from './data-folder.ts';
import type { Report } from './main.ts';
import { residentMemory } from './memory.ts';

const RUNS = 5;
/** After this time without a request an office is at rest, in milliseconds. */
const REST = 10_000;

/** How long an office takes to be ready, the first time and on a folder it knows; and its memory at rest. */
export async function benchStart(report: Report): Promise<void> {
  await withDataFolder(async (folder) => {
    for (let run = 0; run <= RUNS; run += 1) {
      const since = performance.now();
      const office = await new ChildOffice(folder, undefined).ready();
      const value = Math.round(performance.now() - since);
      report({ name: run === 0 ? 'first-start' : 'second-start', value, unit: 'ms' });
      if (run === RUNS) await reportMemory(office.process.pid!, report);
      await office.stop();
    }
  });
}

async function reportMemory(pid: number, report: Report): Promise<void> {
  await sleep(REST);
  report({ name: 'memory-at-rest', value: residentMemory(pid), unit: 'MiB', of: 'the office, without PostgreSQL' });
}
