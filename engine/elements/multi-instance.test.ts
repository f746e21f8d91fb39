import { boundary, diagram, end, parallel, serviceTask, start, task } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const HOUR = 3_600_000;

const engine = EngineForTest.forFile();

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

it('ends early on what the instance in hand has brought', async () => {
  await engine.deploy(loop('found', true, '=result = 2'));

  const instance = await engine.create('found', { items: ['a', 'b', 'c'] });
  await engine.complete('each-found', { result: 1 });
  await engine.complete('each-found', { result: 2 });

  expect(engine.isEnded(instance)).toBe(true);
  expect(engine.variables(instance)).toMatchObject({ results: [1, 2, null] });
});

it('maps the item in, and collects what is mapped out', async () => {
  const each = serviceTask('mapped', {
    loop: { items: '=items', item: 'item', output: 'results', outputElement: '=result' },
    inputs: { seen: '=item' },
    outputs: { result: '=answer' },
  });
  await engine.deploy(diagram('mapping-loop', [start(), each, end()], ['start -> mapped -> end']));

  const instance = await engine.create('mapping-loop', { items: ['a', 'b'] });
  const first = await engine.complete('mapped', { answer: 1 });
  await engine.complete('mapped', { answer: 2 });

  expect(first.variables['seen']).toBe('a');
  expect(engine.variables(instance)['results']).toEqual([1, 2]);
});

it('begins its inner instances one step after its body', async () => {
  const each = serviceTask('later', { loop: { items: '=[1]' } });
  await engine.deploy(
    diagram(
      'beside-loop',
      [start(), parallel('fork'), each, task('beside'), end(), end('end2')],
      ['start -> fork -> beside -> end2', 'fork -> later -> end'],
    ),
  );

  const trace = engine.trace(await engine.create('beside-loop'), 'ELEMENT_ACTIVATING', 'ELEMENT_COMPLETED');

  const [body, inner] = trace.flatMap((line, index) => (line === 'later ACTIVATING' ? [index] : []));
  expect(body).toBeLessThan(trace.indexOf('beside ACTIVATING'));
  expect(inner).toBeGreaterThan(trace.indexOf('beside COMPLETED'));
});
