import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

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
  const [row] = await office.rows(
    "select key from element_instance where process_instance_key = $1 and element_id = 'task_TandaTanganiPermohonan' and state = 'ACTIVE'",
    [key],
  );
  signing = (row as { key: string }).key;
});

const modification = (to: string, from = signing) => ({
  method: 'POST' as const,
  url: `/v2/process-instances/${key}/modification`,
  payload: {
    activateInstructions: [{ elementId: to }],
    terminateInstructions: [{ elementInstanceKey: from }],
  },
});

it('moves a case back, and its task comes again', async () => {
  expect((await office.ask('admin', modification('task_PerbaikiPermohonan'))).statusCode).toBe(204);

  await office.task(key, 'task_PerbaikiPermohonan');
  const gone = await office.rows("select 1 from element_instance where key = $1 and state = 'TERMINATED'", [signing]);
  expect(gone).toHaveLength(1);
});

it('refuses to move a case past a mandated step, with the article and the way around it', async () => {
  const refused = await expectRefused(office, 'admin', modification('task_PutuskanPelibatan'), 400);

  expect(refused.detail).toContain('ditandatangani Pimpinan Unit Kerja pengusul');
  expect(refused.detail).toContain('task_PutuskanPelibatan → ');
  expect(refused.violations).toContainEqual(expect.objectContaining({ basis: 'Pasal 10 ayat (2)' }));
});

it('lets a case go on behind a step it has completed', async () => {
  const decision = await office.playUntil(key, 'task_PutuskanPelibatan');
  const [row] = await office.rows('select element_instance_key as key from user_task where key = $1', [decision]);
  const from = (row as { key: string }).key;

  await expectRefused(office, 'admin', modification('task_AjukanUsulan', from), 400);
  expect((await office.ask('admin', modification('task_SampaikanPermohonan', from))).statusCode).toBe(204);

  await office.task(key, 'task_PutuskanPelibatan');
});

it('refuses to set by hand what those who decide set, with the article', async () => {
  const activate = (variables: object) => ({
    ...modification('task_PerbaikiPermohonan'),
    payload: {
      activateInstructions: [{ elementId: 'task_PerbaikiPermohonan', variableInstructions: [{ variables }] }],
      terminateInstructions: [{ elementInstanceKey: signing }],
    },
  });
  const message = (name: string, variables: object) => ({
    method: 'POST' as const,
    url: '/v2/messages/publication',
    payload: { name, correlationKey: 'tidak-ada', variables },
  });
  const article = { basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b' };

  const modified = await expectRefused(office, 'admin', activate({ keputusanPimpinanDituju: 'disetujui' }), 400);
  const published = await expectRefused(
    office,
    'admin',
    message('withdraw', { keputusanPimpinanDituju: 'ditolak' }),
    400,
  );

  expect(modified.detail).toContain('hanya ditetapkan dalam "Putuskan permohonan pelibatan"');
  expect(modified.violations).toContainEqual(expect.objectContaining(article));
  expect(published.violations).toContainEqual(expect.objectContaining(article));
  expect((await office.ask('admin', message('lain', { keputusanPimpinanDituju: 'ditolak' }))).statusCode).toBe(200);
  expect((await office.ask('admin', activate({ catatanPerbaikan: 'lengkapi' }))).statusCode).toBe(204);
});

it.each([
  ['nothing to do', {}, /sekurang-kurangnya satu/],
  ['an element the diagram has not', { activateInstructions: [{ elementId: 'tidak-ada' }] }, /tidak-ada/],
  ['an element that is not there', { terminateInstructions: [{ elementInstanceKey: '1' }] }, /'1'/],
])('refuses a modification with %s', async (_what, payload, reason) => {
  const { detail } = await expectRefused(office, 'admin', { ...modification('x'), payload }, 400);

  expect(detail).toMatch(reason);
});

it('leaves repairs to admins, and to cases that run', async () => {
  await expectRefused(office, 'karo-penelaahan', modification('task_PerbaikiPermohonan'), 403);
  const unknown = { ...modification('task_PerbaikiPermohonan'), url: '/v2/process-instances/1/modification' };
  await expectRefused(office, 'admin', unknown, 404);
});

it('refuses a migration that would break the law', async () => {
  const { diagram } = office.simulation.office.office.mechanism(LINTAS_UNIT)!;
  const content = diagram.replace('name="Tanda tangani', 'name="Bubuhkan tanda tangan, lalu tanda tangani');
  const deployed = await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'v2.bpmn', content }]);
  const [{ processDefinition }] = deployed.json().deployments;
  const migration = (targetElementId: string, targetProcessDefinitionKey = processDefinition.processDefinitionKey) => ({
    method: 'POST' as const,
    url: `/v2/process-instances/${key}/migration`,
    payload: {
      targetProcessDefinitionKey,
      mappingInstructions: [{ sourceElementId: 'task_TandaTanganiPermohonan', targetElementId }],
    },
  });

  const { violations } = await expectRefused(office, 'admin', migration('task_PutuskanPelibatan'), 400);
  expect(violations).toContainEqual(expect.objectContaining({ basis: 'Pasal 10 ayat (2)' }));
  await expectRefused(office, 'admin', migration('task_TandaTanganiPermohonan', '1'), 404);
  await expectRefused(office, 'karo-penelaahan', migration('task_TandaTanganiPermohonan'), 403);
});

