import type { Key } from '../protocol/basics.ts';
import {
  boundary,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  parallel,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const broadcast = (signalName: string, variables = {}) => engine.ask('broadcastSignal', { signalName, variables });

/** Keys of the instances of a process, oldest first. */
const instancesOf = (bpmnProcessId: string): Key[] =>
  engine.records.flatMap((record) =>
    record.valueType === 'PROCESS_INSTANCE' &&
    record.intent === 'ELEMENT_ACTIVATED' &&
    record.value.bpmnElementType === 'PROCESS' &&
    record.value.bpmnProcessId === bpmnProcessId
      ? [record.key]
      : [],
  );

it('starts every process that waits for a signal, with its variables', async () => {
  await engine.deploy(
    diagram('first', [start('begin', { signal: 'go' }), task('t'), end()], ['begin -> t -> end']),
    diagram('second', [start('begin', { signal: 'go', outputs: { b: '=a + 1' } }), end()], ['begin -> end']),
  );

  await broadcast('go', { a: 1 });

  const [first] = instancesOf('first');
  const [second] = instancesOf('second');
  expect(engine.completed(first!)).toEqual(['begin', 't', 'end', 'first']);
  expect(engine.variables(first!)).toEqual({ a: 1 });
  expect(engine.variables(second!)).toEqual({ b: 2 });
});

it('starts only the latest version of a process, and none once it has no signal start', async () => {
  const version = (id: string) => diagram('changing', [start(id, { signal: 'change' }), end()], [`${id} -> end`]);
  await engine.deploy(version('one'));
  await engine.deploy(version('two'));
  await broadcast('change');
  await engine.deploy(diagram('changing', [start(), end()], ['start -> end']));
  await broadcast('change');

  expect(instancesOf('changing').map((key) => engine.completed(key)[0])).toEqual(['two']);
});

it('goes on wherever a signal is waited for, also after a restart, and is not kept for later', async () => {
  await engine.deploy(
    diagram('waiting', [start(), catchEvent('c', { signal: '=which' }), end()], ['start -> c -> end']),
  );
  await broadcast('ready', { too: 'early' });
  const one = await engine.create('waiting', { which: 'ready' });
  const two = await engine.create('waiting', { which: 'ready' });
  const other = await engine.create('waiting', { which: 'other' });

  await engine.restart();
  await broadcast('ready', { n: 1 });

  expect(engine.completed(one)).toEqual(['start', 'c', 'end', 'waiting']);
  expect(engine.variables(two)).toEqual({ which: 'ready', n: 1 });
  expect(engine.isEnded(other)).toBe(false);
});

it('raises an incident where the name of a signal is no text', async () => {
  await engine.deploy(
    diagram('nameless', [start(), catchEvent('c', { signal: '=which' }), end()], ['start -> c -> end']),
  );

  const instance = await engine.create('nameless', { which: 3 });

  expect(engine.incidents(instance)).toMatchObject([
    {
      errorType: 'EXTRACT_VALUE_ERROR',
      elementId: 'c',
      errorMessage: "Expected result of the expression 'which' to be 'STRING', but was 'NUMBER'.",
    },
  ]);
});

it('interrupts a task by a boundary event, or runs beside it', async () => {
  await engine.deploy(
    diagram(
      'guarded',
      [
        start(),
        serviceTask('guarded-work'),
        boundary('stop', 'guarded-work', { signal: 'stop' }),
        boundary('note', 'guarded-work', { signal: 'note' }, false),
        end(),
        end('stopped'),
        end('noted'),
      ],
      ['start -> guarded-work -> end', 'stop -> stopped', 'note -> noted'],
    ),
  );
  const instance = await engine.create('guarded');

  await broadcast('note', { n: 1 });
  await broadcast('note', { n: 2 });
  await broadcast('stop', { why: 'late' });
  await broadcast('note', { n: 3 });

  expect(engine.completed(instance)).toEqual(['start', 'note', 'noted', 'note', 'noted', 'stop', 'stopped', 'guarded']);
  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['guarded-work TERMINATED']);
  expect(engine.variables(instance)).toEqual({ n: 2, why: 'late' });
});

it('interrupts a process by an event sub-process, or runs beside it', async () => {
  await engine.deploy(
    diagram(
      'watched',
      [
        start(),
        serviceTask('watched-work'),
        end(),
        eventSubProcess('asking', [start('asked', { signal: 'ask' }, false), end('answered')], ['asked -> answered']),
        eventSubProcess('leaving', [start('left', { signal: 'leave' }), end('gone')], ['left -> gone']),
      ],
      ['start -> watched-work -> end'],
    ),
  );
  const instance = await engine.create('watched');

  await broadcast('ask', { n: 1 });
  await broadcast('leave');

  expect(engine.completed(instance)).toEqual([
    ...['start', 'asked', 'answered', 'asking'],
    ...['left', 'gone', 'leaving', 'watched'],
  ]);
  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['watched-work TERMINATED']);
  expect(engine.variables(instance)).toEqual({ n: 1 });
});

