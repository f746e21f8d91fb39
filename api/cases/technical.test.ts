import type { CaseRecords } from '../contract/technical.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;
let key: string;

beforeAll(async () => {
  ({ office, key } = await TestOffice.waitingAt('task_PutuskanPelibatan'));
});
afterAll(() => office.stop());

const records = async () => (await office.get('admin', `/api/process-instances/${key}/records`)).json<CaseRecords>();

it('tells admins what was recorded of a case: elements, flows, variables, what was filled in and what is stuck', async () => {
  await office.rows(
    `insert into incident select 4600, process_instance_key, process_definition_key, process_id, element_id, key, null,
      'JOB_NO_RETRIES', 'Gagal', 'ACTIVE', now(), null from element_instance where process_instance_key = $1 and element_id = 'task_PutuskanPelibatan'`,
    [key],
  );

  const { elements, flows, variables, submissions, incidents, isCut } = await records();

  const decision = elements.find((one) => one.elementId === 'task_PutuskanPelibatan')!;
  expect(decision).toMatchObject({ name: 'Putuskan permohonan pelibatan', state: 'ACTIVE', endDate: null });
  expect(elements[0]).toMatchObject({ type: 'PROCESS', elementInstanceKey: key });
  expect(elements.map(({ startDate }) => startDate)).toEqual(elements.map(({ startDate }) => startDate).sort());
  expect(flows.length).toBeGreaterThan(3);
  const written = variables.find(({ name }) => name === 'targetKinerja')!;
  expect(JSON.parse(written.value)).toContain('perlindungan');
  expect(written.since <= decision.startDate).toBe(true);
  expect(submissions.map(({ elementId }) => elementId)).toContain('task_TandaTanganiPermohonan');
  expect(incidents).toEqual([
    expect.objectContaining({ elementInstanceKey: decision.elementInstanceKey, at: expect.any(String) }),
  ]);
  expect(isCut).toBe(false);
});

it('says that there is more where a value is long', async () => {
  await office.rows("update variable set value = to_json(repeat('x', 5000))::text where name = 'targetKinerja'");

  const { variables } = await records();

  expect(variables.find(({ name }) => name === 'targetKinerja')).toMatchObject({ isTruncated: true });
});

it('keeps records to admins', async () => {
  expectProblem(await office.get('karo-penelaahan', `/api/process-instances/${key}/records`), 403);
  expectProblem(await office.get('admin', '/api/process-instances/1/records'), 404);
});
