import {
  boundary,
  callActivity,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  exclusive,
  node,
  parallel,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
  userTask,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const HOUR = 3_600_000;

let engine: EngineForTest;
beforeAll(async () => {
  engine = await EngineForTest.start();
});
afterAll(async () => {
  expect(engine.errors).toEqual([]);
  await engine.close();
});

describe('tasks', () => {
  it('runs a service task from start to end', async () => {
    await engine.deploy(diagram('one', [start(), serviceTask('work'), end()], ['start -> work -> end']));

    const instance = await engine.create('one', { a: 1 });
    const job = await engine.complete('work', { b: 2 });

    expect(job.variables).toEqual({ a: 1 });
    expect(engine.trace(instance)).toEqual([
      'one ACTIVATING',
      'one ACTIVATED',
      'start ACTIVATING',
      'start ACTIVATED',
      'start COMPLETING',
      'start COMPLETED',
      'flow_start_work SEQUENCE_FLOW_TAKEN',
      'work ACTIVATING',
      'work ACTIVATED',
      'work COMPLETING',
      'work COMPLETED',
      'flow_work_end SEQUENCE_FLOW_TAKEN',
      'end ACTIVATING',
      'end ACTIVATED',
      'end COMPLETING',
      'end COMPLETED',
      'one COMPLETING',
      'one COMPLETED',
    ]);
    expect(engine.variables(instance)).toEqual({ a: 1, b: 2 });
  });

  it('passes manual and undefined tasks at once', async () => {
    await engine.deploy(
      diagram('plain', [start(), task('a'), node('manualTask', 'b'), end()], ['start -> a -> b -> end']),
    );

    expect(engine.completed(await engine.create('plain'))).toEqual(['start', 'a', 'b', 'end', 'plain']);
  });

  it('maps inputs into the task and outputs out of it', async () => {
    const mapped = serviceTask('mapped', {
      inputs: { 'order.id': '=id', twice: '=id * 2' },
      outputs: { 'result.value': '=answer', total: '=answer + twice' },
    });
    await engine.deploy(diagram('mappings', [start(), mapped, end()], ['start -> mapped -> end']));

    const instance = await engine.create('mappings', { id: 4 });
    const job = await engine.complete('mapped', { answer: 5, noise: true });

    expect(job.variables).toEqual({ id: 4, order: { id: 4 }, twice: 8 });
    expect(engine.variables(instance)).toEqual({ id: 4, result: { value: 5 }, total: 13 });
  });

  it('computes job type, retries and headers', async () => {
    const computed = serviceTask('computed', { type: '="kind-" + kind', retries: '=tries', headers: { fixed: 'yes' } });
    await engine.deploy(diagram('computed-job', [start(), computed, end()], ['start -> computed -> end']));

    await engine.create('computed-job', { kind: 'x', tries: 7 });
    const [job] = await engine.jobs('kind-x');

    expect(job).toMatchObject({ retries: 7, customHeaders: { fixed: 'yes' } });
  });

  it('hands a user task out as a job that carries its assignment', async () => {
    const approve = userTask('approve', {
      assignment: 'assignee="=who" candidateGroups="=[post]"',
      headers: { x: 'y' },
    });
    await engine.deploy(diagram('human', [start(), approve, end()], ['start -> approve -> end']));

    await engine.create('human', { who: 'person-1', post: 'head' });
    const [job] = await engine.jobs('io.camunda.zeebe:userTask');

    expect(job).toMatchObject({
      retries: 1,
      customHeaders: {
        x: 'y',
        'io.camunda.zeebe:assignee': 'person-1',
        'io.camunda.zeebe:candidateGroups': '["head"]',
      },
    });
    await engine.ask('completeJob', { jobKey: job!.key, variables: {} });
  });

  it('updates the nearest scope that has the variable and makes new ones in the outermost', async () => {
    const inner = subProcess('inner', [start('s'), serviceTask('deep'), end('e')], ['s -> deep -> e'], {
      inputs: { local: '=1' },
    });
    await engine.deploy(diagram('scopes', [start(), inner, end()], ['start -> inner -> end']));

    const instance = await engine.create('scopes', { outer: 1 });
    await engine.complete('deep', { local: 2, outer: 3, fresh: 4 });

    expect(engine.variables(instance)).toEqual({ outer: 3, fresh: 4 });
  });
});

describe('gateways', () => {
  it('takes the first flow whose condition holds, else the default', async () => {
    await engine.deploy(
      diagram(
        'choice',
        [start(), exclusive('x'), task('big'), task('small'), task('rest'), end()],
        [
          'start -> x',
          'x -> big [=n > 10]',
          'x -> small [=n > 5]',
          'x -> rest [default]',
          'big -> end',
          'small -> end',
          'rest -> end',
        ],
      ),
    );

    expect(engine.completed(await engine.create('choice', { n: 11 }))).toContain('big');
    expect(engine.completed(await engine.create('choice', { n: 6 }))).toContain('small');
    expect(engine.completed(await engine.create('choice', { n: 1 }))).toContain('rest');
  });

  it('stops with an incident where no condition holds, and goes on when it is resolved', async () => {
    await engine.deploy(
      diagram(
        'stuck',
        [start(), exclusive('x'), task('a'), task('b'), end()],
        ['start -> x', 'x -> a [=way = "a"]', 'x -> b [=way = "b"]', 'a -> end', 'b -> end'],
      ),
    );

    const instance = await engine.create('stuck');
    const [incident] = engine.incidents(instance);
    expect(incident).toMatchObject({ errorType: 'CONDITION_ERROR', elementId: 'x' });

    await engine.ask('resolveIncident', { incidentKey: incident!.key });
    const [again] = engine.incidents(instance);
    expect(again).toMatchObject({ errorType: 'CONDITION_ERROR' });

    await engine.ask('setVariables', { elementInstanceKey: instance, variables: { way: 'b' }, local: false });
    await engine.ask('resolveIncident', { incidentKey: again!.key });
    expect(engine.completed(instance)).toEqual(['start', 'x', 'b', 'end', 'stuck']);
    expect(engine.incidents(instance)).toEqual([]);
  });

  it('forks and joins', async () => {
    await engine.deploy(
      diagram(
        'fork',
        [start(), parallel('f'), serviceTask('left'), serviceTask('right'), parallel('j'), end()],
        ['start -> f -> left -> j -> end', 'f -> right -> j'],
      ),
    );

    const instance = await engine.create('fork');
    await engine.complete('left');
    expect(engine.completed(instance)).not.toContain('j');
    await engine.complete('right');
    expect(engine.completed(instance)).toEqual(['start', 'f', 'left', 'right', 'j', 'end', 'fork']);
  });

  it('joins as often as each flow came', async () => {
    await engine.deploy(
      diagram(
        'twice',
        [start(), parallel('f'), task('mid'), parallel('j'), serviceTask('after'), end()],
        ['start -> f -> j -> after -> end', 'f -> mid -> j'],
      ),
    );

    const instance = await engine.create('twice');
    await engine.complete('after');

    expect(engine.completed(instance).filter((id) => id === 'j')).toHaveLength(1);
    expect(engine.isEnded(instance)).toBe(true);
  });
});

describe('events', () => {
  it('waits for a timer', async () => {
    await engine.deploy(
      diagram('nap', [start(), catchEvent('wait', { duration: 'PT1H' }), end()], ['start -> wait -> end']),
    );

    const instance = await engine.create('nap');
    await engine.advance(HOUR - 1);
    expect(engine.isEnded(instance)).toBe(false);
    await engine.advance(1);
    expect(engine.completed(instance)).toEqual(['start', 'wait', 'end', 'nap']);
  });

  it('interrupts a task by its boundary timer, and cancels the timer when the task is done in time', async () => {
    await engine.deploy(
      diagram(
        'late',
        [
          start(),
          serviceTask('slow'),
          boundary('limit', 'slow', { date: '=until' }),
          task('escalate'),
          end(),
          end('end2'),
        ],
        ['start -> slow -> end', 'limit -> escalate -> end2'],
      ),
    );
    const until = new Date(engine.clock.now() + HOUR).toISOString();

    const late = await engine.create('late', { until });
    const inTime = await engine.create('late', { until });
    const [first, second] = await engine.jobs('slow');
    await engine.ask('completeJob', { jobKey: second!.key, variables: {} });
    await engine.advance(HOUR);

    expect(engine.completed(inTime)).toEqual(['start', 'slow', 'end', 'late']);
    expect(engine.completed(late)).toEqual(['start', 'limit', 'escalate', 'end2', 'late']);
    expect(await engine.refused('completeJob', { jobKey: first!.key, variables: {} })).toMatchObject({
      rejected: 'NOT_FOUND',
    });
  });

  it('runs beside the task where the boundary event does not interrupt, again and again for a cycle', async () => {
    await engine.deploy(
      diagram(
        'remind',
        [
          start(),
          serviceTask('think'),
          boundary('ring', 'think', { cycle: 'R2/PT1H' }, false),
          task('mail'),
          end(),
          end('end2'),
        ],
        ['start -> think -> end', 'ring -> mail -> end2'],
      ),
    );

    const instance = await engine.create('remind');
    for (let hour = 0; hour < 4; hour += 1) await engine.advance(HOUR);
    await engine.complete('think');

    expect(engine.completed(instance).filter((id) => id === 'mail')).toHaveLength(2);
    expect(engine.isEnded(instance)).toBe(true);
  });

  it('correlates a message to the instance that waits for it, and brings its variables', async () => {
    await engine.deploy(
      diagram(
        'letter',
        [start(), catchEvent('answer', { message: 'answered', key: '=id' }), end()],
        ['start -> answer -> end'],
      ),
    );

    const one = await engine.create('letter', { id: 'x-1' });
    const two = await engine.create('letter', { id: 'x-2' });
    await engine.publish('answered', 'x-2', { text: 'yes' });

    expect(engine.isEnded(one)).toBe(false);
    expect(engine.isEnded(two)).toBe(true);
    expect(engine.variables(two)).toEqual({ id: 'x-2', text: 'yes' });
  });

  it('keeps a message for who comes later, as long as it lives, and gives it to a process once', async () => {
    await engine.deploy(
      diagram('later', [start(), receiveTask('receive', 'news', '=id'), end()], ['start -> receive -> end']),
    );

    await engine.publish('news', 'k', {}, HOUR);
    const first = await engine.create('later', { id: 'k' });
    const second = await engine.create('later', { id: 'k' });
    expect(engine.isEnded(first)).toBe(true);
    expect(engine.isEnded(second)).toBe(false);

    await engine.publish('news', 'gone', {}, HOUR);
    await engine.advance(HOUR);
    expect(engine.isEnded(await engine.create('later', { id: 'gone' }))).toBe(false);
  });

  it('starts processes by message, one at a time for a correlation key', async () => {
    await engine.deploy(
      diagram('by-message', [start('start', { message: 'begin' }), serviceTask('go'), end()], ['start -> go -> end']),
    );

    await engine.publish('begin', 'a', { n: 1 }, HOUR);
    await engine.publish('begin', 'a', { n: 2 }, HOUR);
    expect(await engine.jobs('go')).toHaveLength(1);
  });

  it('starts the next process when the one that kept the key has ended', async () => {
    await engine.deploy(
      diagram(
        'one-by-one',
        [start('start', { message: 'next' }), serviceTask('step'), end()],
        ['start -> step -> end'],
      ),
    );

    await engine.publish('next', 'a', { n: 1 }, HOUR);
    await engine.publish('next', 'a', { n: 2 }, HOUR);
    expect((await engine.complete('step')).variables).toEqual({ n: 1 });
    expect((await engine.complete('step')).variables).toEqual({ n: 2 });
  });

  it('starts processes by timer', async () => {
    await engine.deploy(
      diagram('alarm', [start('start', { cycle: 'R2/PT1H' }), serviceTask('ring'), end()], ['start -> ring -> end']),
    );

    for (let hour = 0; hour < 4; hour += 1) await engine.advance(HOUR);

    expect(await engine.jobs('ring')).toHaveLength(2);
  });

  it('throws and ends with messages as jobs', async () => {
    await engine.deploy(
      diagram(
        'sender',
        [start(), throwEvent('tell', { message: 'm', type: 'send-1' }), end('end', { message: 'm', type: 'send-2' })],
        ['start -> tell -> end'],
      ),
    );

    const instance = await engine.create('sender');
    await engine.complete('send-1');
    await engine.complete('send-2');

    expect(engine.completed(instance)).toEqual(['start', 'tell', 'end', 'sender']);
  });

  it('ends everything at a terminate end event', async () => {
    await engine.deploy(
      diagram(
        'stop-all',
        [
          start(),
          parallel('f'),
          serviceTask('long'),
          serviceTask('short'),
          end('end', { terminate: true }),
          end('end2'),
        ],
        ['start -> f -> long -> end2', 'f -> short -> end'],
      ),
    );

    const instance = await engine.create('stop-all');
    await engine.complete('short');

    expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['long TERMINATED']);
    expect(engine.isEnded(instance)).toBe(true);
  });
});

