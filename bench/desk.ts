import path from 'node:path';
import { parseArgs } from 'node:util';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../api/database/embedded-postgres.ts';
import { ChildOffice } from '../api/testing/child-office.ts';
import { reportEnvironment } from './environment.ts';
import { fill } from './growth/fill.ts';
import { measureLists } from './growth/lists.ts';
import { HISTORY } from './growth/multiply.ts';
import { lists } from './growth/office.ts';
import type { Report } from './main.ts';
import { STEPS } from './office/story.ts';
import { measureScreens } from './screens.ts';

/** What an inbox reads of cases that are over. */
const TABLES = ['process_instance', 'user_task', 'case_participant', 'surat'];
/** Rows of these tables for each task that is done, about: who takes part is more than who did something. */
const ROWS_A_TASK = 4;

/** The desk of an official with much to do in an office with much behind it; made in `data/desk`, which stays for the next time. */
export async function benchDesk(report: Report, args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tasks: { type: 'string', default: '1000000' },
      open: { type: 'string', default: '2000' },
      requests: { type: 'string', default: '200' },
    },
  });
  reportEnvironment(report, { database: 'embedded PostgreSQL' });
  const folder = path.resolve('data/desk');
  const tables = HISTORY.filter(({ name }) => TABLES.includes(name));
  // One post of the demo has a task in each of the steps.
  const open = Number(values.open) * STEPS.length;
  await fill(folder, { name: 'desk', open, history: Number(values.tasks) * ROWS_A_TASK, tables }, report);
  await measure(folder, Number(values.requests), report);
}

async function measure(folder: string, requests: number, report: Report): Promise<void> {
  const postgres = await startEmbeddedPostgres(folder);
  const pool = new Pool({ connectionString: postgres.url, max: 1 });
  const office = await new ChildOffice(folder, undefined).ready();
  try {
    const { rows } = await pool.query<{ state: string; n: number }>(
      'select state, count(*)::int as n from user_task group by 1 order by 1',
    );
    for (const { state, n } of rows) report({ name: 'tasks', value: n, unit: 'tasks', state });
    const ofTasks = (await lists(pool)).filter(({ list }) => /inbox|tasks/.test(list));
    await measureLists(office, ofTasks, requests, report);
    await measureScreens(office, 'karo-hukum', report);
  } finally {
    await office.stop();
    await pool.end();
    await postgres.leave();
  }
}
