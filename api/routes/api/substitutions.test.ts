import type { CaseDetail } from '../../contract/cases.ts';
import type { InboxCounters } from '../../contract/desk.ts';
import type { Notice } from '../../contract/notices.ts';
import type { Found } from '../../contract/search.ts';
import type { Me } from '../../contract/session.ts';
import type { Substitution } from '../../contract/substitutions.ts';
import type { TaskContext, UserTask } from '../../contract/tasks.ts';
import { LINTAS_UNIT, TestOffice } from '../../testing/office.ts';
import { expectProblem, expectRefused } from '../../testing/problem.ts';

/** The head of Biro Hukum is away for a week; a Pejabat Fungsional of the same agency, of another unit, does their tasks. */
const AWAY = 'karo-hukum';
const SUBSTITUTE = 'jf-5';
const RULE = {
  ...{ pengganti: SUBSTITUTE, cakupan: 'jabatan', jabatan: 'karo-hukum', alasan: 'Cuti tahunan sepekan' },
  ...{ mulai: '2026-03-09', selesai: '2026-03-13' },
};
const [FRIDAY, MONDAY, LAST, AFTER] = [
  '2026-03-06T10:32:00+07:00',
  '2026-03-09T08:00:00+07:00',
  '2026-03-13T23:59:00+07:00',
  '2026-03-14T00:01:00+07:00',
] as const;

let office: TestOffice;
let key: string;
let task: string;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set(FRIDAY);
  key = await office.begin();
  task = await office.playUntil(key, 'task_PutuskanPelibatan');
});
afterAll(() => office.stop());

const set = (username: string, more: object = {}) => office.post(username, '/api/substitutions', { ...RULE, ...more });
const request = (more: object) => ({
  method: 'POST' as const,
  url: '/api/substitutions',
  payload: { ...RULE, ...more },
});
const rules = async (username: string): Promise<readonly Substitution[]> =>
  (await office.get(username, '/api/substitutions')).json<Found<Substitution>>().items;
const withdraw = (username: string, id: string) =>
  office.ask(username, { method: 'DELETE', url: `/api/substitutions/${id}` });
const inbox = async (filter: object = {}): Promise<readonly string[]> => {
  const body = { filter: { state: 'CREATED', ...filter } };
  const found = (await office.post(SUBSTITUTE, '/v2/user-tasks/search', body)).json<Found<UserTask>>();
  return found.items.map(({ elementId }) => elementId);
};

describe('a rule is refused', () => {
  it.each([
    ['that begins in the past', { mulai: '2026-03-05' }, 'mulai'],
    ['that ends before it begins', { selesai: '2026-03-08' }, 'selesai'],
    ['for more than 90 days', { selesai: '2026-06-07' }, 'selesai'],
    ['on no day of the calendar', { selesai: '2026-02-30' }, 'selesai'],
    ['without a reason', { alasan: '  cuti      ' }, 'alasan'],
    ['for oneself', { pengganti: AWAY }, 'pengganti'],
    ['for somebody of another agency', { pengganti: 'kadis-dinkes' }, 'pengganti'],
    ['for nobody', { pengganti: 'siapa-saja' }, 'pengganti'],
    ['on a post of somebody else', { jabatan: 'karo-umum' }, 'jabatan'],
    ['on a post without naming it', { jabatan: undefined }, 'jabatan'],
    [
      'on a mechanism of another agency',
      { cakupan: 'mekanisme', jabatan: undefined, mekanisme: 'belu-47-2024.pelaporan' },
      'mekanisme',
    ],
  ])('%s', async (_what, more, field) => {
    const { violations } = await expectRefused(office, AWAY, request(more), 400);

    expect(violations![0]).toEqual({ field, message: expect.any(String) });
  });

  it('from who neither is away, nor heads their unit', async () => {
    await expectRefused(office, 'jf-1', request({ digantikan: AWAY }), 403);
    await expectRefused(office, 'karo-umum', request({ digantikan: AWAY }), 403);
  });

  it('for who has no account any more', async () => {
    await office.rows('update account set is_active = false where username = $1', [SUBSTITUTE]);
    const { violations } = await expectRefused(office, AWAY, request({}), 400);
    await office.rows('update account set is_active = true where username = $1', [SUBSTITUTE]);

    expect(violations![0]).toMatchObject({ field: 'pengganti' });
  });
});

