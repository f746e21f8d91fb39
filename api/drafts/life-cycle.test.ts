import type { Draft, DraftSaved, StudioProcess } from '../contract/drafts.ts';
import type { Found } from '../contract/search.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

const [AUTHOR, APPROVER] = ['pemilik-proses', 'penyetuju-proses'];
let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
});
afterAll(() => office.stop());

const begin = async (subject = 'Menambah telaah', more: object = {}): Promise<string> => {
  const answer = await office.post(AUTHOR, '/api/drafts', { processDefinitionId: LINTAS_UNIT, subject, ...more });
  expect(answer.statusCode).toBe(201);
  return answer.json<{ id: string }>().id;
};
const read = async (id: string, username = AUTHOR): Promise<Draft> =>
  (await office.get(username, `/api/drafts/${id}`)).json();
const put = (username: string, url: string, payload: object) => office.ask(username, { method: 'PUT', url, payload });

it('begins a draft from the version in force, without a problem', async () => {
  const id = await begin();
  const draft = await read(id);

  expect(draft).toMatchObject({
    state: 'draf',
    revision: 1,
    basedOn: 1,
    subject: 'Menambah telaah',
    may: { edit: true, submit: true, approve: false, return: false },
  });
  expect(draft.problems).toEqual([]);
  expect(draft.forms.map(({ name }) => name)).toContain('putusan-pelibatan');
  expect(draft.letters.map(({ name }) => name).sort()).toContain('jawaban');
  const processes = (await office.get(AUTHOR, `/api/processes?text=lintas&regulation=lpsk-3-2023`)).json<
    Found<StudioProcess>
  >();
  expect(
    processes.items.find(({ processDefinitionId }) => processDefinitionId === LINTAS_UNIT)?.drafts.map((one) => one.id),
  ).toEqual([id]);
});

it('saves, submits, is approved by another, and is in force', async () => {
  const id = await begin('Mengganti nama langkah');
  const { diagram } = await read(id);
  const saved = await put(AUTHOR, `/api/drafts/${id}/diagram`, {
    xml: diagram.replace('name="', 'name="Baru '),
    revision: 1,
  });
  expect(saved.json<DraftSaved>()).toMatchObject({ revision: 2, problems: [] });

  expect((await office.post(AUTHOR, `/api/drafts/${id}/submission`, {})).statusCode).toBe(204);
  const refusal = expectProblem(
    await office.post(AUTHOR, `/api/drafts/${id}/approval`, { effectiveFrom: '2026-03-06' }),
    403,
  );
  expect(refusal.detail).toMatch(/orang lain/);
  expect((await read(id, APPROVER)).may).toMatchObject({ approve: true, return: true });
  const approved = await office.post(APPROVER, `/api/drafts/${id}/approval`, { effectiveFrom: '2026-03-06' });
  expect(approved.statusCode).toBe(204);

  expect(await read(id)).toMatchObject({ state: 'berlaku', version: 2, effectiveFrom: '2026-03-06' });
  expect(await office.rows('select step from process_draft_step where draft = $1 order by id', [id])).toEqual(
    ['dibuat', 'diajukan', 'disetujui', 'berlaku'].map((step) => ({ step })),
  );
});
