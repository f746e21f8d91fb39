import type { CaseDetail } from '../contract/cases.ts';
import type { TaskContext } from '../contract/tasks.ts';
import { documentsIn } from '../correspondence/references-in.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const upload = async (username: string, name: string): Promise<{ readonly documentId: string }> =>
  (await office.upload(username, '/v2/documents', [{ name, content: '%PDF-1.7 isi' }])).json();
const filesOf = async (key: string): Promise<string[]> =>
  (await office.get('karo-hukum', `/api/cases/${key}`)).json<CaseDetail>().files.map(({ fileName }) => fileName);

it('knows the files of a case wherever its variables refer to them, and shows them to those who take part', async () => {
  const lampiran = await upload('karo-penelaahan', 'kerangka acuan.pdf');
  const key = await office.begin({ ...office.story().facts, lampiran: [lampiran] });
  const signing = await office.task(key, 'task_TandaTanganiPermohonan');
  office.simulation.clock.advance(60_000);
  const berkasPindaian = await upload('karo-penelaahan', 'pindaian.pdf');
  const metode = 'pindaian';
  const signed = await office.complete('karo-penelaahan', signing, { hasil: 'ditandatangani', metode, berkasPindaian });
  expect([signed.statusCode, signed.body]).toEqual([204, '']);
  await office.task(key, 'task_PutuskanPelibatan');

  expect(await filesOf(key)).toEqual(['kerangka acuan.pdf', 'pindaian.pdf']);
  for (const { documentId } of [lampiran, berkasPindaian]) {
    expect((await office.get('karo-hukum', `/v2/documents/${documentId}`)).body).toBe('%PDF-1.7 isi');
    expectProblem(await office.get('jf-1', `/v2/documents/${documentId}`), 404);
  }
});

it('takes no text that only looks like a reference for one', async () => {
  const { documentId } = await upload('sekjen', 'rahasia.pdf');
  const text = JSON.stringify({ 'camunda.document.type': 'camunda', documentId });
  const key = await office.begin({ ...office.story().facts, targetKinerja: text });
  await office.playUntil(key, 'task_PutuskanPelibatan');

  expect(await filesOf(key)).toEqual([]);
  expectProblem(await office.get('karo-penelaahan', `/v2/documents/${documentId}`), 404);
});

it.each([
  ['no reference', '{"documentId":"x"}', []],
  ['a reference to what can be no document', '{"camunda.document.type":"camunda","documentId":"x"}', []],
  ['text that mentions it', JSON.stringify('"camunda.document.type" documentId'), []],
])('finds in %s nothing', (_what, json, expected) => {
  expect(documentsIn(json)).toEqual(expected);
});

it('tells what a step checks, with the articles', async () => {
  const task = await office.playUntil(await office.begin(), 'task_AjukanUsulan');

  const context = (await office.get('karo-penelaahan', `/api/user-tasks/${task}/context`)).json<TaskContext>();

  expect(context.articles.length).toBeGreaterThan(0);
  const leading = context.checks.find(({ rule }) => rule === 'lpsk-3-2023/pasal-9-4-ketua-pemilik-kinerja');
  expect(leading).toMatchObject({ basis: 'Pasal 9 ayat (4)', message: { id: expect.any(String) } });
  expect(leading!.articles).toEqual([{ ref: 'Pasal 9 ayat (4)', text: expect.stringContaining('ketua') }]);
  expect(new Set(context.checks.map(({ rule }) => rule)).size).toBe(context.checks.length);
});
