import type { CaseDetail } from '../../contract/cases.ts';
import type { TaskAuditEntry, TaskDraft, UserTask } from '../../contract/tasks.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem, expectRefused } from '../../testing/problem.ts';

let office: TestOffice;
let key: string;
let task: string;

beforeAll(async () => {
  ({ office, key, task } = await TestOffice.waitingAt('task_PutuskanPelibatan'));
  const plh = { jabatan: 'karo-hukum', pegawai: 'karo-phsk', kapasitas: 'plh', nomorKeputusan: 'KP.1' };
  const appointed = { ...plh, mulai: '2026-03-01', selesai: '2026-03-31' };
  expect((await office.post('admin', '/api/appointments', appointed)).statusCode).toBe(201);
});
afterAll(() => office.stop());

const REASON = 'Saya cuti sampai akhir minggu.';
const request = (method: 'POST' | 'PATCH', path: string, payload: object) => ({
  method,
  url: `/v2/user-tasks/${task}${path}`,
  payload,
});
const assign = (payload: object) => request('POST', '/assignment', payload);
const change = (payload: object) => request('PATCH', '', payload);
const read = async (): Promise<UserTask> => (await office.get('admin', `/v2/user-tasks/${task}`)).json();
const log = async (body: object = {}): Promise<{ items: TaskAuditEntry[] }> =>
  (await office.post('karo-hukum', `/v2/user-tasks/${task}/audit-logs/search`, body)).json();

describe('a task', () => {
  it('is handed over to another holder of its post, with a reason and what was filled in', async () => {
    const { items } = (await office.get('karo-hukum', `/api/user-tasks/${task}/receivers`)).json();
    expect(items).toEqual([expect.objectContaining({ pegawai: 'karo-phsk', jabatan: 'karo-hukum', kapasitas: 'plh' })]);
    await office.ask('karo-hukum', assign({ assignee: 'karo-hukum' }));
    const draft = { method: 'PUT' as const, url: `/api/user-tasks/${task}/draft` };
    await office.ask('karo-phsk', { ...draft, payload: { variables: { alasan: 'lama' } } });
    const variables = { alasan: 'Sudah setengah jadi.' };
    expect((await office.ask('karo-hukum', { ...draft, payload: { variables } })).statusCode).toBe(200);

    const given = await office.ask('karo-hukum', assign({ assignee: 'karo-phsk', alasan: REASON }));

    expect([given.statusCode, given.body]).toEqual([204, '']);
    expect((await read()).assignee).toBe('karo-phsk');
    const [giver] = (await office.rows("select nama from pegawai where id = 'karo-hukum'")) as { nama: string }[];
    const passed = (await office.get('karo-phsk', draft.url)).json<TaskDraft>();
    expect(passed).toMatchObject({ variables, filledInBy: giver!.nama });
    expect((await office.get('karo-hukum', draft.url)).statusCode).toBe(204);
  });

  it('is told in the history with who handed it over, to whom and why', async () => {
    const { history } = (await office.get('karo-penelaahan', `/api/cases/${key}`)).json<CaseDetail>();

    const told = history.find(({ title }) => title.includes('diserahkan'));
    expect(told).toMatchObject({ detail: `Alasan: ${REASON}`, performer: { jabatan: 'karo-hukum' } });
    expect(told!.title).toMatch(/^"Putuskan permohonan pelibatan" diserahkan kepada \w/);
  });

  it('is handed over only by who has it', async () => {
    await expectRefused(office, 'karo-hukum', assign({ assignee: 'karo-phsk', alasan: REASON }), 409);
    await expectRefused(office, 'admin', assign({ assignee: 'karo-phsk', alasan: REASON }), 403);
    await expectRefused(office, 'karo-penelaahan', assign({ assignee: 'karo-phsk', alasan: REASON }), 403);
    for (const stranger of ['jf-1', 'pemilik-proses'])
      await expectRefused(office, stranger, assign({ assignee: 'karo-phsk', alasan: REASON }), 404);
  });

  it.each([
    ['nobody of its post', { assignee: 'jf-1', alasan: REASON }, 'assignee'],
    ['nobody at all', { assignee: 'siapa-saja', alasan: REASON }, 'assignee'],
    ['another without a reason', { assignee: 'karo-hukum' }, 'alasan'],
    ['another with a reason of blanks', { assignee: 'karo-hukum', alasan: ' '.repeat(20) }, 'alasan'],
  ])('is handed over to %s: refused', async (_what, payload, field) => {
    const { violations } = await expectRefused(office, 'karo-phsk', assign(payload), 400);

    expect(violations).toEqual([{ field, message: expect.any(String) }]);
  });

  it('of a person in person is not handed over', async () => {
    const own = await office.playUntil(await office.begin(), 'task_TerimaPenugasan');
    const payload = { assignee: 'jf-2', alasan: REASON };
    const [{ assignee }] = (await office.rows('select assignee from user_task where key = $1', [own])) as [
      { assignee: string },
    ];

    const refused = await office.post(assignee, `/v2/user-tasks/${own}/assignment`, payload);

    expect(expectProblem(refused, 400).detail).toContain('pribadi');
  });
});

