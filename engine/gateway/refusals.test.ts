import { status } from '@grpc/grpc-js';
import { boundary, callActivity, diagram, end, serviceTask, start, subProcess } from '../testing/bpmn.ts';
import { GatewayForTest } from '../testing/gateway-for-test.ts';
import { drained } from '../testing/raw-client.ts';
import { creations } from './refusals/creations.ts';
import { jobCommands } from './refusals/job-commands.ts';
import { modifications } from './refusals/modifications.ts';
import { others } from './refusals/others.ts';

const { INVALID_ARGUMENT, FAILED_PRECONDITION, DEADLINE_EXCEEDED } = status;
const gateway = GatewayForTest.forFile();

/** Keys the tables below speak of by name. */
const keys: Record<string, string> = { unknown: '2251799813999999' };

const oneTask = (id: string): string =>
  diagram(id, [start(), serviceTask(`${id}-task`), end()], [`start -> ${id}-task -> end`]);

const DIAGRAMS = [
  oneTask('one'),
  diagram('by-message', [start('start', { message: 'go' }), serviceTask('t'), end()], ['start -> t -> end']),
  diagram('caller', [start(), callActivity('call', 'one'), end()], ['start -> call -> end']),
  diagram(
    'big',
    [
      start(),
      serviceTask('a'),
      boundary('late', 'a', { duration: 'PT1H' }),
      end('late-end'),
      serviceTask('b'),
      subProcess('sub', [start('sub-start'), serviceTask('c'), end('sub-end')], ['sub-start -> c -> sub-end']),
      subProcess('each', [start('each-start'), serviceTask('e'), end('each-end')], ['each-start -> e -> each-end'], {
        loop: { items: '=[1, 2]' },
      }),
      end(),
    ],
    ['start -> a -> b -> sub -> each -> end', 'late -> late-end'],
  ),
];

beforeAll(async () => {
  for (const [index, xml] of DIAGRAMS.entries()) await gateway.deploy(xml, `${index}.bpmn`);
  await prepare();
});

const create = async (bpmnProcessId: string): Promise<string> =>
  String((await gateway.replied('CreateProcessInstance', { bpmnProcessId, version: -1 }))['processInstanceKey']);

interface Job {
  readonly key: string;
  readonly processInstanceKey: string;
  readonly elementInstanceKey: string;
}

async function jobs(type: string): Promise<Job[]> {
  const request = { type, worker: 'w', timeout: 600_000, maxJobsToActivate: 100, requestTimeout: -1 };
  const { messages } = await drained(gateway.stream('ActivateJobs', request));
  return messages.flatMap((message) => message['jobs'] as Job[]);
}

/** Brings instances, jobs and messages into the states that are refused below. */
async function prepare(): Promise<void> {
  const caller = await create('caller');
  const [called] = await jobs('one-task');
  await create('one');
  const [waiting] = await jobs('one-task');
  await create('one');
  const [thrown] = await jobs('one-task');
  await create('one');
  const [failed] = await jobs('one-task');
  await gateway.replied('ThrowError', { jobKey: thrown!.key, errorCode: 'nobody' });
  await gateway.replied('FailJob', { jobKey: failed!.key, retries: 0 });
  const big = await create('big');
  const other = await create('big');
  const [a, otherA] = await jobs('a');
  await gateway.replied('PublishMessage', { name: 'n', correlationKey: 'k', timeToLive: 60_000, messageId: 'id' });
  const incident = gateway.records.findLast(({ valueType }) => valueType === 'INCIDENT');
  Object.assign(keys, {
    incident: incident!.key,
    caller,
    called: called!.processInstanceKey,
    calledTask: called!.elementInstanceKey,
    waiting: waiting!.key,
    thrown: thrown!.key,
    failed: failed!.key,
    big,
    other,
    a: a!.elementInstanceKey,
    otherA: otherA!.elementInstanceKey,
  });
}

/** A text of the tables with '{name}' replaced by a key. */
const named = (text: string): string => text.replace(/\{(\w+)\}/g, (all, name: string) => keys[name] ?? all);
const withKeys = (request: object): object =>
  JSON.parse(JSON.stringify(request), (_name, value: unknown) =>
    typeof value === 'string' ? named(value) : value,
  ) as object;

