import type { TaskContext, UserTask } from '../contract/tasks.ts';
import { TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';

/** Whoever proposes heads the agency for a month, too. */
const PROPOSER = 'karo-penelaahan';
const ACTING = { jabatan: 'sekjen', pegawai: PROPOSER, kapasitas: 'plh', nomorKeputusan: 'KP.1/2026' };

let office: TestOffice;
let key: string;
let task: string;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
  key = await office.begin();
  const term = { mulai: '2026-03-06', selesai: '2026-04-05' };
  expect((await office.post('admin', '/api/appointments', { ...ACTING, ...term })).statusCode).toBe(201);
  task = await office.playUntil(key, 'task_PutuskanPenerbitan');
});
afterAll(() => office.stop());

const answer = () => ({ variables: office.story().answers['task_PutuskanPenerbitan']! });
const command = (path: string, payload: object) => ({
  method: 'POST' as const,
  url: `/v2/user-tasks/${task}${path}`,
  payload,
});
const contextOf = async (username: string): Promise<TaskContext> =>
  (await office.get(username, `/api/user-tasks/${task}/context`)).json();
const state = async (): Promise<Partial<UserTask>> => {
  const { state, assignee } = (await office.get('admin', `/v2/user-tasks/${task}`)).json<UserTask>();
  return { state, assignee };
};

describe('who proposed does not decide', () => {
  it('as acting head, and is told why with the step', async () => {
    const { violations, detail } = await expectRefused(office, PROPOSER, command('/completion', answer()), 403);

    expect(violations).toEqual([{ rule: 'pemisahan-tugas', message: detail }]);
    expect(detail).toContain('"Ajukan usulan penerbitan Surat Penugasan"');
  });

  it('with the rights of an admin, either', async () => {
    await office.rows("update account set roles = array['admin'] where username = $1", [PROPOSER]);

    await expectRefused(office, PROPOSER, command('/completion', answer()), 403);
    await office.rows("update account set roles = '{}' where username = $1", [PROPOSER]);
  });

  it('and neither takes the task, nor is handed it', async () => {
    await expectRefused(office, PROPOSER, command('/assignment', { assignee: PROPOSER }), 403);
    expect((await office.get('sekjen', `/api/user-tasks/${task}/receivers`)).json()).toEqual({ items: [] });
    const handOver = command('/assignment', { assignee: PROPOSER, alasan: 'Saya cuti sampai akhir bulan.' });
    const { violations } = await expectRefused(office, 'sekjen', handOver, 400);
    expect(violations![0]).toMatchObject({ field: 'assignee' });
    expect(await state()).toEqual({ state: 'CREATED', assignee: null });
  });

  it('and reads so before they fill in anything', async () => {
    expect((await contextOf(PROPOSER)).objection).toContain('jadi langkah ini dilakukan pejabat lain');
    expect((await contextOf('sekjen')).objection).toBeNull();
    expect((await contextOf('admin')).objection).toBeNull();
  });
});

it('whoever holds the post for good decides', async () => {
  expect((await office.complete('sekjen', task, answer().variables)).statusCode).toBe(204);

  expect((await contextOf(PROPOSER)).objection).toBeNull();
});
