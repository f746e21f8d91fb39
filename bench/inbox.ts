import { setTimeout as sleep } from 'node:timers/promises';
import { ChildOffice } from '../api/testing/child-office.ts';
import { withDataFolder } from './data-folder.ts';
import { reportEnvironment } from './environment.ts';
import type { Report } from './main.ts';
import { measureOperations } from './office/operations.ts';
import { inboxOf, PROCESS, playUntil, STEPS, STORY } from './office/story.ts';
import { percentile, randomFrom } from './statistics.ts';

const USERS = Number(process.env['BENCH_OFFICIALS'] ?? 20);
const CASES_PER_USER = Number(process.env['BENCH_CASES'] ?? 3);
/** Cases that are played before anything is measured. */
const WARM_UP = Number(process.env['BENCH_WARM_UP'] ?? 10);
/** How long an official thinks before the next step, at random up to this, in milliseconds; 0: never. */
const THINK = (process.env['BENCH_THINK'] ?? '30000,10000,0').split(',').map(Number);
/**
 * When an inbox is first looked at after a task was completed, in milliseconds: what is measured can be too long by as
 * much, and is never too short. Looking all the time would load what is measured.
 */
const FIRST_LOOK = 60;

/**
 * With many officials at once: from the request that completes a task to the next task being in the next official's
 * inbox, and how long each thing that an official does takes.
 */
export async function benchInbox(report: Report): Promise<void> {
  reportEnvironment(report, { database: 'embedded PostgreSQL' });
  for (const think of THINK)
    await withOffice(async (office) => {
      await measure(office, think, report);
    });
  await withOffice((office) => measureOperations(office, { officials: USERS, cases: CASES_PER_USER }, report));
}

/** An office of its own that has played a few cases. */
const withOffice = (measured: (office: ChildOffice) => Promise<void>): Promise<void> =>
  withDataFolder(async (folder) => {
    const office = await new ChildOffice(folder, undefined).ready();
    try {
      for (let n = 0; n < WARM_UP; n += 1) await playUntil(office, STEPS.length);
      await measured(office);
    } finally {
      await office.stop();
    }
  });

interface Wait {
  readonly step: string;
  readonly ms: number;
}

async function measure(office: ChildOffice, think: number, report: Report): Promise<void> {
  const waits: Wait[] = [];
  const since = performance.now();
  const user = async (_: unknown, seed: number): Promise<void> => {
    const random = randomFrom(seed + 1);
    for (let n = 0; n < CASES_PER_USER; n += 1) waits.push(...(await playCase(office, () => sleep(random() * think))));
  };
  await Promise.all(Array.from({ length: USERS }, user));
  const asked = USERS * CASES_PER_USER * (STEPS.length - 1);
  if (waits.length !== asked) throw new Error(`Expected ${asked} tasks to lead to another, but ${waits.length} did`);
  const seconds = Math.round((performance.now() - since) / 1000);
  const details = { users: USERS, think, tasks: waits.length, seconds };
  const of = (part: readonly Wait[]) => part.map(({ ms }) => ms);
  for (const p of [50, 99])
    report({ name: `next-task-p${p}`, value: percentile(of(waits), p), unit: 'ms', ...details });
  for (const { elementId: step } of STEPS.slice(0, -1)) {
    const value = percentile(of(waits.filter((wait) => wait.step === step)), 99);
    report({ name: 'next-task-p99', value, unit: 'ms', users: USERS, think, after: step });
  }
}

/** Plays a case to its end. @returns how long the next official waited after each task but the last */
async function playCase(office: ChildOffice, pause: () => Promise<void>): Promise<Wait[]> {
  const key = await office.begin(PROCESS, STORY);
  const waits: Wait[] = [];
  let task = await inboxOf(office, STEPS[0]!, key);
  for (const [index, { elementId }] of STEPS.entries()) {
    await pause();
    const since = performance.now();
    await office.complete(task, STORY);
    const next = STEPS[index + 1];
    if (!next) break;
    await sleep(FIRST_LOOK);
    task = await inboxOf(office, next, key);
    waits.push({ step: elementId, ms: performance.now() - since });
  }
  return waits;
}
