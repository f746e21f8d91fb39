import { decisions, table } from '../../engine/testing/dmn.ts';
import type { DraftChanges } from '../contract/drafts.ts';
import type { Letter } from '../contract/letters.ts';
import { readsPdf, textsOf } from '../testing/everything.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { AUTHOR, StudioForTest } from './testing/studio.ts';

const [DECISION, NOTED] = ['task_PutuskanPelibatan', 'SENTUHAN VERSI KEDUA'];
let office: TestOffice;
let studio: StudioForTest;
/** A case that began before the draft came into force, and one that began after. */
let before: { key: string; task: string };
let after: { key: string; task: string };
let id: string;

const withTelaah = (content: string): string => {
  const form = JSON.parse(content) as { components: object[] };
  const telaah = {
    type: 'textfield',
    id: 'isian_telaah',
    key: 'telaah',
    label: 'Telaah',
    validate: { required: true },
  };
  return JSON.stringify({ ...form, components: [...form.components, telaah] });
};

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-09T09:00:00+07:00');
  studio = new StudioForTest(office);
  const old = await office.begin();
  before = { key: old, task: await office.playUntil(old, DECISION) };
  id = await studio.begin('Telaah pada putusan');
  await studio.write(id, 'forms', 'putusan-pelibatan', withTelaah);
  await studio.write(id, 'letters', 'jawaban', (text) =>
    text.replace('kami ucapkan terima kasih', `${NOTED}, kami ucapkan terima kasih`),
  );
  await studio.approve(id);
  const young = await office.begin({ ...office.story().facts, targetKinerja: 'Kasus versi kedua' });
  after = { key: young, task: await office.playUntil(young, DECISION) };
});
afterAll(() => office.stop());

const keysOf = async (task: string): Promise<string[]> => {
  const { schema } = (await office.get('karo-hukum', `/v2/user-tasks/${task}/form`)).json<{
    schema: { components: { key?: string }[] };
  }>();
  return schema.components.map(({ key }) => key ?? '');
};
const answer = () => office.story().answers[DECISION] as object;
const answerLetter = async (key: string): Promise<string> => {
  await office.until(
    'the letter',
    "select exists (select 1 from surat where kasus = $1 and kunci = 'jawaban' and status = 'terbit') as done",
    [key],
  );
  const [row] = (await office.rows(
    "select id::text from surat where kasus = $1 and kunci = 'jawaban' and status = 'terbit'",
    [key],
  )) as Letter[];
  const pdf = await office.get('karo-hukum', `/api/letters/${row!.id}/pdf`);
  return textsOf('jawaban', pdf.rawPayload)
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join('\n');
};

it('knows a version by its draft, even where only a form and a letter changed', async () => {
  const rows = await office.rows(
    "select version, xml like '%lincah:versi%' as named from process_definition where process_id like '%.penunjukan-lintas-unit' and process_id like 'lpsk-3-%' order by version",
  );

  expect(rows).toEqual([
    { version: 1, named: false },
    { version: 2, named: true },
  ]);
});

it('finishes an old case with the old form and the old letter', async () => {
  expect(await keysOf(before.task)).not.toContain('telaah');

  expect((await office.complete('karo-hukum', before.task, answer())).statusCode).toBe(204);

  const text = await answerLetter(before.key);
  if (readsPdf) expect(text).toContain('kami ucapkan terima kasih');
  expect(text).not.toContain(NOTED);
});

it('runs a new case with the new form and the new letter', async () => {
  expect(await keysOf(after.task)).toContain('telaah');
  const refusal = expectProblem(await office.complete('karo-hukum', after.task, answer()), 400);
  expect(refusal.detail).toBe('Telaah wajib diisi.');

  expect((await office.complete('karo-hukum', after.task, { ...answer(), telaah: 'Cukup' })).statusCode).toBe(204);

  const text = await answerLetter(after.key);
  if (readsPdf) expect(text).toContain(NOTED);
});

