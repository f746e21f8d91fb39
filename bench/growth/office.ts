import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { ChildOffice } from '../../api/testing/child-office.ts';
import type { Report } from '../main.ts';
import { residentMemory } from '../memory.ts';
import { inboxOf, STEPS, STORY } from '../office/story.ts';
import { measureExport } from './export.ts';
import { listsOf, measureLists } from './lists.ts';
import type { GrowthPlan } from './sizes.ts';

/** After this time without a request an office is at rest, in milliseconds. */
const REST = 10_000;

/** Memory at rest, lists, and the time until an office that was killed is ready again. */
export async function measureOffice({ folder, grown, requests, kills }: GrowthPlan, report: Report): Promise<void> {
  const home = path.join(folder, grown.name);
  const postgres = await startEmbeddedPostgres(home);
  const pool = new Pool({ connectionString: postgres.url, max: 1 });
  let office: ChildOffice | undefined;
  try {
    office = await start(home, report, 'ready');
    const open = await openInstances(pool);
    if (open < grown.open) throw new Error(`Expected ${grown.open} open instances, but there are ${open}`);
    await reportMemory(office, report, { open, after: 'start' });
    await measureLists(office, await lists(pool), requests, report);
    await reportMemory(office, report, { open, after: 'lists' });
    await measureExport(office, report);
    for (let kill = 0; kill < kills; kill += 1) {
      await office.kill();
      office = await start(home, report, 'ready-after-kill', { open });
      await completeOne(office, pool, report);
    }
    const left = await openInstances(pool);
    if (left !== open) throw new Error(`Expected ${open} open instances after the kills, but there are ${left}`);
  } finally {
    await office?.stop();
    await pool.end();
    await postgres.leave();
  }
}

async function start(home: string, report: Report, name: string, details: object = {}): Promise<ChildOffice> {
  const since = performance.now();
  const office = await new ChildOffice(home, undefined).ready();
  report({ name, value: Math.round(performance.now() - since), unit: 'ms', ...details });
  return office;
}

async function reportMemory(office: ChildOffice, report: Report, details: object): Promise<void> {
  await sleep(REST);
  report({ name: 'memory-at-rest', value: residentMemory(office.process.pid!), unit: 'MiB', ...details });
}

/** The engine's own count: what it has at rest and could go on with. */
async function openInstances(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: string }>(
    'select count(*) as n from engine.element_instance where data like \'%"bpmnElementType":"PROCESS"%\'',
  );
  return Number(rows[0]!.n);
}

export async function lists(pool: Pool): Promise<ReturnType<typeof listsOf>> {
  const { rows } = await pool.query<{ key: string; business_id: string; process_definition_key: string }>(
    "select key, business_id, process_definition_key from process_instance where state = 'COMPLETED' order by key limit 1",
  );
  const { key, business_id, process_definition_key } = rows[0]!;
  return listsOf(key, business_id, process_definition_key);
}

/** An official goes on with a copied case, at whatever step one still waits for an account of the demo. */
async function completeOne(office: ChildOffice, pool: Pool, report: Report): Promise<void> {
  const { rows } = await pool.query<{ key: string; step: number }>(
    `select t.process_instance_key as key, s.step::int - 1 as step
      from unnest($1::text[], $2::text[]) with ordinality as s (element_id, official, step)
      cross join lateral (select key, process_instance_key from user_task
        where state = 'CREATED' and element_id = s.element_id and candidate_groups = array[s.official]
        order by key desc limit 1) as t
      where s.step < $3 limit 1`,
    [STEPS.map(({ elementId }) => elementId), STEPS.map(({ official }) => official), STEPS.length],
  );
  if (!rows[0]) throw new Error('Expected a case that waits for an account of the demo; make new offices: clean, fill');
  const { key, step } = rows[0];
  const task = await inboxOf(office, STEPS[step]!, key);
  const since = performance.now();
  await office.complete(task, STORY);
  report({ name: 'first-completion-after-kill', value: Math.round(performance.now() - since), unit: 'ms' });
  await inboxOf(office, STEPS[step + 1]!, key);
}
