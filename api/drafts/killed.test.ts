import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import type { Draft } from '../contract/drafts.ts';
import { ChildOffice } from '../testing/child-office.ts';
import { LINTAS_UNIT } from '../testing/office.ts';
import { APPROVER, AUTHOR } from './testing/studio.ts';

/** Statements stop at a place until the test lets go of a lock. */
const HELD = 4712;
/** Between approval and deployment, and between deployment and what is said of it. */
const PLACES = {
  'before it is deployed': `create trigger place before insert on process_definition for each row
    when (new.xml like '%lincah:versi%') execute function hold()`,
  'after it is deployed': `create trigger place before update on process_draft for each row
    when (new.state = 'berlaku') execute function hold()`,
};
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-draft-killed-'));
const offices: ChildOffice[] = [];
let database: TestDatabase;
let office: ChildOffice;

const launch = async (): Promise<ChildOffice> => {
  const next = new ChildOffice(dataDir, database.url);
  offices.push(next);
  return next.ready();
};
const rows = async <T>(text: string, values: unknown[] = []): Promise<T[]> =>
  (await database.pool.query(text, values)).rows as T[];

beforeAll(async () => {
  database = await makeTestDatabase();
  office = await launch();
  await rows(
    `create function hold() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(${HELD}); return new; end $$`,
  );
});
afterAll(async () => {
  for (const one of offices) one.process.kill('SIGKILL');
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each(Object.entries(PLACES))(
  'comes into force exactly once where the program is killed %s',
  async (place, trigger) => {
    const { id } = await office.must<{ id: string }>(AUTHOR, 'POST', '/api/drafts', {
      processDefinitionId: LINTAS_UNIT,
      subject: place,
    });
    await office.must(AUTHOR, 'POST', `/api/drafts/${id}/submission`, {});
    const effectiveFrom = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(new Date());
    await rows(trigger);
    const holder = await database.pool.connect();
    await holder.query('select pg_advisory_lock($1)', [HELD]);
    const approval = office.must(APPROVER, 'POST', `/api/drafts/${id}/approval`, { effectiveFrom });
    const waiting = "select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'";
    while ((await rows(waiting)).length === 0) await sleep(20);
    await office.kill();
    await Promise.allSettled([approval]);
    await rows(`select pg_terminate_backend(pid) from (${waiting}) w`);
    await rows('drop trigger place on process_definition').catch(() => rows('drop trigger place on process_draft'));
    holder.release(true);

    office = await launch();

    while (
      (await rows<{ state: string }>('select state from process_draft where id = $1', [id]))[0]!.state !== 'berlaku'
    )
      await sleep(50);
    const deployed = await rows<{ version: number }>('select version from process_definition where xml like $1', [
      `%lincah:versi" value="${id}"%`,
    ]);
    const draft = await office.must<Draft>(AUTHOR, 'GET', `/api/drafts/${id}`);
    expect([deployed.length, deployed[0]?.version]).toEqual([1, draft.version]);
    expect(
      await rows("select count(*)::int as n from process_draft_step where draft = $1 and step = 'berlaku'", [id]),
    ).toEqual([{ n: 1 }]);
  },
);
