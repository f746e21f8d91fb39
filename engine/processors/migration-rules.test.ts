import { EngineForTest } from '../testing/engine-for-test.ts';
import { migrations } from '../testing/migrations.ts';

const test = EngineForTest.forFile();
const plan = migrations(test);

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
  await test.completeIn(instance, 'a');

  const joining = await test.refused('migrateInstance', plan(instance, 'joining', ['b>b']));
  const unknown = await test.refused('migrateInstance', plan('17', 'target', []));

  expect(joining).toMatchObject({ rejected: 'INVALID_STATE', reason: expect.stringContaining('Please retry') });
  expect(unknown).toMatchObject({ rejected: 'NOT_FOUND' });
});
