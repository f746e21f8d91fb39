import { diagram, end, node, serviceTask, start, subProcess, task, userTask } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

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