describe('errors', () => {
  const withBoundary = (id: string, code: string) =>
    diagram(
      id,
      [
        start(),
        serviceTask(`risky-${id}`),
        boundary('caught', `risky-${id}`, { error: code }),
        task('repair'),
        end(),
        end('end2'),
      ],
      [`start -> risky-${id} -> end`, 'caught -> repair -> end2'],
    );

  it.each([
    ['named', 'E1', 'E1'],
    ['any', '', 'E2'],
  ])('catches an error by its %s code', async (id, code, thrown) => {
    await engine.deploy(withBoundary(id, code));

    const instance = await engine.create(id);
    const [job] = await engine.jobs(`risky-${id}`);
    await engine.ask('throwError', { jobKey: job!.key, errorCode: thrown, errorMessage: '', variables: { why: 1 } });

    expect(engine.completed(instance)).toEqual(['start', 'caught', 'repair', 'end2', id]);
    expect(engine.variables(instance)).toEqual({ why: 1 });
  });

  it('raises an incident for an error nobody catches', async () => {
    await engine.deploy(withBoundary('other', 'E1'));

    const instance = await engine.create('other');
    const [job] = await engine.jobs('risky-other');
    await engine.ask('throwError', { jobKey: job!.key, errorCode: 'E9', errorMessage: '', variables: {} });

    expect(engine.incidents(instance)).toMatchObject([
      { errorType: 'UNHANDLED_ERROR_EVENT', elementId: 'risky-other' },
    ]);
    expect(engine.incidents(instance)[0]!.errorMessage).toContain('[E1]');
  });

  it('leaves a sub-process by an error end event', async () => {
    const inner = subProcess('inner', [start('s'), end('fail', { error: 'BAD' })], ['s -> fail']);
    await engine.deploy(
      diagram(
        'bad',
        [start(), inner, boundary('caught', 'inner', { error: 'BAD' }), end(), end('end2')],
        ['start -> inner -> end', 'caught -> end2'],
      ),
    );

    const instance = await engine.create('bad');

    expect(engine.completed(instance)).toEqual(['start', 's', 'caught', 'end2', 'bad']);
  });

  it('catches an error through a call activity', async () => {
    await engine.deploy(diagram('callee', [start(), end('fail', { error: 'DEEP' })], ['start -> fail']));
    await engine.deploy(
      diagram(
        'caller',
        [start(), callActivity('call', 'callee'), boundary('caught', 'call', { error: 'DEEP' }), end(), end('end2')],
        ['start -> call -> end', 'caught -> end2'],
      ),
    );

    const instance = await engine.create('caller');

    expect(engine.completed(instance)).toEqual(['start', 'caught', 'end2', 'caller']);
  });
});

