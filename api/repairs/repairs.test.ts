import type { Repair, RepairPlan, RepairRecord } from '../contract/repairs.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

const WHY = 'Dipindahkan karena salah langkah';
const DAY_MS = 86_400_000;

let office: TestOffice;
let key: string;
let signing: string;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

beforeEach(async () => {
  key = await office.begin();
  await office.task(key, 'task_TandaTanganiPermohonan');
  signing = await standing('task_TandaTanganiPermohonan');
});

async function standing(elementId: string): Promise<string> {
  const [row] = (await office.rows(
    "select key from element_instance where process_instance_key = $1 and element_id = $2 and state = 'ACTIVE'",
    [key, elementId],
  )) as { key: string }[];
  return row!.key;
}

const url = () => `/api/process-instances/${key}/repairs`;
const ask = (perbaikan: Repair, alasan = WHY, as = 'admin') => office.post(as, url(), { perbaikan, alasan });
const plan = (perbaikan: Repair) => office.post('admin', `${url()}/plan`, { perbaikan });
const repairs = async (as = 'admin') => (await office.get(as, url())).json<{ items: RepairRecord[] }>().items;
const decide = (id: string, as: string, disetujui = true) =>
  office.post(as, `/api/repairs/${id}/decision`, { disetujui, catatan: 'Sudah diperiksa berkasnya' });
const back = (): Repair => ({ kind: 'pindahkan', activate: ['task_PerbaikiPermohonan'], terminate: [signing] });

it('says what a move would do and which articles it touches, and does nothing', async () => {
  const { touched, changes, needsSecond } = (await plan(back())).json<RepairPlan>();

  expect(touched[0]).toMatchObject({
    elementId: 'task_TandaTanganiPermohonan',
    basis: expect.stringMatching(/^Pasal/),
  });
  expect(changes).toContainEqual({ what: 'mulai', before: null, after: 'Perbaiki permohonan' });
  expect(needsSecond).toBe(true);
  expect(await standing('task_TandaTanganiPermohonan')).toBe(signing);
  expect(await repairs()).toEqual([]);
});

it('moves a case past a step that the law demands only once a second person has agreed', async () => {
  const asked = await ask(back());

  expect(asked.statusCode).toBe(201);
  const { id, state } = asked.json<RepairRecord>();
  expect(state).toBe('menunggu');
  expect(await standing('task_TandaTanganiPermohonan')).toBe(signing);
  expectProblem(await decide(id, 'admin'), 403);
  expectProblem(await decide(id, 'karo-hukum'), 403);
  const waiting = (await office.get('pemilik-proses', '/api/repairs')).json<{ items: RepairRecord[] }>().items;
  expect(waiting.find((one) => one.id === id)).toMatchObject({ mayDecide: true, reason: WHY, askedBy: 'Admin' });

  expect((await decide(id, 'pemilik-proses')).json()).toEqual({ id, state: 'dilakukan' });

  await office.task(key, 'task_PerbaikiPermohonan');
  expect(await repairs()).toEqual([
    expect.objectContaining({ id, state: 'dilakukan', note: 'Sudah diperiksa berkasnya' }),
  ]);
  expectProblem(await decide(id, 'pemilik-proses'), 409);
});

it('does nothing where the second person refuses, comes too late, or the case has gone on', async () => {
  const ids = [];
  for (let n = 0; n < 3; n += 1) ids.push((await ask(back())).json<RepairRecord>().id);
  const [refused, late, stale] = ids as [string, string, string];

  expect((await decide(refused, 'pemilik-proses', false)).json()).toMatchObject({ state: 'ditolak' });
  await office.rows('update case_repair set expires_at = $2 where id = $1', [
    late,
    new Date(office.simulation.clock.now() - DAY_MS),
  ]);
  expectProblem(await decide(late, 'pemilik-proses'), 409);
  await office.playUntil(key, 'task_PutuskanPelibatan');
  expectProblem(await decide(stale, 'pemilik-proses'), 400);

  expect((await repairs()).map(({ state }) => state)).toEqual(['menunggu', 'kedaluwarsa', 'ditolak']);
});

