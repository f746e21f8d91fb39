import { Pool, type PoolClient } from 'pg';
import { TestOffice } from '../../api/testing/office.ts';
import { OfficeChecker } from './office-checker.ts';
import { Tally } from './tally.ts';

let office: TestOffice;
let pool: Pool;
let client: PoolClient;
let tally: Tally;
let checker: OfficeChecker;
let kasus: string;

/** One case that was played to its end, with its letters. */
beforeAll(async () => {
  office = await TestOffice.start();
  kasus = (await office.play()).processInstanceKey!;
  pool = new Pool({ connectionString: office.databaseUrl });
});
afterAll(async () => {
  await pool?.end();
  await office?.stop();
});

/** What a test spoils is taken back afterwards. */
beforeEach(async () => {
  client = await pool.connect();
  await client.query('begin');
  tally = new Tally('office-kills', 1);
  checker = new OfficeChecker(client, tally, office.story());
  checker.start(kasus);
  const { rows } = await client.query<{ key: string }>('select key from user_task');
  for (const { key } of rows) checker.complete(key);
});
afterEach(async () => {
  await client.query('rollback');
  client.release();
});

async function found(): Promise<readonly string[]> {
  await checker.checkEnd();
  return tally.complaints;
}

it('finds nothing where all is as it was acknowledged', async () => {
  expect(await found()).toEqual([]);
});

it('finds an acknowledged case that is not there', async () => {
  checker.start('1');

  expect(await found()).toEqual(['lost: case 1']);
});

it('finds an acknowledged completion that is not there', async () => {
  await client.query("update user_task set state = 'CREATED' where key = (select min(key) from user_task)");

  expect(await found()).toEqual([expect.stringMatching(/^lost: completion of task \d+$/)]);
});

it('finds a completion that was acknowledged twice', async () => {
  const { rows } = await client.query<{ key: string }>('select min(key) as key from user_task');
  checker.complete(rows[0]!.key);

  expect(await found()).toEqual([`doubled: task ${rows[0]!.key} was completed twice`]);
});

it('finds a start that was answered twice with one case', async () => {
  checker.start(kasus);

  expect(await found()).toEqual([`doubled: case ${kasus} was started twice`]);
});

it('finds a case of which nobody was told', async () => {
  await copy('process_instance', "key = -key, business_id = business_id || '-x'");

  expect(await found()).toContain(`doubled: case -${kasus}, of which nobody was told`);
});

it('finds a number that no letter has', async () => {
  await client.query('update nomor_surat set terakhir = terakhir + 1');

  expect((await found()).join()).toMatch(/^lost: letter numbers of '.+': 1 to 2 are given, there are 1/);
});

it('finds a number that will be given a second time', async () => {
  await client.query('update nomor_surat set terakhir = terakhir - 1');

  expect((await found()).join()).toMatch(/^doubled: letter numbers of '.+': 1 to 0 are given, there are 1/);
});

it('finds a number that two letters have', async () => {
  await client.query(`do $$ begin
    execute (select format('alter table surat drop constraint %I', conname) from pg_constraint
      where conrelid = 'surat'::regclass and contype = 'u' and cardinality(conkey) = 4);
  end $$`);
  await copy('surat', "id = gen_random_uuid(), token = token || 'x', kasus = 1, job_key = -job_key");

  expect((await found()).join()).toMatch(/^doubled: letter numbers of '.+': 1 to 1 are given, there are 1,1/);
});

it('finds a letter that was not written', async () => {
  await copy('process_instance', "key = -key, business_id = business_id || '-x'");

  expect((await found()).join()).toContain('lost: letters of 1 cases');
});

it('finds a step that was taken twice', async () => {
  await copy('element_instance', 'key = -key');

  expect((await found()).join()).toContain('doubled: a step');
});

it('finds evidence and a notice that are there twice', async () => {
  await copy('evidence', 'job_key = -job_key');
  await copy('notice', 'id = -id, job_key = -job_key');

  expect((await found()).join()).toMatch(/doubled: evidence.*doubled: a notice/);
});

it('finds a case that did not come to its end', async () => {
  await client.query("update process_instance set state = 'ACTIVE'");

  expect((await found()).join()).toContain('stuck: a case');
});

/** Puts the rows of a table there once more, with other values where they must differ. */
async function copy(table: string, changes: string): Promise<void> {
  await client.query(`create temporary table copied on commit drop as select * from ${table}`);
  await client.query(`update copied set ${changes}`);
  await client.query(`insert into ${table} overriding system value select * from copied`);
  await client.query('drop table copied');
}