it('carries files on to drafts that begin from the version, and shows what they change against another', async () => {
  const next = await studio.begin('Melanjutkan');
  const draft = await studio.read(next);
  const form = draft.forms.find(({ name }) => name === 'putusan-pelibatan')!;
  expect([form.isChanged, form.content.includes('isian_telaah')]).toEqual([false, true]);
  const changes = async (query = '') =>
    (await office.get(AUTHOR, `/api/drafts/${next}/changes${query}`)).json<DraftChanges>();
  expect(await changes()).toMatchObject({ elements: [], files: [], articles: [] });

  const [shipped] = (await office.rows(
    "select min(key)::text as key from process_definition where process_id = 'lpsk-3-2023.penunjukan-lintas-unit'",
  )) as { key: string }[];
  const { files, openCases } = await changes(`?against=${shipped!.key}`);

  expect(files.map(({ part, name }) => `${part}/${name}`)).toEqual(['forms/putusan-pelibatan', 'letters/jawaban']);
  const lines = files[1]!.lines.filter(({ change }) => change !== 'same');
  expect(lines.map(({ change }) => change)).toEqual(['removed', 'added']);
  expect(lines[1]!.text).toContain(NOTED);
  expect(openCases.map(({ version }) => version)).toEqual([1, 2]);
});

it('goes back to the shipped form where a draft begins from the first version', async () => {
  const [shipped] = (await office.rows(
    "select min(key)::text as key from process_definition where process_id = 'lpsk-3-2023.penunjukan-lintas-unit'",
  )) as { key: string }[];
  const back = await studio.begin('Kembali', { from: shipped!.key });
  await studio.approve(back);
  const key = await office.begin({ ...office.story().facts, targetKinerja: 'Kasus sesudah kembali' });

  expect(await keysOf(await office.playUntil(key, DECISION))).not.toContain('telaah');
});

const SIZE = decisions(
  'ukuran',
  table('ukuran-tim', { inputs: ['jumlah'], outputs: [{ name: 'ukuran' }], rules: [[['> 5'], ['"besar"']]] }),
);

it('deploys decision tables together with the diagram', async () => {
  const draft = await studio.begin('Dengan tabel keputusan');
  expect((await studio.write(draft, 'decisions', 'ukuran-tim', () => SIZE)).problems).toEqual([]);
  const wrong = await studio.write(draft, 'decisions', 'ukuran-tim', (xml) => xml.replace('&#62; 5', '&#62; ('));
  expect(wrong.problems).toEqual([expect.objectContaining({ kind: 'teknis', file: 'decisions/ukuran-tim' })]);
  await studio.write(draft, 'decisions', 'ukuran-tim', () => SIZE);
  await studio.approve(draft);

  const asked = { decisionDefinitionId: 'ukuran-tim', variables: { jumlah: 7 } };
  expect((await office.post('admin', '/v2/decision-definitions/evaluation', asked)).json()).toMatchObject({
    output: '"besar"',
  });
});

it('takes decision tables as resources of a deployment', async () => {
  const deployed = await office.upload('admin', '/v2/deployments', [
    { name: 'ukuran.dmn', content: SIZE.replaceAll('ukuran-tim', 'ukuran-lain') },
  ]);

  expect(deployed.json()).toMatchObject({
    deployments: [
      { decisionDefinition: { decisionDefinitionId: 'ukuran-lain', decisionDefinitionKey: expect.any(String) } },
      { decisionRequirements: { decisionRequirementsId: 'ukuran', resourceName: 'ukuran.dmn' } },
    ],
  });
  const entities = `<!DOCTYPE d [<!ENTITY x "y">]>${SIZE}`;
  expectProblem(await office.upload('admin', '/v2/deployments', [{ name: 'ukuran.dmn', content: entities }]), 400);
  expectProblem(await office.upload('admin', '/v2/deployments', [{ name: 'ukuran.dmn', content: '<a/>' }]), 400);
});