describe('the audit log of a task', () => {
  it('has what was done with it, in the shape of Camunda, the newest first', async () => {
    await office.ask('karo-phsk', { method: 'DELETE', url: `/v2/user-tasks/${task}/assignee` });

    const { items } = await log();

    expect(items.map(({ operationType, actorId, assignee }) => [operationType, actorId, assignee])).toEqual([
      ['UNASSIGN', 'karo-phsk', null],
      ['ASSIGN', 'karo-hukum', 'karo-phsk'],
      ['ASSIGN', 'karo-hukum', 'karo-hukum'],
    ]);
    expect(items[1]).toMatchObject({
      auditLogKey: expect.stringMatching(/^\d+$/),
      entityKey: task,
      entityType: 'USER_TASK',
      category: 'USER_TASKS',
      actorType: 'USER',
      result: 'SUCCESS',
      annotation: REASON,
      timestamp: '2026-03-06T03:32:00.000Z',
      userTaskKey: task,
      processInstanceKey: key,
    });
    const paged = await office.get('karo-hukum', `/v2/user-tasks/${task}/audit-log?limit=2`);
    expect(paged.json().items).toEqual(items.slice(0, 2));
    expect((await log({ filter: { operationType: 'UNASSIGN' } })).items).toEqual(items.slice(0, 1));
  });

  it('is read by whom the task is for, and refuses what it does not know', async () => {
    expectProblem(await office.get('karo-penelaahan', `/v2/user-tasks/${task}/audit-log`), 403);
    expectProblem(await office.get('jf-1', `/v2/user-tasks/${task}/audit-log`), 404);
    expectProblem(await office.get('karo-hukum', '/v2/user-tasks/1/audit-log'), 404);
    await expectRefused(office, 'karo-hukum', request('POST', '/audit-logs/search', { filter: { alasan: 'x' } }), 400);
  });
});

describe('a change of a task', () => {
  const dueDate = '2026-03-20T17:00:00+07:00';

  it('is an admin’s or a process owner’s to make, and stays until the task is over', async () => {
    for (const [other, status] of [
      ['karo-hukum', 403],
      ['karo-penelaahan', 403],
      ['sekjen', 404],
      ['jf-1', 404],
    ] as const)
      await expectRefused(office, other, change({ changeset: { priority: 90 } }), status);

    const changed = await office.ask(
      'pemilik-proses',
      change({ changeset: { dueDate, followUpDate: null, priority: 90 } }),
    );

    expect([changed.statusCode, changed.body]).toEqual([204, '']);
    expect(await read()).toMatchObject({ dueDate: '2026-03-20T10:00:00.000Z', priority: 90, followUpDate: null });
    const [entry] = (await log()).items;
    expect(entry).toMatchObject({ operationType: 'UPDATE', actorId: 'pemilik-proses', performer: null });
    expect(entry!.changes).toEqual({
      dueDate: { from: expect.any(String), to: '2026-03-20T10:00:00.000Z' },
      followUpDate: { from: '2026-03-11T03:32:00.000Z', to: null },
      priority: { from: 50, to: 90 },
    });
  });

  it.each([
    ['nothing', { changeset: {} }],
    ['no changeset', {}],
    ['what no task has', { changeset: { state: 'COMPLETED' } }],
    ['a person', { changeset: { candidateUsers: ['jf-1'] } }],
    ['a date of no calendar', { changeset: { dueDate: '2026-02-30T10:00:00Z' } }],
    ['no date', { changeset: { followUpDate: 'besok' } }],
    ['an hour of no day', { changeset: { dueDate: '2026-03-20T99:00:00Z' } }],
    ['a priority beyond 100', { changeset: { priority: 101 } }],
    ['a priority of text', { changeset: { priority: '50' } }],
    ['other posts', { changeset: { candidateGroups: ['karo-umum'] }, alasan: REASON }],
  ])('refuses %s', async (_what, payload) => {
    await expectRefused(office, 'admin', change(payload), 400);
  });

  it('is kept when the task is completed, and none is made afterwards', async () => {
    const answer = office.story().answers['task_PutuskanPelibatan']!;
    expect((await office.complete('karo-hukum', task, answer)).statusCode).toBe(204);

    expect(await read()).toMatchObject({
      state: 'COMPLETED',
      dueDate: '2026-03-20T10:00:00.000Z',
      priority: 90,
      candidateGroups: ['karo-hukum'],
    });
    expect((await log()).items[0]).toMatchObject({ operationType: 'COMPLETE', actorId: 'karo-hukum' });
    expectProblem(await office.ask('admin', change({ changeset: { priority: 1 } })), 409);
  });
});
