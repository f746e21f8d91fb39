import { diagram, end, serviceTask, start } from '../../engine/testing/bpmn.ts';
import { EngineForTest } from '../../engine/testing/engine-for-test.ts';
import { Checker } from './checker.ts';
import { Ledger } from './ledger.ts';
import { RECORD_TABLE, storeRecords } from './records.ts';
import { Tally } from './tally.ts';

let test: EngineForTest;
let tally: Tally;
let ledger: Ledger;
let instance: string;
let job: string;

/** Two cases, one of which has ended, with all that was acknowledged of them. */
beforeEach(async () => {
  test = await EngineForTest.start();
  await test.database.pool.query(RECORD_TABLE);
  test.exporter = storeRecords;
  tally = new Tally('checks', 1);
  ledger = new Ledger();
  await test.deploy(diagram('one', [start(), serviceTask('a'), end()], ['start -> a -> end']));
  ledger.created.add(await test.create('one'));
  instance = await test.create('one');
  ledger.created.add(instance);
  ({ key: job } = await test.complete('a'));
  ledger.complete(job);
});
afterEach(() => test.close());

const sql = (text: string, ...values: unknown[]) => test.database.pool.query(text, values);

async function found(): Promise<readonly string[]> {
  await new Checker(() => test.database.pool, tally).check(ledger);
  return tally.complaints;
}

it('finds nothing where all is as it was acknowledged', async () => {
  expect(await found()).toEqual([]);
});

it('finds an acknowledged start that is not there', async () => {
  ledger.created.add('2251799813695000');

  expect(await found()).toEqual(['lost: creation 2251799813695000, which was acknowledged']);
});

it('finds an acknowledged completion that is not there', async () => {
  const [open] = await test.jobs('a');
  ledger.complete(open!.key);

  expect(await found()).toEqual([`lost: completion ${open!.key}, which was acknowledged`]);
});

it('finds a completion that was acknowledged twice', async () => {
  ledger.complete(job);

  expect(await found()).toEqual([`doubled: job ${job} was completed twice`]);
});

it('finds a completion that was stored twice', async () => {
  await sql(
    'insert into torture.record select (select max(position) + 1 from torture.record), key, value_type, intent, instance, detail, time from torture.record where key = $1 and intent = $2',
    job,
    'COMPLETED',
  );
  await sql("update engine.counter set value = value + 1 where name = 'position'");

  expect(await found()).toEqual([`doubled: JOB ${job} ended as COMPLETED and as COMPLETED`]);
});

it('finds records that are missing', async () => {
  await sql('delete from torture.record where key = $1 and intent = $2', job, 'COMPLETED');

  expect((await found()).join()).toMatch(/lost: records between positions \d+ and \d+/);
});

it('finds an open element that is gone from its table', async () => {
  await sql('delete from engine.element_instance where key = $1', instance);

  expect(await found()).toEqual([`lost: PROCESS_INSTANCE ${instance} is open, but not in its table`]);
});

it('finds a job in its table that has ended', async () => {
  await sql("insert into engine.job values ($1, '{}', $2, 'a', 'ACTIVATABLE', null)", job, instance);

  expect(await found()).toEqual([`doubled: JOB ${job} is in its table, but has ended`]);
});

it('finds keys that would be given a second time', async () => {
  await sql("update engine.counter set value = 1 where name = 'key'");

  expect((await found()).join()).toMatch(/^doubled: keys from 1 on/);
});

it('finds the last records missing', async () => {
  await sql("update engine.counter set value = value + 5 where name = 'position'");

  expect((await found()).join()).toMatch(/^lost: records up to position/);
});
