import type { AuditEntry } from '../contract/audit.ts';
import type { Found } from '../contract/search.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;
let kasus: string;
let task: string;

beforeAll(async () => {
  ({ office, key: kasus, task } = await TestOffice.waitingAt('task_TandaTanganiPermohonan'));
});
afterAll(() => office.stop());

async function find(filter: object, who = 'admin'): Promise<readonly AuditEntry[]> {
  const answer = await office.post(who, '/v2/audit-logs/search', { filter });
  expect(answer.statusCode).toBe(200);
  return answer.json<Found<AuditEntry>>().items;
}

const patch = (payload: object) => office.ask('admin', { method: 'PATCH', url: `/v2/user-tasks/${task}`, payload });

it('tells of a start what was asked for and what came of it, in which capacity', async () => {
  const entries = await find({ processInstanceKey: kasus, operationType: 'CREATE' });
  expect(entries).toMatchObject([
    {
      entityType: 'PROCESS_INSTANCE',
      entityKey: kasus,
      result: 'SUCCESS',
      actorId: 'karo-penelaahan',
      actorType: 'USER',
      capacity: { jabatan: 'karo-penelaahan', kapasitas: 'definitif' },
      processDefinitionId: 'lpsk-3-2023.penunjukan-lintas-unit',
    },
  ]);
  const [asked] = await find({ auditLogKey: entries[0]!.askedKey! });
  expect(asked).toMatchObject({ result: 'UNKNOWN', operationType: 'CREATE', actorId: 'karo-penelaahan' });
  expect(await find({ processDefinitionId: 'lpsk-3-2023.penunjukan-lintas-unit', isSuperseded: false })).toHaveLength(
    (await find({ processDefinitionId: 'lpsk-3-2023.penunjukan-lintas-unit', result: 'SUCCESS' })).length,
  );
});

it('tells the old day and the new one of a task, why, and by which article the step is', async () => {
  const before = (await office.get('admin', `/v2/user-tasks/${task}`)).json<{ dueDate: string | null }>().dueDate;
  const dueDate = '2026-03-10T03:00:00.000Z';
  expect((await patch({ changeset: { dueDate }, alasan: 'Pejabat sedang dinas luar' })).statusCode).toBe(204);

  const [entry] = await find({ userTaskKey: task, operationType: 'UPDATE' });
  expect(entry).toMatchObject({
    category: 'USER_TASKS',
    capacity: { peran: 'admin' },
    reason: 'Pejabat sedang dinas luar',
    changes: [{ property: 'dueDate', oldValue: before, newValue: dueDate }],
    processInstanceKey: kasus,
    legalBasis: expect.stringContaining('Pasal') as string,
  });
  expect((await office.get('admin', `/v2/audit-logs/${entry!.auditLogKey}`)).json()).toEqual(entry);
});

it('tells a refusal of the separation of duties or of a policy, with whoever tried', async () => {
  expectProblem(await office.complete('karo-hukum', task, {}), 404);

  expect(await find({ userTaskKey: task, result: 'FAIL' })).toMatchObject([
    { actorId: 'karo-hukum', operationType: 'COMPLETE', refusal: { status: 404 }, processInstanceKey: kasus },
  ]);
});

it('tells the old value of a setting and the new one', async () => {
  const url = '/api/regulations/panrb-62-2021/settings/keputusanKepegawaianOlehPelaksana';
  const put = (nilai: boolean) => office.ask('admin', { method: 'PUT', url, payload: { nilai } });
  expect((await put(true)).statusCode).toBe(204);
  expect((await put(false)).statusCode).toBe(204);

  const [latest] = await find({ entityType: 'SETTING' });
  expect(latest).toMatchObject({
    entityKey: 'panrb-62-2021/keputusanKepegawaianOlehPelaksana',
    changes: [{ property: 'keputusanKepegawaianOlehPelaksana', oldValue: 'true', newValue: 'false' }],
  });
});

it('tells of signing in who did and who failed to, and no password', async () => {
  const signIn = (username: string, password: string) => office.post(undefined, '/api/session', { username, password });
  expect((await signIn('karo-hukum', office.password)).statusCode).toBe(204);
  expectProblem(await signIn('karo-hukum', 'sandi-yang-salah'), 401);
  expectProblem(await signIn('sandi-di-tempat-nama', 'x'), 401);

  const entries = await find({ entityType: 'SESSION' });
  expect(entries).toMatchObject([
    { result: 'FAIL', actorType: 'ANONYMOUS', address: '127.0.0.1', refusal: { status: 401 } },
    { result: 'FAIL', actorType: 'ANONYMOUS', actorId: 'karo-hukum' },
    { result: 'SUCCESS', actorType: 'USER', actorId: 'karo-hukum', actorName: expect.any(String) as string },
  ]);
  expect(entries[0]).not.toHaveProperty('actorId');
  expect(JSON.stringify(entries)).not.toContain('sandi-');
});

it('counts a flood of refused requests instead of writing each', async () => {
  const count = async () => (await office.rows('select count(*)::int as n from audit_log')) as [{ n: number }];
  const [{ n: before }] = await count();
  for (let n = 0; n < 60; n += 1)
    expectProblem(
      await office.ask(undefined, { method: 'POST', url: '/v2/deployments', remoteAddress: '203.0.113.7' }),
      401,
    );

  expect((await count())[0].n - before).toBe(10);
});

it('searches by cursor, and gives what it finds as a table', async () => {
  const first = (await office.post('admin', '/v2/audit-logs/search', { page: { limit: 5 } })).json<Found<AuditEntry>>();
  const rest = await office.post('admin', '/v2/audit-logs/search', { page: { limit: 5, after: first.page.endCursor } });
  const keys = [...first.items, ...rest.json<Found<AuditEntry>>().items].map(({ auditLogKey }) => Number(auditLogKey));
  expect(keys).toEqual(keys.toSorted((one, other) => other - one));

  const csv = await office.get('admin', '/api/audit/csv?entityType=SETTING&from=2026-01-01');
  expect(csv.headers['content-type']).toContain('text/csv');
  const lines = csv.body.trim().split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('keputusanKepegawaianOlehPelaksana: true → false');
  expectProblem(await office.get('karo-hukum', '/api/audit/csv'), 403);
  expectProblem(await office.get('admin', '/api/audit/csv?from=kemarin-malam'), 400);
  expect(await find({ entityType: 'AUDIT_LOG', actorId: 'karo-hukum' })).toMatchObject([{ result: 'FAIL' }]);
});

it('verifies itself in the background, by its checkpoints too', async () => {
  await office.simulation.office.app.ready();
  expect((await office.post('admin', '/api/audit/verification')).statusCode).toBe(202);
  const state = async () => (await office.get('admin', '/api/audit')).json<{ verification: { state: string } }>();
  while ((await state()).verification.state === 'berjalan');

  expect(await state()).toMatchObject({ verification: { state: 'utuh', fault: null } });
  await office.rows('alter table audit_log disable trigger all');
  await office.rows(`update audit_log set entry = replace(entry, 'karo-hukum', 'karo-umum') where seq = 12`);
  await office.rows(`update audit_log set entry = entry || ' ' where seq = 20`);
  await office.post('admin', '/api/audit/verification');
  while ((await state()).verification.state === 'berjalan');

  expect(await state()).toMatchObject({
    verification: { state: 'rusak', fault: { seq: expect.any(Number) as number } },
  });
});
