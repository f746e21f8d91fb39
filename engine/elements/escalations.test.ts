import type { Key } from '../protocol/basics.ts';
import {
  boundary,
  callActivity,
  diagram,
  end,
  eventSubProcess,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

/** What became of the escalations of an instance: 'code THROWN_BY CAUGHT_BY', in order. */
const escalations = (instance: Key): string[] =>
  engine.records.flatMap((record) =>
    record.valueType === 'ESCALATION' && record.value.processInstanceKey === instance
      ? [
          `${record.intent} ${record.value.escalationCode} ${record.value.throwElementId} ${record.value.catchElementId}`,
        ]
      : [],
  );

it('leaves a sub-process by an escalation its boundary event catches', async () => {
  const inner = subProcess(
    'inner',
    [start('s'), throwEvent('up', { escalation: 'X' }), task('after'), end('e')],
    ['s -> up -> after -> e'],
  );
  await engine.deploy(
    diagram(
      'interrupted',
      [start(), inner, boundary('caught', 'inner', { escalation: 'X' }), end(), end('end2')],
      ['start -> inner -> end', 'caught -> end2'],
    ),
  );

  const instance = await engine.create('interrupted');

  expect(engine.completed(instance)).toEqual(['start', 's', 'caught', 'end2', 'interrupted']);
  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['up TERMINATED', 'inner TERMINATED']);
  expect(escalations(instance)).toEqual(['ESCALATED X up caught']);
});

it('goes on where the boundary event does not interrupt; a boundary event without code catches all', async () => {
  const inner = subProcess(
    'inner',
    [start('s'), throwEvent('up', { escalation: 'X' }), end('e', { escalation: '=code' })],
    ['s -> up -> e'],
  );
  await engine.deploy(
    diagram(
      'beside',
      [start(), inner, boundary('caught', 'inner', { escalation: '' }, false), end(), end('end2')],
      ['start -> inner -> end', 'caught -> end2'],
    ),
  );

  const instance = await engine.create('beside', { code: 'Y' });

  expect(engine.completed(instance).filter((id) => id === 'end2')).toHaveLength(2);
  expect(engine.completed(instance)).toEqual(expect.arrayContaining(['up', 'e', 'inner', 'beside']));
  expect(escalations(instance)).toEqual(['ESCALATED X up caught', 'ESCALATED Y e caught']);
});

it('prefers the event with the code, and looks further out where none fits', async () => {
  const innermost = subProcess('innermost', [start('s2'), end('e2', { escalation: 'X' })], ['s2 -> e2']);
  const inner = subProcess(
    'inner',
    [start('s1'), innermost, boundary('other', 'innermost', { escalation: 'Z' }), end('e1'), end('e3')],
    ['s1 -> innermost -> e1', 'other -> e3'],
  );
  await engine.deploy(
    diagram(
      'outwards',
      [
        start(),
        inner,
        boundary('any', 'inner', { escalation: '' }),
        boundary('named', 'inner', { escalation: 'X' }),
        end(),
        end('end2'),
        end('end3'),
      ],
      ['start -> inner -> end', 'any -> end2', 'named -> end3'],
    ),
  );

  const instance = await engine.create('outwards');

  expect(escalations(instance)).toEqual(['ESCALATED X e2 named']);
  expect(engine.completed(instance)).toEqual(['start', 's1', 's2', 'named', 'end3', 'outwards']);
});

it('only records an escalation nobody catches', async () => {
  await engine.deploy(
    diagram(
      'unheard',
      [start(), throwEvent('up', { escalation: 'X' }), end('end', { escalation: 'Y' })],
      ['start -> up -> end'],
    ),
  );

  const instance = await engine.create('unheard');

  expect(escalations(instance)).toEqual(['NOT_ESCALATED X up ', 'NOT_ESCALATED Y end ']);
  expect(engine.isEnded(instance)).toBe(true);
});

it.each([
  ['interrupts', true, ['start', 'es', 'ee', 'esp', 'esp-true']],
  ['runs beside', false, ['start', 'up', 'es', 'work', 'ee', 'end', 'esp', 'esp-false']],
])('%s a process by an event sub-process', async (_what, interrupting, completed) => {
  const id = `esp-${interrupting}`;
  await engine.deploy(
    diagram(
      id,
      [
        start(),
        throwEvent('up', { escalation: 'X' }),
        task('work'),
        end(),
        eventSubProcess('esp', [start('es', { escalation: 'X' }, interrupting), end('ee')], ['es -> ee']),
      ],
      ['start -> up -> work -> end'],
    ),
  );

  const instance = await engine.create(id);

  expect(engine.completed(instance)).toEqual(completed);
  expect(escalations(instance)).toEqual(['ESCALATED X up es']);
});

it('escalates through a call activity', async () => {
  await engine.deploy(
    diagram(
      'called',
      [start(), throwEvent('up', { escalation: 'X' }), serviceTask('in-called'), end('end', { escalation: 'Y' })],
      ['start -> up -> in-called -> end'],
    ),
  );
  await engine.deploy(
    diagram(
      'calling',
      [
        start(),
        callActivity('call', 'called'),
        boundary('beside', 'call', { escalation: 'X' }, false),
        boundary('leave', 'call', { escalation: 'Y' }),
        end(),
        end('end2'),
        end('end3'),
      ],
      ['start -> call -> end', 'beside -> end2', 'leave -> end3'],
    ),
  );

  const instance = await engine.create('calling');
  const job = await engine.complete('in-called');

  expect(engine.completed(instance)).toEqual(['start', 'beside', 'end2', 'leave', 'end3', 'calling']);
  expect(escalations(job.processInstanceKey)).toEqual(['ESCALATED X up beside', 'ESCALATED Y end leave']);
  expect(engine.trace(job.processInstanceKey, 'ELEMENT_TERMINATED')).toEqual(['end TERMINATED', 'called TERMINATED']);
});

it('is caught within a called process before the caller is asked', async () => {
  const inner = subProcess('inner', [start('s'), throwEvent('up', { escalation: 'X' }), end('e')], ['s -> up -> e']);
  const handler = eventSubProcess('esp', [start('es', { escalation: 'X' }, false), end('ee')], ['es -> ee']);
  await engine.deploy(
    diagram('own', [start(), inner, serviceTask('last'), end(), handler], ['start -> inner -> last -> end']),
  );
  await engine.deploy(
    diagram(
      'outer',
      [start(), callActivity('call', 'own'), boundary('far', 'call', { escalation: 'X' }), end(), end('end2')],
      ['start -> call -> end', 'far -> end2'],
    ),
  );

  const instance = await engine.create('outer');
  const job = await engine.complete('last');

  expect(engine.completed(instance)).toEqual(['start', 'call', 'end', 'outer']);
  expect(escalations(job.processInstanceKey)).toEqual(['ESCALATED X up es']);
});