describe('a rule', () => {
  let id: string;

  it('is set by oneself, and seen by both and by nobody besides the heads', async () => {
    const response = await set(AWAY);
    expect(`${response.statusCode} ${response.body}`).toMatch(/^201/);
    ({ id } = response.json());

    const [own] = await rules(AWAY);
    expect(own).toMatchObject({ id, digantikan: AWAY, pengganti: SUBSTITUTE, dicabut: null, mayWithdraw: true });
    expect(await rules(SUBSTITUTE)).toEqual([{ ...own, mayWithdraw: false }]);
    expect(await rules('sekjen')).toEqual([own]);
    expect(await rules('admin')).toEqual([own]);
    expect(await rules('jf-1')).toEqual([]);
  });

  it('stands alone in its scope and its days', async () => {
    const { violations } = await expectRefused(office, AWAY, request({ pengganti: 'jf-1', mulai: '2026-03-13' }), 400);
    expect(violations![0]).toMatchObject({ field: 'cakupan' });
    const later = await set(AWAY, { pengganti: 'jf-1', mulai: '2026-03-14', selesai: '2026-03-16' });
    expect(later.statusCode).toBe(201);
    expect((await withdraw(AWAY, later.json<{ id: string }>().id)).statusCode).toBe(204);
  });

  it('closes no circle', async () => {
    const back = { pengganti: AWAY, cakupan: 'pribadi', jabatan: undefined };
    const { violations } = await expectRefused(office, SUBSTITUTE, request(back), 400);
    expect(violations![0]).toMatchObject({ field: 'pengganti' });
    const next = await set(SUBSTITUTE, { ...back, pengganti: 'jf-1' });
    expect(next.statusCode).toBe(201);
    const longer = request({ ...back, pengganti: AWAY });
    expect((await expectRefused(office, 'jf-1', longer, 400)).violations![0]).toMatchObject({ field: 'pengganti' });
    expect((await withdraw(SUBSTITUTE, next.json<{ id: string }>().id)).statusCode).toBe(204);
  });

  it.each([
    ['before its first day', FRIDAY, 404],
    ['on its first day', MONDAY, 200],
    ['on its last day', LAST, 200],
    ['after its last day', AFTER, 404],
  ])('gives the tasks and their cases to the substitute only while it lasts: %s', async (_when, moment, status) => {
    office.simulation.clock.set(moment);
    const isOn = status === 200;

    expect((await office.get(SUBSTITUTE, `/v2/user-tasks/${task}`)).statusCode).toBe(status);
    expect((await office.get(SUBSTITUTE, `/api/cases/${key}`)).statusCode).toBe(status);
    expect(await inbox()).toEqual(isOn ? ['task_PutuskanPelibatan'] : []);
    expect(await inbox({ onBehalf: true })).toEqual(isOn ? ['task_PutuskanPelibatan'] : []);
    const counters = (await office.get(SUBSTITUTE, '/api/inbox/counters')).json<InboxCounters>();
    expect(counters).toMatchObject({ open: isOn ? 1 : 0, acting: isOn ? 1 : 0 });
    const me = (await office.get(SUBSTITUTE, '/v2/authentication/me')).json<Me>();
    expect(me.mewakili.map(({ pegawai }) => pegawai)).toEqual(isOn ? [AWAY] : []);
    expect(me.jabatan.map((post) => post.id)).toEqual([SUBSTITUTE]);
  });

  it('shows no other filter than what is done on behalf', async () => {
    const body = { filter: { onBehalf: false } };
    expectProblem(await office.post(SUBSTITUTE, '/v2/user-tasks/search', body), 400);
  });

  it('gives no notices of cases, and nothing to sign', async () => {
    office.simulation.clock.set(MONDAY);
    const another = await office.begin();
    const signing = await office.task(another, 'task_TandaTanganiPermohonan');
    const forSigner = { digantikan: 'karo-penelaahan', jabatan: 'karo-penelaahan' };
    const { id: other } = (await set('admin', forSigner)).json<{ id: string }>();

    expect(await inbox()).toEqual(['task_PutuskanPelibatan']);
    const { objection, performer } = (
      await office.get(SUBSTITUTE, `/api/user-tasks/${signing}/context`)
    ).json<TaskContext>();
    expect(performer).toMatchObject({ jabatan: 'karo-penelaahan' });
    expect(objection).toContain('Tanda tangan tidak diwakilkan');
    const answer = { variables: office.story().answers['task_TandaTanganiPermohonan']! };
    const completion = { method: 'POST' as const, url: `/v2/user-tasks/${signing}/completion`, payload: answer };
    const { violations } = await expectRefused(office, SUBSTITUTE, completion, 403);
    expect(violations).toMatchObject([{ rule: 'tanda-tangan-pengganti' }]);
    const { items } = (await office.get(SUBSTITUTE, '/api/notices')).json<Found<Notice>>();
    expect(items.filter(({ processInstanceKey }) => processInstanceKey !== null)).toEqual([]);
    expect((await withdraw('admin', other)).statusCode).toBe(204);
  });

  it('is withdrawn by who may set it, at once and only once', async () => {
    office.simulation.clock.set(MONDAY);
    expectProblem(await withdraw('jf-1', id), 404);
    expectProblem(await withdraw(SUBSTITUTE, id), 403);

    expect((await withdraw('sekjen', id)).statusCode).toBe(204);

    expectProblem(await withdraw(AWAY, id), 409);
    expect(await inbox()).toEqual([]);
    const [kept] = (await rules(AWAY)).filter((rule) => rule.id === id);
    expect(kept).toMatchObject({ mayWithdraw: false, dicabut: expect.stringMatching(/^2026-03-09/) });
  });
});

