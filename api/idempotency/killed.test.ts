import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { parseCase } from '../simulation/case-file.ts';
import { type ChildAnswer, ChildOffice } from '../testing/child-office.ts';
import { LINTAS_UNIT } from '../testing/office.ts';

const FILE = path.join(__dirname, '../../processes/lpsk-3-2023/penunjukan-lintas-unit/cases/ditugaskan-individu.json');
const { starter, facts } = parseCase(JSON.parse(readFileSync(FILE, 'utf8')), FILE);
const APPOINTMENT = {
  jabatan: 'karo-hukum',
  pegawai: 'karo-phsk',
  kapasitas: 'plh',
  nomorKeputusan: 'KP.1',
  mulai: '2026-03-02',
  selesai: '2026-03-05',
};

/** Updates of keys stop at these places until the test lets go of a lock. */
const HELD = 4711;
const PLACES = `
  create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${HELD}); return new; end $$;
  create trigger before_the_start before update on idempotency_key for each row
    when (new.key = 'sebelum' and new.effect is not null) execute function hold();
  create trigger before_the_answer before update on idempotency_key for each row
    when (new.key <> 'sebelum' and new.status is not null) execute function hold();
`;

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-killed-'));
const offices: ChildOffice[] = [];
let database: TestDatabase;
/** What each key's command was answered by the office that came after the one that was killed. */
let again: { readonly [key: string]: ChildAnswer };

const launch = (): Promise<ChildOffice> => {
  const office = new ChildOffice(dataDir, database.url);
  offices.push(office);
  return office.ready();
};

const commands: { readonly [key: string]: (office: ChildOffice, key: string) => Promise<ChildAnswer> } = {
  sebelum: (office, key) => start(office, key),
  sesudah: (office, key) => start(office, key),
  penunjukan: (office, key) => office.ask('admin', 'POST', '/api/appointments', APPOINTMENT, key),
};
const start = (office: ChildOffice, key: string) =>
  office.ask(starter, 'POST', '/v2/process-instances', { processDefinitionId: LINTAS_UNIT, variables: facts }, key);
const sendAll = (office: ChildOffice) =>
  Object.entries(commands).map(async ([key, send]) => [key, await send(office, key)] as const);

const rows = async <T>(text: string): Promise<T[]> => (await database.pool.query(text)).rows as T[];

/** Kills an office while each of its commands stands at its place, and sends all of them to the next one. */
beforeAll(async () => {
  database = await makeTestDatabase();
  const first = await launch();
  await rows(PLACES);
  const holder = await database.pool.connect();
  await holder.query('select pg_advisory_lock($1)', [HELD]);
  const answers = sendAll(first);
  const waiting = "select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'";
  while ((await rows(waiting)).length < answers.length) await sleep(20);
  await first.kill();
  await Promise.allSettled(answers);
  await rows(`select pg_terminate_backend(pid) from (${waiting}) w`);
  await rows('drop function hold cascade');
  holder.release(true);
  again = Object.fromEntries(await Promise.all(sendAll(await launch())));
});

afterAll(async () => {
  for (const office of offices) office.process.kill('SIGKILL');
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('starts the case whose number was taken when the program was killed, under that number', async () => {
  expect(again['sebelum']).toMatchObject({ status: 200, isReplayed: false });
  const [numbered] = await rows<{ noted: string }>(
    "select effect ->> 'nomorKasus' as noted from idempotency_key where key = 'sebelum'",
  );
  expect(again['sebelum']!.body.businessId).toBe(numbered!.noted);
});

it('finds the case that was started when the program was killed before it answered', async () => {
  expect(again['sesudah']).toMatchObject({ status: 200, isReplayed: false });
  const cases = await rows<{ key: string }>('select key from process_instance');
  expect(cases.map(({ key }) => key).sort()).toEqual(
    ['sebelum', 'sesudah'].map((key) => again[key]!.body.processInstanceKey).sort(),
  );
});

it('makes the appointment once whose transaction ended with the program', async () => {
  expect(again['penunjukan']).toMatchObject({ status: 201, isReplayed: false });
  expect(await rows("select id from pemangku_jabatan where nomor_keputusan = 'KP.1'")).toEqual([
    { id: again['penunjukan']!.body.id },
  ]);
});

it('gives the same answers from then on', async () => {
  const later = Object.fromEntries(await Promise.all(sendAll(offices.at(-1)!)));

  for (const key of Object.keys(commands)) expect(later[key]).toEqual({ ...again[key], isReplayed: true });
});
