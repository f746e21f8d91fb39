import { status } from '@grpc/grpc-js';
import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { drained, type RawClient, rawClient } from '../testing/raw-client.ts';
import { type Gateway, serveGateway } from './server.ts';

const UNKNOWN = '2251799813999999';
const test = EngineForTest.forFile();
let gateway: Gateway;
let client: RawClient;
let target: string;
let key: string;

beforeAll(async () => {
  const oneTask = (id: string, task: string) =>
    diagram(id, [start(), serviceTask(task), end()], [`start -> ${task} -> end`]);
  const { processes } = await test.deploy(oneTask('before', 'a'), oneTask('after', 'b'));
  target = processes.find(({ bpmnProcessId }) => bpmnProcessId === 'after')!.processDefinitionKey;
  gateway = await serveGateway(test.engine, '127.0.0.1', 0);
  client = rawClient(gateway.address);
  key = await test.create('before');
});

afterAll(async () => {
  client.close();
  await gateway.close();
});

const migrate = (targetProcessDefinitionKey: string, mappingInstructions: readonly object[]) =>
  client.call('MigrateProcessInstance', {
    processInstanceKey: key,
    migrationPlan: { targetProcessDefinitionKey, mappingInstructions },
  });

it('refuses a migration without a plan, or with one that leaves out where the instance is', async () => {
  expect(await client.call('MigrateProcessInstance', { processInstanceKey: key })).toEqual({
    code: status.NOT_FOUND,
    details:
      "Command 'MIGRATE' rejected with code 'NOT_FOUND': Expected to migrate process instance to process definition but no process definition found with key '0'",
  });
  expect(await migrate(target, [])).toEqual({
    code: status.FAILED_PRECONDITION,
    details: `Command 'MIGRATE' rejected with code 'INVALID_STATE': Expected to migrate process instance '${key}' but no mapping instruction defined for active element with id 'a'. Elements cannot be migrated without a mapping.`,
  });
});

it('migrates an instance', async () => {
  expect(await migrate(target, [{ sourceElementId: 'a', targetElementId: 'b' }])).toEqual({ reply: {} });

  expect(test.records.some(({ valueType, intent }) => valueType === 'JOB' && intent === 'MIGRATED')).toBe(true);
});

it('gives a worker more time, and refuses to where no worker has the job', async () => {
  const update = (jobKey: string) => client.call('UpdateJobTimeout', { jobKey, timeout: 120_000 });
  expect(await update(UNKNOWN)).toEqual({
    code: status.NOT_FOUND,
    details: `Command 'UPDATE_TIMEOUT' rejected with code 'NOT_FOUND': Expected to update job deadline with key '${UNKNOWN}', but no such job was found`,
  });
  const request = { type: 'a', worker: 'w', timeout: 60_000, maxJobsToActivate: 1, requestTimeout: -1 };
  const { messages } = await drained(client.stream('ActivateJobs', request));
  const [job] = messages[0]!['jobs'] as { key: string }[];

  expect(await update(job!.key)).toEqual({ reply: {} });

  test.clock.advance(90_000);
  await test.engine.tick();
  expect(test.records.some(({ valueType, intent }) => valueType === 'JOB' && intent === 'TIMED_OUT')).toBe(false);
  test.clock.advance(31_000);
  await test.engine.tick();
  expect(test.records.some(({ valueType, intent }) => valueType === 'JOB' && intent === 'TIMED_OUT')).toBe(true);
});
