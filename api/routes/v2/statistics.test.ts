import type { ElementStatistics } from '../../contract/statistics.ts';
import { ElementStatistics1798329600000 } from '../../database/migrations/33-element-statistics.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem } from '../../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const COUNTED = `select process_definition_key, element_id, sum(active)::int as active, sum(completed)::int as completed,
  sum(canceled)::int as canceled from element_statistics group by 1, 2 order by 1, 2`;
const THERE = `select process_definition_key, element_id, count(*) filter (where state = 'ACTIVE')::int as active,
  count(*) filter (where state = 'COMPLETED')::int as completed, count(*) filter (where state = 'TERMINATED')::int as canceled
  from element_instance where type not in ('PROCESS', 'MULTI_INSTANCE_BODY') group by 1, 2 order by 1, 2`;

const keyOf = (answer: { json(): unknown }) =>
  (answer.json() as { deployments: { processDefinition: { processDefinitionKey: string } }[] }).deployments[0]!
    .processDefinition.processDefinitionKey;

const stuckAt = (task: string): string =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="uji">
    <bpmn:message id="m" name="mulai-hitung" /><bpmn:process id="hitung" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent>
    <bpmn:serviceTask id="${task}"><bpmn:extensionElements><zeebe:taskDefinition type="hitung" /><zeebe:ioMapping>
      <zeebe:input source="=assert(ada, ada != null)" target="hasil" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:sequenceFlow id="f1" sourceRef="mulai" targetRef="${task}" /></bpmn:process></bpmn:definitions>`;

const numbers = async (url: string, method: 'GET' | 'POST' = 'POST'): Promise<ElementStatistics['items']> =>
  (await office.ask('admin', { method, url, ...(method === 'POST' && { payload: {} }) })).json<ElementStatistics>()
    .items;
const ofDefinition = (key: string) => numbers(`/v2/process-definitions/${key}/statistics/element-instances`);

it('counts what runs, ended and was stopped at each step, as the elements themselves are', async () => {
  await office.play();
  const key = await office.begin();
  await office.task(key, 'task_TandaTanganiPermohonan');
  const stopped = await office.begin();
  await office.task(stopped, 'task_TandaTanganiPermohonan');
  expect((await office.post('admin', `/v2/process-instances/${stopped}/cancellation`)).statusCode).toBe(204);

  const [row] = (await office.rows('select process_definition_key as key from process_instance where key = $1', [
    key,
  ])) as { key: string }[];
  const signing = { elementId: 'task_TandaTanganiPermohonan', incidents: 0 };
  expect(await ofDefinition(row!.key)).toContainEqual({ ...signing, active: 1, completed: 1, canceled: 1 });
  expect(await numbers(`/v2/process-instances/${key}/statistics/element-instances`, 'GET')).toContainEqual({
    ...signing,
    ...{ active: 1, completed: 0, canceled: 0 },
  });
  expect(await office.rows(COUNTED)).toEqual(await office.rows(THERE));
});

it('counts a case that is stuck where it is stuck, and where it was moved to', async () => {
  const deploy = async (task: string) =>
    keyOf(await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'hitung.bpmn', content: stuckAt(task) }]));
  const before = await deploy('lama');
  expect((await office.post('admin', '/v2/messages/publication', { name: 'mulai-hitung' })).statusCode).toBe(200);
  await office.until('an incident', "select exists (select 1 from incident where state = 'ACTIVE') as done", []);
  const isStuck = { active: 0, canceled: 0, incidents: 1, completed: 0 };
  expect(await ofDefinition(before)).toContainEqual({ elementId: 'lama', ...isStuck });
  const after = await deploy('baru');
  const [instance] = (await office.rows("select key from process_instance where process_id = 'hitung'")) as {
    key: string;
  }[];

  const migrated = await office.post('admin', `/v2/process-instances/${instance!.key}/migration`, {
    targetProcessDefinitionKey: after,
    mappingInstructions: [{ sourceElementId: 'lama', targetElementId: 'baru' }],
  });

  expect(migrated.statusCode).toBe(204);
  expect(await ofDefinition(before)).toEqual([expect.objectContaining({ elementId: 'mulai', completed: 1 })]);
  expect(await ofDefinition(after)).toEqual([{ elementId: 'baru', ...isStuck }]);
  expect(await office.rows(COUNTED)).toEqual(expect.arrayContaining(await office.rows(THERE)));
});

it('counts what was there before it counted', async () => {
  const kept = 'select * from element_statistics where active + completed + canceled + incidents > 0 order by 1, 2, 3';
  const counted = await office.rows(kept);
  const runner = office.simulation.office.database.source.createQueryRunner();
  const migration = new ElementStatistics1798329600000();
  await runner.startTransaction();

  await migration.down(runner);
  await migration.up(runner);
  await runner.commitTransaction();
  await runner.release();

  expect(counted.length).toBeGreaterThan(10);
  expect(await office.rows(kept)).toEqual(counted);
});

it('keeps the numbers of all cases to those who keep processes', async () => {
  expectProblem(await office.post('karo-hukum', '/v2/process-definitions/1/statistics/element-instances', {}), 403);
  expectProblem(await office.post('pemilik-proses', '/v2/process-definitions/1/statistics/element-instances', {}), 404);
});
