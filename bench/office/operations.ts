import type { Found } from '../../api/contract/search.ts';
import type { UserTask } from '../../api/contract/tasks.ts';
import type { ChildOffice } from '../../api/testing/child-office.ts';
import type { Report } from '../main.ts';
import { Stopwatch } from './stopwatch.ts';
import { type HumanStep, inboxOf, PROCESS, STEPS, STORY } from './story.ts';

export interface Crowd {
  /** Officials at work at the same time, none of whom ever thinks. */
  readonly officials: number;
  /** Cases each of them plays. */
  readonly cases: number;
}

const TASKS = '/v2/user-tasks';
const OPEN = { filter: { state: 'CREATED' } };

/**
 * How long each thing that an official does takes while all others are at work: open the inbox, look for a case, claim a
 * task, open it, complete it, start a case.
 */
export async function measureOperations(office: ChildOffice, crowd: Crowd, report: Report): Promise<void> {
  const watch = new Stopwatch();
  const before = await finished(office);
  const since = performance.now();
  const official = async (): Promise<void> => {
    for (let n = 0; n < crowd.cases; n += 1) await playCase(office, watch);
  };
  await Promise.all(Array.from({ length: crowd.officials }, official));
  const seconds = Math.round((performance.now() - since) / 100) / 10;
  const asked = crowd.officials * crowd.cases;
  watch.requireCounts({ start: asked, complete: asked * STEPS.length, 'open-task': asked * STEPS.length });
  const ended = (await finished(office)) - before;
  if (ended !== asked) throw new Error(`Expected ${asked} cases to end, but ${ended} did`);
  watch.report(report, { officials: crowd.officials, cases: asked, seconds });
}

async function playCase(office: ChildOffice, watch: Stopwatch): Promise<void> {
  const key = await watch.time('start', () => office.begin(PROCESS, STORY));
  for (const step of STEPS) await work(office, step, await inboxOf(office, step, key), watch);
}

/** An official finds a task in the inbox, takes it, reads it and completes it. */
async function work(office: ChildOffice, { official }: HumanStep, task: UserTask, watch: Stopwatch): Promise<void> {
  const { userTaskKey, businessId } = task;
  await watch.time('inbox', () => office.must(official, 'POST', `${TASKS}/search`, OPEN));
  const wanted = { filter: { state: 'CREATED', businessId } };
  await watch.time('search', () => office.must(official, 'POST', `${TASKS}/search`, wanted));
  // A task given to a person is theirs already.
  if (task.candidateGroups.length > 0)
    await watch.time('claim', () =>
      office.must(official, 'POST', `${TASKS}/${userTaskKey}/assignment`, { assignee: official }),
    );
  await watch.time('open-task', () => office.must(official, 'GET', `/api/user-tasks/${userTaskKey}/context`));
  await watch.time('complete', () =>
    office.must(official, 'POST', `${TASKS}/${userTaskKey}/completion`, { variables: STORY.answers[task.elementId] }),
  );
}

/** Cases of the story that are over; the last of them may take a moment. */
async function finished(office: ChildOffice): Promise<number> {
  const open = { filter: { processDefinitionId: PROCESS, state: 'ACTIVE' }, page: { limit: 1 } };
  for (let tries = 0; tries < 1_000; tries += 1) {
    const { page } = await office.must<Found<object>>('admin', 'POST', '/v2/process-instances/search', open);
    if (page.totalItems === 0) break;
  }
  const over = { filter: { processDefinitionId: PROCESS, state: 'COMPLETED' }, page: { limit: 1 } };
  const { page } = await office.must<Found<object>>('admin', 'POST', '/v2/process-instances/search', over);
  return page.totalItems;
}
