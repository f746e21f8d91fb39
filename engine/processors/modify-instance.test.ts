import type { ActivateInstruction } from '../commands.ts';
import type { Key, Variables } from '../protocol/basics.ts';
import { callActivity, diagram, end, eventSubProcess, parallel, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { NESTED } from '../testing/nested.ts';

const test = EngineForTest.forFile();
beforeAll(async () => {
  await test.deploy(
    NESTED,
    diagram(
      'join',
      [start(), parallel('fork'), serviceTask('left'), serviceTask('right'), parallel('both'), end()],
      ['start -> fork -> left -> both -> end', 'fork -> right -> both'],
    ),
    diagram(
      'interrupted',
      [
        start(),
        serviceTask('normal'),
        end(),
        eventSubProcess(
          'handler',
          [start('alarm', { message: 'alarm', key: '="k"' }), serviceTask('handle'), end('handled')],
          ['alarm -> handle -> handled'],
        ),
      ],
      ['start -> normal -> end'],
    ),
    diagram('calls', [start(), callActivity('call', 'nested'), end()], ['start -> call -> end']),
  );
});

const activate = (elementId: string, more: Partial<ActivateInstruction> = {}): ActivateInstruction => ({
  elementId,
  ancestorKey: undefined,
  variables: [],
  ...more,
});

const modify = (processInstanceKey: Key, ...instructions: (ActivateInstruction | Key)[]): Promise<object> =>
  test.ask('modifyInstance', {
    processInstanceKey,
    activate: instructions.filter((instruction) => typeof instruction !== 'string'),
    terminate: instructions.filter((instruction) => typeof instruction === 'string'),
  });

/** Key of the last instance of an element. */
const keyOf = (instance: Key, elementId: string): Key =>
  test.records.findLast(
    (record) =>
      record.valueType === 'PROCESS_INSTANCE' &&
      record.value.processInstanceKey === instance &&
      record.value.elementId === elementId &&
      record.intent === 'ELEMENT_ACTIVATING',
  )!.key;

const timersSet = (elementInstanceKey: Key): number =>
  test.records.filter(
    (record) =>
      record.valueType === 'TIMER' &&
      record.intent === 'CREATED' &&
      record.value.elementInstanceKey === elementInstanceKey,
  ).length;

it('makes the scopes around an element, with their events and without their mappings, and goes on to the end', async () => {
  const instance = await test.create('nested');

  await modify(instance, activate('c'), keyOf(instance, 'a'));
  await test.completeIn(instance, 'c');

  expect(test.trace(instance, 'ELEMENT_ACTIVATED').slice(3)).toEqual([
    'outer ACTIVATED',
    'inner ACTIVATED',
    'c ACTIVATED',
    'inner-end ACTIVATED',
    'outer-end ACTIVATED',
    'end ACTIVATED',
  ]);
  expect(timersSet(keyOf(instance, 'outer'))).toBe(1);
  expect(test.variables(keyOf(instance, 'outer'))).toEqual({});
  expect(test.isEnded(instance)).toBe(true);
});

it('sets variables in the process, in a scope it makes, and in the element', async () => {
  const instance = await test.create('nested');
  const set = (scopeId: string, variables: Variables) => ({ scopeId, variables });

  await modify(instance, activate('b', { variables: [set('', { g: 1 }), set('outer', { s: 2 }), set('b', { l: 3 })] }));

  expect(test.variables(instance)).toEqual({ g: 1 });
  expect(test.variables(keyOf(instance, 'outer'))).toEqual({ s: 2 });
  expect((await test.jobs('b')).at(-1)!.variables).toEqual({ g: 1, s: 2, l: 3 });
});

it('uses the scope that lives, makes another below a named ancestor, and asks which where there are two', async () => {
  const instance = await test.create('nested');
  await modify(instance, activate('b'), activate('b'));
  const first = keyOf(instance, 'outer');
  await modify(instance, activate('b', { ancestorKey: instance }));

  const refusal = await test.refused('modifyInstance', {
    processInstanceKey: instance,
    activate: [activate('c')],
    terminate: [],
  });
  await modify(instance, activate('c', { ancestorKey: first }));

  expect(test.trace(instance).filter((line) => line === 'outer ACTIVATED')).toHaveLength(2);
  expect(refusal).toMatchObject({
    rejected: 'INVALID_ARGUMENT',
    reason: expect.stringContaining("active instance: 'outer'"),
  });
});

it('ends the instance with the last element, and the scopes that are left empty', async () => {
  const instance = await test.create('nested');
  await test.completeIn(instance, 'a');

  await modify(instance, keyOf(instance, 'b'));

  expect(test.trace(instance, 'ELEMENT_TERMINATED', 'ELEMENT_COMPLETED').slice(-3)).toEqual([
    'b TERMINATED',
    'outer TERMINATED',
    'nested TERMINATED',
  ]);
});

it('ends everything in a scope that is terminated, but not the process where something else starts', async () => {
  const instance = await test.create('nested');
  await test.completeIn(instance, 'a');

  await modify(instance, keyOf(instance, 'outer'), activate('a'));

  expect(test.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['b TERMINATED', 'outer TERMINATED']);
  expect(test.isEnded(instance)).toBe(false);
  expect(await test.jobs('a')).toMatchObject([{ processInstanceKey: instance }]);
});

it('passes a joining gateway that is activated, without waiting for its flows', async () => {
  const instance = await test.create('join');

  await modify(instance, activate('both'), keyOf(instance, 'left'), keyOf(instance, 'right'));

  expect(test.completed(instance)).toEqual(['start', 'fork', 'both', 'end', 'join']);
});

it('lets a scope that was interrupted go on', async () => {
  const instance = await test.create('interrupted');
  await test.publish('alarm', 'k');

  await modify(instance, activate('normal'), keyOf(instance, 'handler'));
  await test.completeIn(instance, 'normal');

  expect(test.isEnded(instance)).toBe(true);
  expect(test.errors).toEqual([]);
});

it('does not end a called instance, and changes nothing when it refuses', async () => {
  const calling = await test.create('calls');
  const called = test.records.find(
    (record) => record.valueType === 'PROCESS_INSTANCE' && record.value.parentProcessInstanceKey === calling,
  )!.key;
  const before = test.records.length;

  const refusal = await test.refused('modifyInstance', {
    processInstanceKey: called,
    activate: [],
    terminate: [keyOf(called, 'a')],
  });

  expect(refusal.reason).toContain('would terminate the instance');
  expect(test.records).toHaveLength(before);
});