const CODES = new Map(Object.entries(status).map(([name, code]) => [code, name]));
const rejectionOf = (code: status): string =>
  code === FAILED_PRECONDITION ? 'INVALID_STATE' : String(CODES.get(code));

const REFUSALS = [...creations, ...jobCommands, ...others, ...modifications];

it.each(REFUSALS)('refuses %s', async (_what, rpc, request, code, command, reason) => {
  const outcome = await gateway.call(rpc, withKeys(request));

  const details = `Command '${command}' rejected with code '${rejectionOf(code)}': ${named(reason)}`;
  expect(outcome).toEqual({ code, details });
});

it.each([
  ['no jobs wanted', { maxJobsToActivate: 0 }, "max jobs to activate to be greater than zero, but it was '0'"],
  ['no time', { timeout: 0 }, "timeout to be greater than zero, but it was '0'"],
  ['no type', { type: '' }, 'type to be present, but it was blank'],
])('refuses to activate with %s', async (_what, fault, reason) => {
  const request = { type: 't', worker: '', timeout: 1000, maxJobsToActivate: 1, requestTimeout: -1, ...fault };

  const outcome = await drained(gateway.stream('ActivateJobs', request));

  expect(outcome).toMatchObject({
    code: INVALID_ARGUMENT,
    details: `Command 'ACTIVATE' rejected with code 'INVALID_ARGUMENT': Expected to activate job batch with ${reason}`,
  });
});

it.each([
  ['{"a"', /^Invalid JSON value: /],
  ['[1]', /^Property 'variables' is invalid: Expected document to be a root level object, but was 'ARRAY'$/],
  ['"x"', /^Property 'variables' is invalid: Expected document to be a root level object, but was 'STRING'$/],
])('refuses the variables %s', async (variables, text) => {
  const outcome = await gateway.call('CompleteJob', { jobKey: keys['waiting'], variables });

  expect(outcome).toEqual({ code: INVALID_ARGUMENT, details: expect.stringMatching(text) });
});

it.each(['', '  ', 'null', '{}'])('takes %p for no variables', async (variables) => {
  expect(await gateway.call('CreateProcessInstance', { bpmnProcessId: 'one', version: -1, variables })).toHaveProperty(
    'reply',
  );
});

it.each([
  ['CreateProcessInstance', { tenantId: 'a' }, "identifier 'a'"],
  ['DeployResource', { tenantId: 'a' }, "identifier 'a'"],
  ['PublishMessage', { tenantId: 'a b' }, "identifier 'a b'"],
  ['CreateProcessInstanceWithResult', { request: { tenantId: 'a' } }, "identifier 'a'"],
])('knows no tenants in %s', async (rpc, request, which) => {
  const details = `Expected to handle gRPC request ${rpc} with tenant ${which}, but multi-tenancy is disabled`;

  expect(await gateway.call(rpc, request)).toEqual({ code: INVALID_ARGUMENT, details });
});

it.each(['ActivateJobs', 'StreamActivatedJobs'])('knows only the default tenant in %s', async (rpc) => {
  const outcome = await drained(gateway.stream(rpc, { type: 't', timeout: 1, tenantIds: ['<default>', 'b'] }));

  expect(outcome).toMatchObject({
    code: INVALID_ARGUMENT,
    details: `Expected to handle gRPC request ${rpc} with tenant identifiers '[<default>, b]', but multi-tenancy is disabled`,
  });
});

it('lets a caller wait in vain for an instance that is cancelled', async () => {
  const waiting = gateway.call('CreateProcessInstanceWithResult', {
    request: { bpmnProcessId: 'one', version: -1 },
    requestTimeout: 700,
  });
  const [job] = await eventually(() => jobs('one-task'));
  await gateway.replied('CancelProcessInstance', { processInstanceKey: job!.processInstanceKey });

  expect(await waiting).toMatchObject({ code: DEADLINE_EXCEEDED });
});

it('forgets a message without time to live: its id may be used again', async () => {
  const message = { name: 'short', correlationKey: 'k', messageId: 'again', timeToLive: 0 };
  await gateway.replied('PublishMessage', message);

  expect(await gateway.call('PublishMessage', message)).toHaveProperty('reply');
});

async function eventually<T>(look: () => Promise<T[]>): Promise<T[]> {
  for (;;) {
    const found = await look();
    if (found.length > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