const withTask = (task: string): string =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="uji">
    <bpmn:message id="m" name="mulai-uji" /><bpmn:process id="uji" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent><bpmn:endEvent id="akhir" />
    <bpmn:serviceTask id="${task}"><bpmn:extensionElements><zeebe:taskDefinition type="uji" /></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:sequenceFlow id="f1" sourceRef="mulai" targetRef="${task}" /><bpmn:sequenceFlow id="f2" sourceRef="${task}" targetRef="akhir" />
    </bpmn:process></bpmn:definitions>`;

it('migrates a case to another version', async () => {
  const deploy = async (task: string): Promise<string> =>
    (await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'uji.bpmn', content: withTask(task) }])).json()
      .deployments[0].processDefinition.processDefinitionKey;
  await deploy('lama');
  expect((await office.post('admin', '/v2/messages/publication', { name: 'mulai-uji' })).statusCode).toBe(200);
  const alive =
    "select process_instance_key as key, element_id from element_instance where process_id = 'uji' and type = 'SERVICE_TASK'";
  const [before] = (await office.rows(alive)) as { key: string }[];
  const targetProcessDefinitionKey = await deploy('baru');

  const migrated = await office.post('admin', `/v2/process-instances/${before!.key}/migration`, {
    targetProcessDefinitionKey,
    mappingInstructions: [{ sourceElementId: 'lama', targetElementId: 'baru' }],
  });

  expect(migrated.statusCode).toBe(204);
  expect(await office.rows(alive)).toEqual([{ key: before!.key, element_id: 'baru' }]);
  const wrong = { targetProcessDefinitionKey, mappingInstructions: [] };
  expectProblem(await office.post('admin', `/v2/process-instances/${before!.key}/migration`, wrong), 409);
});

it('gives a job more tries, and refuses time to one that nobody works on', async () => {
  const [row] = await office.rows("select key from user_task where process_instance_key = $1 and state = 'CREATED'", [
    key,
  ]);
  const patch = (jobKey: string, changeset: object) =>
    office.ask('admin', { method: 'PATCH', url: `/v2/jobs/${jobKey}`, payload: { changeset } });

  expect((await patch((row as { key: string }).key, { retries: 5 })).statusCode).toBe(204);

  expectProblem(await patch('1', { retries: 5 }), 404);
  expectProblem(await patch('1', { timeout: 1_000 }), 404);
  expectProblem(await patch('1', {}), 400);
  expectProblem(await patch('1', { retries: 0 }), 400);
});
