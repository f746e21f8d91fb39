import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Found } from '../api/contract/search.ts';
import type { UserTask } from '../api/contract/tasks.ts';
import { type CaseFile, parseCase } from '../api/simulation/case-file.ts';
import { ChildOffice } from '../api/testing/child-office.ts';
import { withDataFolder } from './data-folder.ts';
import type { Report } from './main.ts';
import { percentile, randomFrom } from './statistics.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
const CASE = '../processes/lpsk-3-2023/penunjukan-lintas-unit/cases/ditugaskan-individu.json';
const USERS = 20;
const CASES_PER_USER = 3;
/** Cases that are played before anything is measured. */
const WARM_UP = 10;
/** How long an official thinks before the next step, at random up to this, in milliseconds; 0: never. */
const THINK = [30_000, 10_000, 0];
/**
 * When an inbox is first looked at after a task was completed, and how often from then on, in milliseconds: what is
 * measured can be too long by as much, and is never too short. Looking all the time would load what is measured.
 */
const FIRST_LOOK = 60;
const LOOK = 20;

/** The officials in the order in which Gambar 5 asks them. */
const STEPS = [
  { elementId: 'task_TandaTanganiPermohonan', official: 'karo-penelaahan' },
  { elementId: 'task_PutuskanPelibatan', official: 'karo-hukum' },
  { elementId: 'task_AjukanUsulan', official: 'karo-penelaahan' },
  { elementId: 'task_PutuskanPenerbitan', official: 'sekjen' },
  { elementId: 'task_TandaTanganiPenugasan', official: 'sekjen' },
  { elementId: 'task_TerimaPenugasan', official: 'jf-1' },
];

/** From the request that completes a task to the next task being in the next official's inbox, with many users at once. */
export async function benchInbox(report: Report): Promise<void> {
  const story = parseCase(JSON.parse(readFileSync(path.join(__dirname, CASE), 'utf8')), CASE);
  for (const think of THINK)
    await withDataFolder(async (folder) => {
      const office = await new ChildOffice(folder, undefined).ready();
      try {
        await measure(office, story, think, report);
      } finally {
        await office.stop();
      }
    });
}

async function measure(office: ChildOffice, story: CaseFile, think: number, report: Report): Promise<void> {
  for (let n = 0; n < WARM_UP; n += 1)
    await playCase(
      office,
      story,
      async () => undefined,
      () => undefined,
    );
  const waits: { readonly step: string; readonly ms: number }[] = [];
  const since = performance.now();
  const user = async (_: unknown, seed: number): Promise<void> => {
    const random = randomFrom(seed + 1);
    for (let n = 0; n < CASES_PER_USER; n += 1)
      await playCase(
        office,
        story,
        () => sleep(random() * think),
        (step, ms) => waits.push({ step, ms }),
      );
  };
  await Promise.all(Array.from({ length: USERS }, user));
  const details = { users: USERS, think, tasks: waits.length, seconds: Math.round((performance.now() - since) / 1000) };
  const of = (part: readonly { ms: number }[]) => part.map(({ ms }) => ms);
  for (const p of [50, 99])
    report({ name: `next-task-p${p}`, value: percentile(of(waits), p), unit: 'ms', ...details });
  for (const { elementId: step } of STEPS.slice(0, -1)) {
    const value = percentile(of(waits.filter((wait) => wait.step === step)), 99);
    report({ name: 'next-task-p99', value, unit: 'ms', users: USERS, think, after: step });
  }
}

async function playCase(
  office: ChildOffice,
  story: CaseFile,
  pause: () => Promise<void>,
  waited: (step: string, ms: number) => void,
): Promise<void> {
  const processInstanceKey = await office.begin(PROCESS, story);
  let task = await inboxOf(office, STEPS[0]!, processInstanceKey);
  for (const [index, { elementId }] of STEPS.entries()) {
    await pause();
    const since = performance.now();
    await office.complete(task, story);
    const next = STEPS[index + 1];
    if (!next) return;
    await sleep(FIRST_LOOK);
    task = await inboxOf(office, next, processInstanceKey);
    waited(elementId, performance.now() - since);
  }
}

/** Looks into an official's inbox until the task is there. */
async function inboxOf(
  office: ChildOffice,
  { elementId, official }: (typeof STEPS)[number],
  processInstanceKey: string,
): Promise<UserTask> {
  for (;;) {
    const query = { filter: { processInstanceKey, elementId, state: 'CREATED' }, page: { limit: 1 } };
    const { items } = await office.must<Found<UserTask>>(official, 'POST', '/v2/user-tasks/search', query);
    if (items[0]) return items[0];
    await sleep(LOOK);
  }
}