it('refuses to move a case around what the law demands, whoever would agree', async () => {
  const around: Repair = { kind: 'pindahkan', activate: ['task_PutuskanPelibatan'], terminate: [signing] };

  for (const answer of [await plan(around), await ask(around)]) {
    const { violations } = expectProblem(answer, 400);
    expect(violations).toContainEqual(expect.objectContaining({ basis: 'Pasal 10 ayat (2)' }));
  }
  expect(await repairs()).toEqual([]);
});

it('changes what a case holds, with old and new, and never what somebody decides', async () => {
  const changed = await ask({ kind: 'ubah-isian', variables: { targetKinerja: 'Dua puluh telaah' } });

  expect(changed.json()).toMatchObject({ state: 'dilakukan' });
  const [{ changes }] = (await repairs()) as [RepairRecord];
  expect(changes).toEqual([
    { what: 'targetKinerja', before: expect.stringContaining('perlindungan'), after: '"Dua puluh telaah"' },
  ]);
  const [row] = await office.rows(
    "select value from variable where process_instance_key = $1 and name = 'targetKinerja'",
    [key],
  );
  expect(row).toEqual({ value: '"Dua puluh telaah"' });
  expectProblem(await ask({ kind: 'ubah-isian', variables: { keputusanPimpinanDituju: 'disetujui' } }), 400);
});

it('sets a case going again that is stuck, and stops one', async () => {
  expectProblem(await ask({ kind: 'coba-lagi' }), 409);
  expect((await ask({ kind: 'hentikan' }, 'Diajukan dua kali oleh unit')).json()).toMatchObject({ state: 'dilakukan' });

  await office.until('the end', "select state = 'TERMINATED' as done from process_instance where key = $1", [key]);
  expectProblem(await ask({ kind: 'hentikan' }), 404);
});

const withTask = (task: string): string =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="uji">
    <bpmn:message id="m" name="mulai-pindah" /><bpmn:process id="pindah" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent>
    <bpmn:serviceTask id="${task}"><bpmn:extensionElements><zeebe:taskDefinition type="uji" /></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:sequenceFlow id="f1" sourceRef="mulai" targetRef="${task}" /></bpmn:process></bpmn:definitions>`;

it('takes a case into another version, and keeps what the engine says against it', async () => {
  const deploy = async (task: string): Promise<string> =>
    (
      await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'pindah.bpmn', content: withTask(task) }])
    ).json().deployments[0].processDefinition.processDefinitionKey;
  await deploy('lama');
  await office.post('admin', '/v2/messages/publication', { name: 'mulai-pindah' });
  const targetProcessDefinitionKey = await deploy('baru');
  const [row] = (await office.rows("select key from process_instance where process_id = 'pindah'")) as {
    key: string;
  }[];
  key = row!.key;
  const to = (mapping: { [from: string]: string }): Repair => ({
    ...{ kind: 'pindah-versi', targetProcessDefinitionKey, mapping },
  });

  expectProblem(await ask(to({})), 409);
  expect((await ask(to({ lama: 'baru' }))).json()).toMatchObject({ state: 'dilakukan' });

  await standing('baru');
  const [moved, failed] = await repairs();
  expect(moved!.changes).toEqual([{ what: 'lama', before: 'lama', after: 'baru' }]);
  expect(failed).toMatchObject({ state: 'gagal', outcome: expect.stringContaining('mengizinkan') as unknown });
});

it.each([
  ['no reason', { perbaikan: { kind: 'hentikan' }, alasan: '' }],
  ['nothing to do', { perbaikan: { kind: 'pindahkan', activate: [], terminate: [] }, alasan: WHY }],
  ['an unknown element', { perbaikan: { kind: 'pindahkan', activate: ['lain'], terminate: [] }, alasan: WHY }],
  ['an element that is over', { perbaikan: { kind: 'pindahkan', activate: [], terminate: ['1'] }, alasan: WHY }],
  ['an unknown kind', { perbaikan: { kind: 'hapus' }, alasan: WHY }],
])('refuses a repair with %s', async (_what, body) => {
  expectProblem(await office.post('admin', url(), body), 400);
});

it('keeps repairs to admins', async () => {
  expectProblem(await ask(back(), WHY, 'karo-penelaahan'), 403);
  expectProblem(await ask(back(), WHY, 'pemilik-proses'), 403);
  expectProblem(await office.get('pemilik-proses', url()), 403);
  expectProblem(await office.get('karo-penelaahan', '/api/repairs'), 403);
});
