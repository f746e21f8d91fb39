import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Found } from '../../api/contract/search.ts';
import type { UserTask } from '../../api/contract/tasks.ts';
import { readCase } from '../../api/simulation/case-file.ts';
import type { ChildOffice } from '../../api/testing/child-office.ts';

/** The mechanism that is measured: Gambar 5, with one employee in the end. */
export const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
export const STORY = readCase(
  path.join(__dirname, '../../processes/lpsk-3-2023/penunjukan-lintas-unit/cases/ditugaskan-individu.json'),
);

/** A task of the story, and the account that does it. */
export interface HumanStep {
  readonly elementId: string;
  readonly official: string;
}

/** The officials in the order in which Gambar 5 asks them. */
export const STEPS: readonly HumanStep[] = [
  { elementId: 'task_TandaTanganiPermohonan', official: 'karo-penelaahan' },
  { elementId: 'task_PutuskanPelibatan', official: 'karo-hukum' },
  { elementId: 'task_AjukanUsulan', official: 'karo-penelaahan' },
  { elementId: 'task_PutuskanPenerbitan', official: 'sekjen' },
  { elementId: 'task_TandaTanganiPenugasan', official: 'sekjen' },
  { elementId: 'task_TerimaPenugasan', official: 'jf-1' },
];

/** How often an inbox is looked at, in milliseconds: all the time would load what is measured. */
const LOOK = 20;
/** Work between two tasks takes milliseconds; beyond this something is stuck. */
const PATIENCE = 60_000;

/** Looks into an official's inbox until the task of a case is there. */
export async function inboxOf(
  office: ChildOffice,
  { elementId, official }: HumanStep,
  processInstanceKey: string,
): Promise<UserTask> {
  const query = { filter: { processInstanceKey, elementId, state: 'CREATED' }, page: { limit: 1 } };
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(LOOK)) {
    const { items } = await office.must<Found<UserTask>>(official, 'POST', '/v2/user-tasks/search', query);
    if (items[0]) return items[0];
  }
  throw new Error(`Expected task '${elementId}' of case '${processInstanceKey}', but it did not come`);
}

/** Plays a case of the story until the task at `steps` waits for its official. @returns the case's key */
export async function playUntil(office: ChildOffice, steps: number): Promise<string> {
  const key = await office.begin(PROCESS, STORY);
  for (const step of STEPS.slice(0, steps)) await office.complete(await inboxOf(office, step, key), STORY);
  const next = STEPS[steps];
  if (next) await inboxOf(office, next, key);
  return key;
}
