import EventEmitter, { once } from 'node:events';
import { ZBClient } from 'zeebe-node';
import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { GatewayForTest } from '../testing/gateway-for-test.ts';
import { drained } from '../testing/raw-client.ts';

const gateway = GatewayForTest.forFile();
let client: ZBClient;

beforeAll(() => {
  client = new ZBClient(gateway.address, { loglevel: 'NONE', longPoll: 5_000, pollInterval: 10 });
});

afterAll(() => client.close());

const oneTask = (id: string): Buffer =>
  Buffer.from(diagram(id, [start(), serviceTask(`do-${id}`), end()], [`start -> do-${id} -> end`]));

const deploy = (id: string) => client.deployResource({ name: `${id}.bpmn`, process: oneTask(id) });

it('tells its topology', async () => {
  expect(await client.topology()).toMatchObject({
    partitionsCount: 1,
    brokers: [{ partitions: [{ role: 'LEADER', health: 'HEALTHY' }] }],
  });
});

it('deploys, runs and answers with the result', async () => {
  const { deployments } = await deploy('result');
  expect(deployments).toMatchObject([{ process: { bpmnProcessId: 'result', version: 1, tenantId: '<default>' } }]);
  const worker = client.createWorker({
    taskType: 'do-result',
    taskHandler: (job) => job.complete({ doubled: Number(job.variables['n']) * 2 }),
  });

  const outcome = await client.createProcessInstanceWithResult({
    bpmnProcessId: 'result',
    variables: { n: 21 },
    requestTimeout: 120_000,
  });

  expect(outcome.variables).toEqual({ n: 21, doubled: 42 });
  expect(outcome.processInstanceKey).toMatch(/^\d{16,}$/);
  await worker.close();
});

it('hands a job to a waiting poll at once', async () => {
  await deploy('poll');
  const activation = client.activateJobs({
    type: 'do-poll',
    worker: 'w',
    timeout: 10_000,
    maxJobsToActivate: 1,
    requestTimeout: 600_000,
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await client.createProcessInstance({ bpmnProcessId: 'poll', variables: {} });

  const jobs = await activation;

  expect(jobs).toHaveLength(1);
});

it('ends a poll empty when its time is over', async () => {
  // The client package never answers an empty poll; this one listens itself.
  const request = { type: 'nobody', worker: 'w', timeout: 10_000, maxJobsToActivate: 1, requestTimeout: 300 };
  const begin = performance.now();

  const outcome = await drained(gateway.stream('ActivateJobs', request));

  expect(outcome).toEqual({ messages: [] });
  expect(performance.now() - begin).toBeGreaterThan(250);
});

it.each([
  [
    'an unknown process',
    () => client.createProcessInstance({ bpmnProcessId: 'nowhere', variables: {} }),
    /^5 NOT_FOUND: Command 'CREATE' rejected with code 'NOT_FOUND': Expected to find process definition with process ID 'nowhere', but none found/,
  ],
  [
    'an unknown job',
    () => client.completeJob({ jobKey: '2251799813685999', variables: {} }),
    /^5 NOT_FOUND: Command 'COMPLETE' rejected/,
  ],
  ['an unknown instance', () => client.cancelProcessInstance('2251799813685999'), /^5 NOT_FOUND:/],
  [
    'a broken diagram',
    () => client.deployResource({ name: 'x.bpmn', process: Buffer.from('<nonsense/>') }),
    /^3 INVALID_ARGUMENT: [\s\S]*'x\.bpmn'/,
  ],
  [
    'an unsupported element',
    () =>
      client.deployResource({
        name: 'x.bpmn',
        process: Buffer.from(
          oneTask('x').toString().replace('<bpmn:endEvent', '<bpmn:complexGateway id="odd"/><bpmn:endEvent'),
        ),
      }),
    /Element: odd/,
  ],
])('refuses %s as Zeebe words it', async (_what, call, message) => {
  await expect(call()).rejects.toThrow(message);
});

it('tells a second process that it must wait, and lets it take over', async () => {
  const told = new EventEmitter();
  let times = 0;
  const onStandby = () => {
    times += 1;
    told.emit('standby');
  };
  const standby = once(told, 'standby');
  const second = gateway.start({ onStandby });
  await standby;
  await client.close();
  await gateway.engine.stop();

  gateway.engine = await second;
  expect(times).toBe(1);
  client = new ZBClient(gateway.address, { loglevel: 'NONE' });
  expect(await client.createProcessInstance({ bpmnProcessId: 'poll', variables: {} })).toMatchObject({ version: 1 });
});

it('broadcasts a signal', async () => {
  const xml = diagram(
    'by-signal',
    [start('start', { signal: 'begin-signal' }), serviceTask('signalled'), end()],
    ['start -> signalled -> end'],
  );
  await client.deployResource({ name: 'by-signal.bpmn', process: Buffer.from(xml) });

  const { key } = await client.broadcastSignal({ signalName: 'begin-signal', variables: { n: 1 } });

  expect(key).toMatch(/^\d{16,}$/);
  const variables = await new Promise((resolve) =>
    client.createWorker({
      taskType: 'signalled',
      taskHandler: (job) => {
        resolve(job.variables);
        return job.complete();
      },
    }),
  );
  expect(variables).toEqual({ n: 1 });
});
