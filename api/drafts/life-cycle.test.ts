import type { DraftChanges, ProcessVersion, StudioProcess } from '../contract/drafts.ts';
import type { Notice } from '../contract/notices.ts';
import type { Found } from '../contract/search.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { APPROVER, AUTHOR, renamed, StudioForTest } from './testing/studio.ts';

const FRIDAY = '2026-03-06T10:32:00+07:00';
let office: TestOffice;
let studio: StudioForTest;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set(FRIDAY);
  studio = new StudioForTest(office);
});
afterAll(() => office.stop());

const stepsOf = async (id: string) =>
  (await office.rows('select step, account from process_draft_step where draft = $1 order by id', [id])).map((row) =>
    Object.values(row).join(' '),
  );
const noticesOf = async (username: string) =>
  (await office.get(username, '/api/notices')).json<Found<Notice>>().items.map(({ judul }) => judul);
const versions = async () =>
  (await office.get(AUTHOR, `/api/processes/${LINTAS_UNIT}/versions`)).json<Found<ProcessVersion>>().items;

it('begins a draft from the version in force, without a problem', async () => {
  const id = await studio.begin('Menambah telaah');
  const draft = await studio.read(id);

  expect(draft).toMatchObject({ state: 'draf', revision: 1, basedOn: 1, subject: 'Menambah telaah', problems: [] });
  expect(draft.may).toEqual({ edit: true, submit: true, approve: false, return: false });
  expect(draft.forms.map(({ name }) => name)).toContain('putusan-pelibatan');
  expect(draft.letters.map(({ name }) => name)).toContain('jawaban');
  const listed = (await office.get(AUTHOR, '/api/processes?text=penunjukan-lintas-unit&regulation=lpsk-3-2023')).json<
    Found<StudioProcess>
  >();
  expect(listed.items.map((one) => [one.processDefinitionId, one.drafts.map((draft) => draft.id)])).toEqual([
    [LINTAS_UNIT, [id]],
  ]);
});

it('saves, submits, is approved by another, and is in force at once', async () => {
  const id = await studio.begin('Mengganti nama langkah');
  expect(await studio.draw(id, renamed)).toMatchObject({ revision: 2, problems: [] });
  const changes = (await office.get(AUTHOR, `/api/drafts/${id}/changes`)).json<DraftChanges>();
  expect(changes.elements).toEqual([
    expect.objectContaining({
      elementId: 'task_AjukanUsulan',
      change: 'changed',
      fields: [{ label: 'Nama', before: expect.any(String), after: expect.stringMatching(/^Segera: /) }],
      basis: expect.stringContaining('Lampiran'),
    }),
  ]);

  expect((await studio.step(id, 'submission', { note: 'Agar jelas' }, AUTHOR)).statusCode).toBe(204);
  expect(await noticesOf(APPROVER)).toContain('Rancangan menunggu persetujuan');
  expectProblem(await studio.put(id, 'diagram', { xml: '<a/>', revision: 2 }), 409);
  expect((await studio.read(id, APPROVER)).may).toMatchObject({ approve: true, return: true });
  const approval = { effectiveFrom: '2026-03-06', note: 'Setuju' };
  expect((await studio.step(id, 'approval', approval, APPROVER)).statusCode).toBe(204);

  expect(await studio.read(id)).toMatchObject({ state: 'berlaku', version: 2, effectiveFrom: '2026-03-06' });
  expect(await stepsOf(id)).toEqual([`dibuat ${AUTHOR}`, `diajukan ${AUTHOR}`, `disetujui ${APPROVER}`, 'berlaku ']);
  expect(await noticesOf(AUTHOR)).toEqual(
    expect.arrayContaining(['Rancangan disetujui', 'Rancangan berlaku sebagai versi 2']),
  );
  expect((await versions()).map(({ version, draft }) => [version, draft?.id ?? null])).toEqual([
    [2, id],
    [1, null],
  ]);
});

it('goes back to an earlier version', async () => {
  const [, first] = await versions();
  const id = await studio.begin('Kembali ke versi pertama', { from: first!.processDefinitionKey });
  const changes = (await office.get(AUTHOR, `/api/drafts/${id}/changes`)).json<DraftChanges>();
  expect(changes.elements.map(({ elementId }) => elementId)).toEqual(['task_AjukanUsulan']);

  await studio.approve(id);

  expect((await versions()).map(({ version, draft }) => [version, draft?.state])).toEqual([
    [3, 'berlaku'],
    [2, 'digantikan'],
    [1, undefined],
  ]);
});

it('comes into force on its day, and not before', async () => {
  const id = await studio.begin('Mulai hari Senin');
  await studio.draw(id, renamed);
  await studio.approve(id, '2026-03-09');
  office.simulation.clock.set('2026-03-08T23:59:30+07:00');
  await office.simulation.office.studio.inForce.run();
  expect(await studio.read(id)).toMatchObject({ state: 'disetujui', version: null });

  office.simulation.clock.set('2026-03-09T00:00:30+07:00');

  await office.until('the draft in force', "select state = 'berlaku' as done from process_draft where id = $1", [id]);
  expect(await studio.read(id)).toMatchObject({ version: 4 });
});

it('is sent back with a reason, and withdrawn by its authors', async () => {
  const id = await studio.begin('Belum matang');
  await studio.step(id, 'submission', {}, AUTHOR);
  expectProblem(await studio.step(id, 'return', { reason: 'Saya sendiri yang mengembalikan' }, AUTHOR), 403);
  expectProblem(await studio.step(id, 'withdrawal', undefined, APPROVER), 403);
  expect((await studio.step(id, 'return', { reason: 'Dasar hukum belum disebut' }, APPROVER)).statusCode).toBe(204);
  expect(await studio.read(id)).toMatchObject({ state: 'draf', returned: { reason: 'Dasar hukum belum disebut' } });
  expect(await noticesOf(AUTHOR)).toContain('Rancangan dikembalikan');

  await studio.step(id, 'submission', {}, AUTHOR);
  expect((await studio.step(id, 'withdrawal', undefined, AUTHOR)).statusCode).toBe(204);
  expect(await studio.read(id)).toMatchObject({ state: 'draf' });
  expect((await office.ask(AUTHOR, { method: 'DELETE', url: `/api/drafts/${id}` })).statusCode).toBe(204);
  expectProblem(await office.get(AUTHOR, `/api/drafts/${id}`), 404);
  expect((await stepsOf(id)).at(-1)).toBe(`dihapus ${AUTHOR}`);
});

it('is not approved where another version came first', async () => {
  const [one, two] = [await studio.begin('Yang pertama'), await studio.begin('Yang kedua')];
  await studio.draw(one, renamed);
  await studio.step(two, 'submission', {}, AUTHOR);
  await studio.approve(one);

  const refusal = expectProblem(await studio.step(two, 'approval', { effectiveFrom: '2026-03-09' }, APPROVER), 409);

  expect(refusal.detail).toMatch(/Versi 5 berlaku setelah rancangan ini diajukan\. Kembalikan/);
  await studio.step(two, 'return', { reason: 'Bandingkan dengan versi 5' }, APPROVER);
  await studio.approve(two);
  expect(await studio.read(two)).toMatchObject({ state: 'berlaku', version: 6 });
});
