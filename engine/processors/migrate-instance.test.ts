import type { Key } from '../protocol/basics.ts';
import {
  boundary,
  callActivity,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  type Node,
  parallel,
  serviceTask,
  start,
  subProcess,
  userTask,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const test = EngineForTest.forFile();
/** Keys of definitions, by process id. */
const definitions = new Map<string, Key>();

/** A process whose first element does the work; the rest of its nodes stand beside it. */
const line = (id: string, first: string, ...nodes: readonly Node[]): string =>
  diagram(
    id,
    [start(), ...nodes, end(), end('else')],
    [`start -> ${first} -> end`, ...(nodes.length > 1 && id.includes('bound') ? [`${id}-event -> else`] : [])],
  );

const handler = (): Node =>
  eventSubProcess('handler', [start('alarm', { error: 'x' }), end('handled-end')], ['alarm -> handled-end']);
const inner = (id: string, task: string): Node =>
  subProcess(id, [start(`${id}-start`), serviceTask(task), end(`${id}-end`)], [`${id}-start -> ${task} -> ${id}-end`]);

const DIAGRAMS = [
  line('source', 'a', serviceTask('a')),
  line('target', 'b', serviceTask('b')),
  line('user', 'b', userTask('b')),
  line('scoped', 'outer', inner('outer', 'b')),
  line('source-scoped', 'scope', inner('scope', 'a')),
  line('handled', 'b', serviceTask('b'), handler()),
  line('source-handled', 'a', serviceTask('a'), handler()),
  line('bound-timer', 'a', serviceTask('a'), boundary('bound-timer-event', 'a', { duration: 'PT1H' })),
  line('bound-a', 'a', serviceTask('a'), boundary('bound-a-event', 'a', { message: 'first', key: '="k"' })),
  line('bound-b', 'b', serviceTask('b'), boundary('bound-b-event', 'b', { message: 'second', key: '="k"' })),
  line('bound-same', 'b', serviceTask('b'), boundary('bound-same-event', 'b', { message: 'first', key: '="k"' })),
  line('waiting', 'a', catchEvent('a', { duration: 'PT1H' })),
  line('calling', 'call', callActivity('call', 'source')),
  line('calling-target', 'call', callActivity('call', 'target')),
  diagram(
    'joining',
    [start(), parallel('fork'), serviceTask('a'), serviceTask('b'), parallel('join'), end()],
    ['start -> fork -> a -> join -> end', 'fork -> b -> join'],
  ),
];

beforeAll(async () => {
  for (const xml of DIAGRAMS) {
    const { processes } = await test.deploy(xml);
    for (const { bpmnProcessId, processDefinitionKey } of processes)
      definitions.set(bpmnProcessId, processDefinitionKey);
  }
});

/** @param mappings as 'a>b' */
const plan = (processInstanceKey: Key, target: string, mappings: readonly string[]) => ({
  processInstanceKey,
  targetProcessDefinitionKey: definitions.get(target) ?? target,
  mappings: mappings.map((mapping) => {
    const [sourceElementId, targetElementId] = mapping.split('>') as [string, string];
    return { sourceElementId, targetElementId };
  }),
});

const migrate = (instance: Key, target: string, ...mappings: readonly string[]): Promise<object> =>
  test.ask('migrateInstance', plan(instance, target, mappings));

async function complete(type: string, instance: Key): Promise<void> {
  const job = (await test.jobs(type)).find(({ processInstanceKey }) => processInstanceKey === instance)!;
  await test.ask('completeJob', { jobKey: job.key, variables: {} });
}

it('goes on in the target with the same job, the same variables and the rest of its way, after a restart too', async () => {
  const instance = await test.create('source', { v: 1 });

  await migrate(instance, 'target', 'a>b');
  await test.restart();
  const [job] = (await test.jobs('a')).filter(({ processInstanceKey }) => processInstanceKey === instance);
  await test.ask('completeJob', { jobKey: job!.key, variables: {} });

  expect(job).toMatchObject({ bpmnProcessId: 'target', elementId: 'b', variables: { v: 1 } });
  expect(test.trace(instance, 'ELEMENT_MIGRATED', 'SEQUENCE_FLOW_TAKEN', 'ELEMENT_COMPLETED')).toEqual([
    'start COMPLETED',
    'flow_start_a SEQUENCE_FLOW_TAKEN',
    'target MIGRATED',
    'b MIGRATED',
    'b COMPLETED',
    'flow_b_end SEQUENCE_FLOW_TAKEN',
    'end COMPLETED',
    'target COMPLETED',
  ]);
});

it('takes scopes, called instances and open incidents along', async () => {
  const scoped = await test.create('source-scoped');
  const calling = await test.create('calling');

  await migrate(scoped, 'scoped', 'scope>outer', 'a>b');
  await migrate(calling, 'calling-target', 'call>call');
  const [job] = (await test.jobs('a')).filter(({ processInstanceKey }) => processInstanceKey === scoped);
  await test.ask('failJob', { jobKey: job!.key, retries: 0, retryBackOff: 0, errorMessage: 'no', variables: {} });
  await migrate(scoped, 'source-scoped', 'outer>scope', 'b>a');
  await test.ask('updateJobRetries', { jobKey: job!.key, retries: 1 });
  await test.ask('resolveIncident', { incidentKey: test.incidents(scoped)[0]!.key });
  await complete('a', scoped);

  expect(test.isEnded(scoped)).toBe(true);
  expect(test.trace(calling, 'ELEMENT_MIGRATED')).toEqual(['calling-target MIGRATED', 'call MIGRATED']);
});

it('closes the messages of the source and opens those of the target', async () => {
  const instance = await test.create('bound-a');
  await migrate(instance, 'bound-b', 'a>b');

  await test.publish('first', 'k');
  expect(test.isEnded(instance)).toBe(false);
  await test.publish('second', 'k');

  expect(test.completed(instance)).toContain('bound-b-event');
});

it.each([
  ['an unknown definition', 'source', '17', ['a>b'], 'NOT_FOUND', "no process definition found with key '17'"],
  [
    'an unknown source',
    'source',
    'target',
    ['x>b'],
    'INVALID_ARGUMENT',
    "mapping instructions contain a non-existing source element id 'x'.",
  ],
  [
    'an unknown target',
    'source',
    'target',
    ['a>x'],
    'INVALID_ARGUMENT',
    "mapping instructions contain a non-existing target element id 'x'.",
  ],
  [
    'a source mapped twice',
    'source',
    'target',
    ['a>b', 'a>end'],
    'INVALID_ARGUMENT',
    "the mapping instructions contain duplicate source element ids '[a]'.",
  ],
  [
    'an element mapped to none',
    'source',
    'target',
    [],
    'INVALID_STATE',
    "no mapping instruction defined for active element with id 'a'. Elements cannot be migrated without a mapping.",
  ],
  [
    'another type',
    'source',
    'user',
    ['a>b'],
    'INVALID_STATE',
    "active element with id 'a' and type 'SERVICE_TASK' is mapped to an element with id 'b' and different type 'USER_TASK'.",
  ],
  [
    'another scope',
    'source',
    'scoped',
    ['a>b'],
    'INVALID_STATE',
    "The flow scope of the active element is expected to be 'scoped' but was 'outer'.",
  ],
  [
    'an event sub-process ahead',
    'source',
    'handled',
    ['a>b'],
    'INVALID_STATE',
    'target process has an event subprocess.',
  ],
  [
    'an event sub-process behind',
    'source-handled',
    'target',
    ['a>b'],
    'INVALID_STATE',
    'process instance has an event subprocess.',
  ],
  [
    'a timer at the element',
    'bound-timer',
    'target',
    ['a>b'],
    'INVALID_STATE',
    "active element with id 'a' has one or more boundary events of types 'TIMER'.",
  ],
  [
    'a timer ahead',
    'source',
    'bound-timer',
    ['a>a'],
    'INVALID_STATE',
    "target element with id 'a' has one or more boundary events of types 'TIMER'.",
  ],
  [
    'a mapped message',
    'bound-a',
    'bound-b',
    ['a>b', 'bound-a-event>bound-b-event'],
    'INVALID_STATE',
    "must be subscribed to mapped catch event with id 'bound-b-event'.",
  ],
  [
    'the same message again',
    'bound-a',
    'bound-same',
    ['a>b'],
    'INVALID_STATE',
    "attempts to subscribe to a message it is already subscribed to with name 'first'.",
  ],
  [
    'an element of another kind',
    'waiting',
    'target',
    ['a>b'],
    'INVALID_STATE',
    "active element with id 'a' has an unsupported type. The migration of a INTERMEDIATE_CATCH_EVENT is not supported.",
  ],
] as const)('refuses %s and changes nothing', async (_what, source, target, mappings, rejected, reason) => {
  const instance = await test.create(source);
  const before = test.records.length;

  const refusal = await test.refused('migrateInstance', plan(instance, target, mappings));

  expect(refusal).toMatchObject({ command: 'MIGRATE', rejected, reason: expect.stringContaining(reason) });
  expect(test.records).toHaveLength(before);
});

it('refuses an unknown instance, and one whose path waits at a join', async () => {
  const instance = await test.create('joining');
  await complete('a', instance);

  const joining = await test.refused('migrateInstance', plan(instance, 'joining', ['b>b']));
  const unknown = await test.refused('migrateInstance', plan('17', 'target', []));

  expect(joining).toMatchObject({ rejected: 'INVALID_STATE', reason: expect.stringContaining('Please retry') });
  expect(unknown).toMatchObject({ rejected: 'NOT_FOUND' });
});

it('gives a worker more time, and refuses it for a job nobody holds', async () => {
  const instance = await test.create('source');
  const [job] = (await test.jobs('a')).filter(({ processInstanceKey }) => processInstanceKey === instance);
  await test.ask('updateJobTimeout', { jobKey: job!.key, timeout: 600_000 });
  await test.advance(120_000);
  expect((await test.jobs('a')).map(({ key }) => key)).not.toContain(job!.key);

  await test.advance(600_000);

  const waiting = await test.refused('updateJobTimeout', { jobKey: job!.key, timeout: 1 });
  expect(waiting).toMatchObject({
    rejected: 'INVALID_STATE',
    reason: `Expected to update the timeout of job with key '${job!.key}', but it is not active`,
  });
  expect(await test.refused('updateJobTimeout', { jobKey: '17', timeout: 1 })).toMatchObject({ rejected: 'NOT_FOUND' });
  expect((await test.jobs('a')).map(({ key }) => key)).toContain(job!.key);
});
