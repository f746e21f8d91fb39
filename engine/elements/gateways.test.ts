import {
  catchEvent,
  diagram,
  end,
  eventBased,
  exclusive,
  inclusive,
  parallel,
  serviceTask,
  start,
  task,
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

it('takes the flow whose condition holds, the last of the file first, else the default', async () => {
  await engine.deploy(
    diagram(
      'choice',
      [start(), exclusive('x'), task('big'), task('small'), task('rest'), end()],
      [
        'start -> x',
        'x -> small [=n > 5]',
        'x -> big [=n > 10]',
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

it('takes every flow of an inclusive gateway whose condition holds, else the default', async () => {
  await engine.deploy(
    diagram(
      'some',
      [start(), inclusive('x'), task('a'), task('b'), task('c'), end()],
      ['start -> x', 'x -> a [=n > 1]', 'x -> b [=n > 2]', 'x -> c [default]', 'a -> end', 'b -> end', 'c -> end'],
    ),
  );

  expect(engine.completed(await engine.create('some', { n: 3 }))).toEqual(expect.arrayContaining(['a', 'b', 'some']));
  expect(engine.completed(await engine.create('some', { n: 2 }))).toEqual(['start', 'x', 'a', 'end', 'some']);
  expect(engine.completed(await engine.create('some', { n: 1 }))).toEqual(['start', 'x', 'c', 'end', 'some']);
});

it('stops an inclusive gateway with an incident where nothing holds', async () => {
  await engine.deploy(
    diagram(
      'none-of-them',
      [start(), inclusive('x'), task('a'), task('b'), end()],
      ['start -> x', 'x -> a [=way = "a"]', 'x -> b [=way = "b"]', 'a -> end', 'b -> end'],
    ),
  );

  const instance = await engine.create('none-of-them');
  const [incident] = engine.incidents(instance);
  expect(incident).toMatchObject({ errorType: 'CONDITION_ERROR', elementId: 'x' });
  await engine.ask('setVariables', { elementInstanceKey: instance, variables: { way: 'a' }, local: false });
  await engine.ask('resolveIncident', { incidentKey: incident!.key });

  expect(engine.completed(instance)).toEqual(['start', 'x', 'a', 'end', 'none-of-them']);
});

describe('an event-based gateway', () => {
  const race = (id: string) =>
    diagram(
      id,
      [
        start(),
        eventBased('x'),
        catchEvent('told', { message: `tell-${id}`, key: '=key', outputs: { heard: '=said' } }),
        catchEvent('late', { duration: 'PT1H' }),
        catchEvent('called', { signal: `call-${id}` }),
        end(),
      ],
      ['start -> x', 'x -> told -> end', 'x -> late -> end', 'x -> called -> end'],
    );

  it('goes on at the message that comes first, and forgets the other events', async () => {
    await engine.deploy(race('by-message'));
    const instance = await engine.create('by-message', { key: 'k' });

    await engine.publish('tell-by-message', 'k', { said: 'yes' });
    await engine.advance(3_600_000);
    await engine.ask('broadcastSignal', { signalName: 'call-by-message', variables: {} });

    expect(engine.completed(instance)).toEqual(['start', 'x', 'told', 'end', 'by-message']);
    expect(engine.variables(instance)).toEqual({ key: 'k', heard: 'yes' });
    expect(engine.trace(instance, 'SEQUENCE_FLOW_TAKEN').map((line) => line.split(' ')[0])).toEqual([
      'flow_start_x',
      'flow_told_end',
    ]);
  });

  it('goes on at the timer or the signal that comes first', async () => {
    await engine.deploy(race('by-others'));
    const late = await engine.create('by-others', { key: 'l' });
    await engine.advance(3_600_000);
    const called = await engine.create('by-others', { key: 'c' });
    await engine.ask('broadcastSignal', { signalName: 'call-by-others', variables: { who: 'boss' } });

    expect(engine.completed(late)).toEqual(['start', 'x', 'late', 'end', 'by-others']);
    expect(engine.completed(called)).toEqual(['start', 'x', 'called', 'end', 'by-others']);
    expect(engine.variables(called)).toEqual({ key: 'c', who: 'boss' });
  });

  it('takes a message that waits already, and leaves nothing open when it is cancelled', async () => {
    await engine.deploy(race('waits'));
    await engine.publish('tell-waits', 'early', { said: 'now' }, 60_000);

    const early = await engine.create('waits', { key: 'early' });
    const cancelled = await engine.create('waits', { key: 'never' });
    await engine.ask('cancelInstance', { processInstanceKey: cancelled });

    expect(engine.isEnded(early)).toBe(true);
    expect(engine.trace(cancelled, 'ELEMENT_TERMINATED')).toEqual(['x TERMINATED', 'waits TERMINATED']);
    const opened = engine.records.filter(({ valueType, intent }) => valueType === 'TIMER' && intent === 'CREATED');
    const closed = engine.records.filter(({ valueType, intent }) => valueType === 'TIMER' && intent !== 'CREATED');
    expect(closed).toHaveLength(opened.length);
  });
});