describe('sub-processes', () => {
  it('interrupts a process by its event sub-process', async () => {
    const withdraw = eventSubProcess(
      'withdrawal',
      [start('withdrawn', { message: 'withdraw', key: '=id' }), task('notify'), end('e')],
      ['withdrawn -> notify -> e'],
    );
    await engine.deploy(diagram('case', [start(), serviceTask('decide'), end(), withdraw], ['start -> decide -> end']));

    const instance = await engine.create('case', { id: 'c-1' });
    await engine.publish('withdraw', 'c-1', { reason: 'changed' });

    expect(engine.trace(instance, 'ELEMENT_TERMINATED')).toEqual(['decide TERMINATED']);
    expect(engine.completed(instance)).toEqual(['start', 'withdrawn', 'notify', 'e', 'withdrawal', 'case']);
    expect(engine.variables(instance)).toEqual({ id: 'c-1', reason: 'changed' });
  });

  it('runs an event sub-process beside the process where it does not interrupt', async () => {
    const ask = eventSubProcess(
      'asking',
      [start('asked', { message: 'ask', key: '=id' }, false), serviceTask('answer-it'), end('e')],
      ['asked -> answer-it -> e'],
    );
    await engine.deploy(
      diagram('open', [start(), serviceTask('main-work'), end(), ask], ['start -> main-work -> end']),
    );

    const instance = await engine.create('open', { id: 'o-1' });
    await engine.publish('ask', 'o-1');
    await engine.publish('ask', 'o-1');
    await engine.complete('main-work');
    expect(engine.isEnded(instance)).toBe(false);
    await engine.complete('answer-it');
    await engine.complete('answer-it');
    expect(engine.isEnded(instance)).toBe(true);
  });

  it('calls another process with all variables and takes its variables back', async () => {
    await engine.deploy(diagram('child', [start(), serviceTask('in-child'), end()], ['start -> in-child -> end']));
    await engine.deploy(diagram('parent', [start(), callActivity('call', 'child'), end()], ['start -> call -> end']));

    const instance = await engine.create('parent', { a: 1 });
    const job = await engine.complete('in-child', { b: 2 });

    expect(job.variables).toEqual({ a: 1 });
    expect(engine.variables(instance)).toEqual({ a: 1, b: 2 });
    expect(engine.isEnded(instance)).toBe(true);
  });

  it('cancels the called process with its caller, and refuses to cancel it alone', async () => {
    await engine.deploy(diagram('child2', [start(), serviceTask('in-child2'), end()], ['start -> in-child2 -> end']));
    await engine.deploy(diagram('parent2', [start(), callActivity('call', 'child2'), end()], ['start -> call -> end']));

    const instance = await engine.create('parent2');
    const [job] = await engine.jobs('in-child2');
    expect(await engine.refused('cancelInstance', { processInstanceKey: job!.processInstanceKey })).toMatchObject({
      rejected: 'INVALID_STATE',
    });
    await engine.ask('cancelInstance', { processInstanceKey: instance });

    expect(engine.isEnded(instance)).toBe(true);
    expect(engine.isEnded(job!.processInstanceKey)).toBe(true);
  });

  it('raises an incident where the called process is not deployed', async () => {
    await engine.deploy(diagram('lonely', [start(), callActivity('call', '=who'), end()], ['start -> call -> end']));

    const instance = await engine.create('lonely', { who: 'nobody' });

    expect(engine.incidents(instance)).toMatchObject([{ errorType: 'CALLED_ELEMENT_ERROR' }]);
  });
});

