import { diagram, end, exclusive, parallel, serviceTask, start, task } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

let engine: EngineForTest;
beforeAll(async () => {
  engine = await EngineForTest.start();
});
afterAll(async () => {
  expect(engine.errors).toEqual([]);
  await engine.close();
});

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