describe('a task done for another', () => {
  // Deciding here also signs the answer: the mechanism's own task of a person in person does not.
  const assignee = 'jf-1';

  it('keeps both names, of the case of one mechanism only', async () => {
    office.simulation.clock.set(MONDAY);
    const given = await office.begin();
    await office.playUntil(given, 'task_TerimaPenugasan');
    const open = await office.task(given, 'task_TerimaPenugasan');
    const scope = { cakupan: 'mekanisme', jabatan: undefined };
    const wrong = await set(assignee, { ...scope, mekanisme: 'lpsk-3-2023.pertanggungjawaban' });
    expect(wrong.statusCode).toBe(201);
    expect((await office.get(SUBSTITUTE, `/v2/user-tasks/${open}`)).statusCode).toBe(404);
    expect((await office.get(SUBSTITUTE, `/api/cases/${given}`)).statusCode).toBe(404);

    expect((await set(assignee, { ...scope, mekanisme: LINTAS_UNIT })).statusCode).toBe(201);
    expect((await office.get(SUBSTITUTE, `/v2/user-tasks/${open}`)).statusCode).toBe(200);
    expect((await office.get(SUBSTITUTE, `/api/cases/${given}`)).statusCode).toBe(200);
    const claim = {
      method: 'POST' as const,
      url: `/v2/user-tasks/${open}/assignment`,
      payload: { assignee: SUBSTITUTE },
    };
    await expectRefused(office, SUBSTITUTE, claim, 400);

    const answer = office.story().answers['task_TerimaPenugasan']!;
    expect((await office.complete(SUBSTITUTE, open, answer)).statusCode).toBe(204);
    await office.until('the completion', "select state = 'COMPLETED' as done from user_task where key = $1", [open]);
    const { history } = (await office.get(assignee, `/api/cases/${given}`)).json<CaseDetail>();
    const done = history.find(({ performer }) => performer?.mewakili !== undefined);
    const names = (await office.rows('select id, nama from pegawai where id = any($1)', [[assignee, SUBSTITUTE]])) as {
      id: string;
      nama: string;
    }[];
    const nameOf = (id: string) => names.find((one) => one.id === id)!.nama;
    expect(done!.performer).toMatchObject({
      nama: nameOf(SUBSTITUTE),
      jabatan: assignee,
      mewakili: { nama: nameOf(assignee) },
    });
  });
});
