import { diagram, end, serviceTask, start } from '../../engine/testing/bpmn.ts';
import { decisions, table } from '../../engine/testing/dmn.ts';
import { drained, type RawClient, rawClient } from '../../engine/testing/raw-client.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;
let engine: RawClient;

beforeAll(async () => {
  office = await TestOffice.start();
  engine = rawClient(office.simulation.office.engine.address);
  const content = diagram('luar', [start(), serviceTask('kirim', { type: 'kirim' }), end()], ['start -> kirim -> end']);
  const size = table('ukuran', { inputs: ['n'], outputs: ['nama'], rules: [[['> 5'], ['"besar"']]] });
  await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'luar.bpmn', content }]);
  await engine.call('DeployResource', {
    resources: [{ name: 'ukuran.dmn', content: Buffer.from(decisions('d', size)) }],
  });
});
afterAll(async () => {
  engine.close();
  await office.stop();
});

async function begin(variables: object = {}): Promise<string> {
  const request = { bpmnProcessId: 'luar', version: -1, variables: JSON.stringify(variables) };
  const outcome = await engine.call('CreateProcessInstance', request);
  return String((outcome as { reply: { processInstanceKey: string } }).reply.processInstanceKey);
}

const take = async (request: object = {}) => {
  const poll = { type: 'kirim', worker: 'w', timeout: 60_000, maxJobsToActivate: 10, requestTimeout: -1, ...request };
  return (await office.post('admin', '/v2/jobs/activation', poll)).json() as {
    jobs: { jobKey: string; variables: object; retries: number; elementId: string }[];
  };
};

const stateOf = async (key: string): Promise<unknown> =>
  (await office.rows('select state from process_instance where key = $1', [key]))[0];

it('hands jobs of a diagram to a program outside, which completes them', async () => {
  const processInstanceKey = await begin({ nomor: 7, lain: 8 });

  const { jobs } = await take({ fetchVariable: ['nomor'] });
  const done = await office.post('admin', `/v2/jobs/${jobs[0]!.jobKey}/completion`, { variables: { terkirim: true } });

  expect(jobs).toMatchObject([
    {
      type: 'kirim',
      elementId: 'kirim',
      processDefinitionId: 'luar',
      variables: { nomor: 7 },
      retries: 3,
      processInstanceKey,
    },
  ]);
  expect(done.statusCode).toBe(204);
  expect(await stateOf(processInstanceKey)).toEqual({ state: 'COMPLETED' });
  expectProblem(await office.post('admin', `/v2/jobs/${jobs[0]!.jobKey}/completion`), 404);
});

it('answers a poll that finds nothing', async () => {
  expect(await take({ requestTimeout: 50 })).toEqual({ jobs: [] });
});

it('gives a failed job back to be taken again, and makes an incident of one without retries', async () => {
  const processInstanceKey = await begin();
  const [first] = (await take()).jobs;

  const failed = await office.post('admin', `/v2/jobs/${first!.jobKey}/failure`, { retries: 1, errorMessage: 'putus' });
  const [second] = (await take()).jobs;
  await office.post('admin', `/v2/jobs/${second!.jobKey}/failure`, { retries: 0, errorMessage: 'putus lagi' });

  expect(failed.statusCode).toBe(204);
  expect(second).toMatchObject({ jobKey: first!.jobKey, retries: 1 });
  expect(
    await office.rows('select error_message from incident where process_instance_key = $1', [processInstanceKey]),
  ).toEqual([{ error_message: 'putus lagi' }]);
});

it('throws an error that nobody catches as an incident', async () => {
  const processInstanceKey = await begin();
  const [job] = (await take()).jobs;

  const thrown = await office.post('admin', `/v2/jobs/${job!.jobKey}/error`, { errorCode: 'E1' });

  expect(thrown.statusCode).toBe(204);
  expect(
    await office.rows('select error_type from incident where process_instance_key = $1', [processInstanceKey]),
  ).toEqual([{ error_type: 'UNHANDLED_ERROR_EVENT' }]);
});

it.each(['io.camunda.zeebe:userTask', 'check-rules', 'issue-letter'])(
  'keeps the office’s own jobs of type %s to itself',
  async (type) => {
    const poll = { type, timeout: 60_000, maxJobsToActivate: 1 };

    expectProblem(await office.post('admin', '/v2/jobs/activation', poll), 403);
  },
);

it('settles only jobs that were taken here', async () => {
  await begin();
  const poll = { type: 'kirim', worker: 'lain', timeout: 60_000, maxJobsToActivate: 1, requestTimeout: -1 };
  const { messages } = await drained(engine.stream('ActivateJobs', poll));
  const [job] = messages[0]!['jobs'] as { key: string }[];

  for (const [what, body] of [
    ['completion', {}],
    ['failure', {}],
    ['error', { errorCode: 'E' }],
  ] as const)
    expectProblem(await office.post('admin', `/v2/jobs/${job!.key}/${what}`, body), 404);
});

it('evaluates a decision by its id', async () => {
  const body = { decisionDefinitionId: 'ukuran', variables: { n: 7 } };

  const answer = await office.post('pemilik-proses', '/v2/decision-definitions/evaluation', body);

  expect(answer.json()).toMatchObject({
    decisionDefinitionId: 'ukuran',
    output: '"besar"',
    failedDecisionDefinitionId: null,
  });
});

it.each([
  ['an unknown decision', { decisionDefinitionId: 'tidak-ada' }, 400],
  ['none', {}, 400],
])('refuses to evaluate %s', async (_what, body, status) => {
  expectProblem(await office.post('pemilik-proses', '/v2/decision-definitions/evaluation', body), status);
});