it('throws and ends with signals that carry what their input mappings name', async () => {
  await engine.deploy(
    diagram('hears-a', [start('begin', { signal: 'a' }), end()], ['begin -> end']),
    diagram('hears-b', [start('begin', { signal: 'b' }), end()], ['begin -> end']),
  );
  await engine.deploy(
    diagram(
      'says',
      [
        start(),
        throwEvent('say', { signal: 'a', inputs: { x: '=own + 1' } }),
        end('end', { signal: '=name', inputs: { y: '=2' } }),
      ],
      ['start -> say -> end'],
    ),
  );

  const instance = await engine.create('says', { own: 1, name: 'b' });

  expect(engine.completed(instance)).toEqual(['start', 'say', 'end', 'says']);
  expect(engine.variables(instancesOf('hears-a')[0]!)).toEqual({ x: 2 });
  expect(engine.variables(instancesOf('hears-b')[0]!)).toEqual({ y: 2 });
});

it('hears its own signal, and records in the order of Zeebe', async () => {
  await engine.deploy(
    diagram(
      'echo',
      [
        start(),
        parallel('f'),
        catchEvent('c', { signal: 'echo' }),
        serviceTask('w'),
        throwEvent('t', { signal: 'echo' }),
      ],
      ['start -> f -> c', 'f -> w -> t'],
    ),
  );
  const instance = await engine.create('echo');
  engine.records = [];

  await engine.complete('w');

  expect(engine.trace(instance).slice(3)).toEqual([
    ...['t ACTIVATING', 't ACTIVATED', 't COMPLETING', 't COMPLETED', 'c COMPLETING', 'c COMPLETED'],
    ...['echo COMPLETING', 'echo COMPLETED'],
  ]);
});

it('leaves no subscription behind when a process is cancelled', async () => {
  await engine.deploy(diagram('quits', [start(), catchEvent('c', { signal: 'quit' }), end()], ['start -> c -> end']));
  const instance = await engine.create('quits');

  await engine.ask('cancelInstance', { processInstanceKey: instance });
  await broadcast('quit');

  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['c TERMINATED', 'quits TERMINATED']);
  expect(
    engine.records.filter((record) => record.valueType === 'SIGNAL_SUBSCRIPTION' && record.value.signalName === 'quit'),
  ).toMatchObject([{ intent: 'CREATED' }, { intent: 'DELETED' }]);
});

it('lets go on within a loop what the termination of the loop has not reached yet', async () => {
  const inner = [start('s'), catchEvent('wait', { signal: 'both' }), end('e')];
  const loop = { items: '=[1]' };
  const each = subProcess('each', inner, ['s -> wait -> e'], { loop });
  await engine.deploy(
    diagram(
      'reached',
      [start(), each, boundary('leave', 'each', { signal: 'both' }), end(), end('left')],
      ['start -> each -> end', 'leave -> left'],
    ),
  );
  const instance = await engine.create('reached');

  await broadcast('both');

  expect(engine.completed(instance)).toEqual(['start', 's', 'wait', 'e', 'leave', 'left', 'reached']);
  expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['each TERMINATED', 'each TERMINATED']);
});

it('interrupts a process without what else the signal would have begun in it', async () => {
  const handler = eventSubProcess('esp', [start('es', { signal: 'stop' }), end('ee')], ['es -> ee']);
  const beside = boundary('beside', 'held', { signal: 'stop' }, false);
  const nodes = [start(), serviceTask('held'), beside, end(), end('end2'), handler];
  await engine.deploy(diagram('stopped', nodes, ['start -> held -> end', 'beside -> end2']));
  const instance = await engine.create('stopped');

  await broadcast('stop');

  expect(engine.trace(instance).filter((line) => line.startsWith('beside'))).toEqual([]);
  expect(engine.completed(instance)).toEqual(['start', 'es', 'ee', 'esp', 'stopped']);
});

it('interrupts the scope around a throw event before anything after it begins', async () => {
  await engine.deploy(
    diagram(
      'from-within',
      [
        start(),
        subProcess(
          'within',
          [start('within-start'), throwEvent('alarm', { signal: 'alarm' }), end('within-end')],
          ['within-start -> alarm -> within-end'],
        ),
        end(),
        eventSubProcess(
          'react',
          [start('react-start', { signal: 'alarm' }), end('react-end')],
          ['react-start -> react-end'],
        ),
      ],
      ['start -> within -> end'],
    ),
  );

  const trace = engine.trace(await engine.create('from-within'), 'ELEMENT_ACTIVATING', 'ELEMENT_TERMINATED');

  expect(trace).toContain('within TERMINATED');
  expect(trace).toContain('react-end ACTIVATING');
  expect(trace).not.toContain('within-end ACTIVATING');
});

it('is heard first by what has lived longest', async () => {
  await engine.deploy(
    diagram(
      'ranks',
      [
        start(),
        parallel('fork'),
        subProcess(
          'early',
          [start('early-start'), serviceTask('in-early'), end('early-end')],
          ['early-start -> in-early -> early-end'],
        ),
        boundary('early-alarm', 'early', { signal: 'ranks' }),
        serviceTask('late'),
        boundary('late-alarm', 'late', { signal: 'ranks' }),
        end(),
        end('end2'),
      ],
      ['start -> fork -> late -> end', 'fork -> early -> end2', 'early-alarm -> end', 'late-alarm -> end2'],
    ),
  );
  const instance = await engine.create('ranks');

  await broadcast('ranks');

  expect(engine.trace(instance, 'ELEMENT_TERMINATING').slice(0, 2)).toEqual(['early TERMINATING', 'late TERMINATING']);
});
