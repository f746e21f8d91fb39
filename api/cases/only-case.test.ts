import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

const PEMINDAHAN = 'panrb-62-2021.ppsk-pemindahan';
const PEMBERHENTIAN = 'panrb-62-2021.ppsk-pemberhentian';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-09T09:00:00+07:00');
});
afterAll(() => office.stop());

const start = (processDefinitionId: string, pegawai: string) =>
  office.post('karo-umum', '/v2/process-instances', {
    processDefinitionId,
    variables: { ...office.story('dibatalkan', processDefinitionId).facts, pegawai },
  });

it('starts one of two cases that are asked for at the same moment', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => start(PEMINDAHAN, 'ppsk-muda-1')));

  expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409, 409]);
  expect(await office.rows('select state from process_instance where process_id = $1', [PEMINDAHAN])).toHaveLength(1);
});

it('names the open case that stands in the way, also one of another mechanism', async () => {
  const [open] = (await office.rows('select business_id as nomor from process_instance')) as { nomor: string }[];

  const answer = await start(PEMBERHENTIAN, 'ppsk-muda-1');

  expectProblem(answer, 409);
  expect(answer.json().detail).toMatch(
    new RegExp(`^Kasus ${open!.nomor} \\(Pemindahan .+\\) tentang pemberhentian atau pemindahan .+ masih berjalan\\.`),
  );
});

it('lets in a case about somebody else, and another one once the first is over', async () => {
  expect((await start(PEMBERHENTIAN, 'ppsk-pertama-2')).statusCode).toBe(200);
  const [{ key }] = (await office.rows('select key from process_instance where process_id = $1', [PEMINDAHAN])) as [
    { key: string },
  ];
  const withdrawn = await office.post('karo-umum', `/api/cases/${key}/withdrawal`, { alasan: 'Usul ditarik kembali' });
  expect(withdrawn.statusCode).toBeLessThan(300);
  await office.until('the case to end', 'select end_date is not null as done from process_instance where key = $1', [
    key,
  ]);

  expect((await start(PEMBERHENTIAN, 'ppsk-muda-1')).statusCode).toBe(200);
});
