import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { parseCase } from '../simulation/case-file.ts';
import { ChildOffice } from '../testing/child-office.ts';
import { LINTAS_UNIT } from '../testing/office.ts';

const FILE = path.join(__dirname, '../../processes/lpsk-3-2023/penunjukan-lintas-unit/cases/ditugaskan-individu.json');
const { starter, facts } = parseCase(JSON.parse(readFileSync(FILE, 'utf8')), FILE);
const HELD = 4712;
/** Whatever tells an outcome stops here until the test lets go of a lock. */
const PLACE = `
  create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${HELD}); return new; end $$;
  create trigger before_the_outcome before insert on audit_log for each row
    when (new.entry like '%"askedKey"%') execute function hold()`;

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-audit-'));
const offices: ChildOffice[] = [];
let database: TestDatabase;

const launch = (): Promise<ChildOffice> => {
  const office = new ChildOffice(dataDir, database.url);
  offices.push(office);
  return office.ready();
};
const rows = async <T>(text: string): Promise<T[]> => (await database.pool.query(text)).rows as T[];
const starts = () =>
  rows<{ seq: string; result: string; asked: string | null }>(
    "select seq, result, asked from audit_log where entity_type = 'PROCESS_INSTANCE' order by seq",
  );
const start = (office: ChildOffice) =>
  office.ask(
    starter,
    'POST',
    '/v2/process-instances',
    { processDefinitionId: LINTAS_UNIT, variables: facts },
    'sekali',
  );

beforeAll(async () => {
  database = await makeTestDatabase();
});
afterAll(async () => {
  for (const office of offices) office.process.kill('SIGKILL');
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('shows what was asked for and that nobody knows its outcome, until it is asked for again', async () => {
  const first = await launch();
  await rows(PLACE);
  const holder = await database.pool.connect();
  await holder.query('select pg_advisory_lock($1)', [HELD]);
  const answer = start(first).catch(() => undefined);
  const waiting = "select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'";
  while ((await rows(waiting)).length === 0) await sleep(20);
  await first.kill();
  await answer;
  await rows(`select pg_terminate_backend(pid) from (${waiting}) w`);
  await rows('drop function hold cascade');
  holder.release(true);

  expect(await rows('select key from process_instance')).toHaveLength(1);
  expect(await starts()).toEqual([{ seq: expect.any(String) as string, result: 'UNKNOWN', asked: null }]);

  const second = await launch();
  expect(await start(second)).toMatchObject({ status: 200 });
  expect(await starts()).toMatchObject([{ result: 'UNKNOWN' }, { result: 'SUCCESS', asked: null }]);
  expect(await rows('select key from process_instance')).toHaveLength(1);
  await second.stop();
});
