import type { Key } from '../protocol/basics.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { migrations } from '../testing/migrations.ts';

const test = EngineForTest.forFile();
const plan = migrations(test);

const migrate = (instance: Key, target: string, ...mappings: readonly string[]): Promise<object> =>
  test.ask('migrateInstance', plan(instance, target, mappings));

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
  await test.completeIn(scoped, 'a');

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
