import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../engine/testing/database.ts';
import type { UserTask } from './contract/tasks.ts';
import { parseCase } from './simulation/case-file.ts';
import { ChildOffice } from './testing/child-office.ts';
import { LINTAS_UNIT } from './testing/office.ts';

const CASES = 6;
/** When a round's program is killed: at its first acknowledged completion, or so long after a letter began to be written. */
const KILLS = ['first answer', 10, 40, 120] as const;
/** A job that a dead worker held is given to another after 15 seconds: the office comes back later than that. */
const AWAY = 16_000;
const FILE = path.join(__dirname, '../processes/lpsk-3-2023/penunjukan-lintas-unit/cases/ditugaskan-individu.json');

const story = parseCase(JSON.parse(readFileSync(FILE, 'utf8')), FILE);
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-durability-'));
const started: string[] = [];
const completed: string[] = [];
/** Automatic steps that were under way when the program was killed. */
let interrupted = 0;
let database: TestDatabase;

/** Plays all cases to their end while the program is killed again and again. */
beforeAll(async () => {
  database = await makeTestDatabase();
  for (const [round, moment] of [...KILLS, 'never' as const].entries()) {
    const office = await new ChildOffice(dataDir, database.url, round * AWAY).ready();
    if (round === 0)
      started.push(...(await Promise.all(Array.from({ length: CASES }, () => office.begin(LINTAS_UNIT, story)))));
    await settled();
    if (moment === 'never') {
      await playToTheEnd(office);
      await office.stop();
      return;
    }
    const answers = (await office.tasks()).map((task) => complete(office, task));
    await Promise.any(answers);
    if (moment !== 'first answer') {
      for (let tries = 0; tries < 500 && (await active('^task_(Susun|Terbitkan)')) === 0; tries += 1) await sleep(5);
      await sleep(moment);
    }
    await office.kill();
    await Promise.allSettled(answers);
    interrupted += await active();
  }
});

afterAll(async () => {
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function complete(office: ChildOffice, task: UserTask): Promise<void> {
  await office.complete(task, story);
  completed.push(task.userTaskKey);
}

async function playToTheEnd(office: ChildOffice): Promise<void> {
  for (;;) {
    await settled();
    const tasks = await office.tasks();
    if (tasks.length === 0) return;
    await Promise.all(tasks.map((task) => complete(office, task)));
  }
}

/** How many automatic steps are under way. */
async function active(elements = ''): Promise<number> {
  const text =
    "select 1 from element_instance where state = 'ACTIVE' and type in ('SERVICE_TASK', 'SEND_TASK') and element_id ~ $1";
  return (await rows(text, [elements])).length;
}

async function settled(): Promise<void> {
  while ((await active()) > 0) await sleep(50);
}

const rows = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
  (await database.pool.query(text, [...values])).rows as T[];

it('was killed amid work', () => expect(interrupted).toBeGreaterThan(KILLS.length));

it('ends each case that was started, once, as it should', async () => {
  const ends = await rows(`select i.key, i.state, array_agg(e.element_id) as ends from process_instance i
    join element_instance e on e.process_instance_key = i.key and e.type = 'END_EVENT' and e.state = 'COMPLETED' group by i.key order by i.key`);

  expect(ends).toEqual(started.sort().map((key) => ({ key, state: 'COMPLETED', ends: ['end_Ditugaskan'] })));
  expect(await rows('select * from incident')).toEqual([]);
});

it('loses no task that it said was completed, and does none twice', async () => {
  const tasks = await rows<{ key: string; element_id: string; state: string; process_instance_key: string }>(
    'select key, element_id, state, process_instance_key from user_task',
  );

  expect(completed.length).toBeGreaterThan(CASES * 3);
  expect(tasks.filter(({ key }) => completed.includes(key))).toHaveLength(new Set(completed).size);
  expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['COMPLETED']));
  const perCase = started.map((key) =>
    tasks
      .filter((task) => task.process_instance_key === key)
      .map(({ element_id }) => element_id)
      .sort(),
  );
  expect(perCase).toEqual(started.map(() => Object.keys(story.answers).sort()));
});

it('goes through each step of a case once', async () => {
  const steps = await rows(`select process_instance_key, element_id from element_instance
    group by process_instance_key, element_id, type having count(*) > 1 or bool_or(state <> 'COMPLETED')`);

  expect(steps).toEqual([]);
});

it('numbers letters without gap and repeat, and writes each once', async () => {
  const registers = await rows<{
    terakhir: number;
    taken: number[];
  }>(`select n.kode, n.terakhir, array_agg(s.urutan order by s.urutan) as taken
    from nomor_surat n left join surat s on (s.instansi, s.kode, s.tahun) = (n.instansi, n.kode, n.tahun) group by n.instansi, n.kode, n.tahun`);

  for (const { terakhir, taken } of registers)
    expect(taken).toEqual(Array.from({ length: terakhir }, (_n, index) => index + 1));
  expect(registers.reduce((sum, { terakhir }) => sum + terakhir, 0)).toBe(CASES * story.expect.letters.length);
  const letters = await rows(
    "select kasus, array_agg(kunci order by kunci) as letters from surat where status = 'terbit' group by kasus order by kasus",
  );
  expect(letters).toEqual(started.sort().map((kasus) => ({ kasus, letters: [...story.expect.letters].sort() })));
  expect(await rows("select kunci from surat where status <> 'terbit'")).toEqual([]);
});

it('keeps evidence, notices and assignments once', async () => {
  const cards = await rows<{ n: number }>('select count(*)::int as n from evidence group by kasus');
  const assignments = await rows(`select g.kasus, count(*)::int as people from penugasan g
    join penerima_tugas t on t.penugasan = g.id group by g.id order by g.kasus`);

  expect(await rows('select 1 from evidence group by kasus, himpunan, rule, subject having count(*) > 1')).toEqual([]);
  expect(new Set(cards.map(({ n }) => n)).size).toBe(1);
  expect(await rows('select 1 from notice group by kasus, jenis, recipient having count(*) > 1')).toEqual([]);
  expect(assignments).toEqual(started.sort().map((kasus) => ({ kasus, people: 1 })));
});

it('leaves nothing in the engine that waits for ever', async () => {
  for (const table of ['job', 'timer', 'element_instance', 'incident'])
    expect([table, await rows(`select key from engine.${table}`)]).toEqual([table, []]);
});