describe('multi-instance', () => {
  const loop = (id: string, sequential: boolean, until?: string) =>
    diagram(
      id,
      [
        start(),
        serviceTask(`each-${id}`, {
          loop: {
            items: '=items',
            item: 'item',
            output: 'results',
            outputElement: '=result',
            sequential,
            ...(until && { until }),
          },
        }),
        end(),
      ],
      [`start -> each-${id} -> end`],
    );

  it('runs all items at once and keeps the results in order', async () => {
    await engine.deploy(loop('all', false));

    const instance = await engine.create('all', { items: ['a', 'b', 'c'] });
    const jobs = await engine.jobs('each-all');
    for (const job of [...jobs].reverse())
      await engine.ask('completeJob', { jobKey: job.key, variables: { result: `${String(job.variables['item'])}!` } });

    expect(jobs.map((job) => job.variables['loopCounter'])).toEqual([1, 2, 3]);
    expect(engine.variables(instance)).toMatchObject({ results: ['a!', 'b!', 'c!'] });
    expect(engine.isEnded(instance)).toBe(true);
  });

  it('runs one item after the other', async () => {
    await engine.deploy(loop('each', true));

    const instance = await engine.create('each', { items: [1, 2] });
    expect(await engine.jobs('each-each')).toHaveLength(1);
    const [first] = engine.records.filter((record) => record.valueType === 'JOB' && record.value.type === 'each-each');
    await engine.ask('completeJob', { jobKey: first!.key, variables: { result: 1 } });
    await engine.complete('each-each', { result: 2 });

    expect(engine.variables(instance)).toMatchObject({ results: [1, 2] });
  });

  it('stops when enough are done', async () => {
    await engine.deploy(loop('some', false, '=numberOfCompletedInstances >= 2'));

    const instance = await engine.create('some', { items: [1, 2, 3, 4] });
    await engine.complete('each-some', { result: 'x' });
    await engine.complete('each-some', { result: 'y' });

    expect(engine.isEnded(instance)).toBe(true);
    expect(engine.variables(instance)).toMatchObject({ results: ['x', 'y', null, null] });
  });

  it('completes at once for no items, and raises an incident for no list', async () => {
    await engine.deploy(loop('none', false));

    expect(engine.isEnded(await engine.create('none', { items: [] }))).toBe(true);
    expect(engine.incidents(await engine.create('none', { items: 'x' }))).toMatchObject([
      { errorType: 'EXTRACT_VALUE_ERROR' },
    ]);
  });

  it('is interrupted as a whole by a boundary event', async () => {
    const each = serviceTask('many', { loop: { items: '=items' } });
    await engine.deploy(
      diagram(
        'cut',
        [start(), each, boundary('limit', 'many', { duration: 'PT1H' }), end(), end('end2')],
        ['start -> many -> end', 'limit -> end2'],
      ),
    );

    const instance = await engine.create('cut', { items: [1, 2] });
    await engine.advance(HOUR);

    expect(engine.completed(instance)).toEqual(['start', 'limit', 'end2', 'cut']);
  });
});
