import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const test = EngineForTest.forFile();

it('gives a worker more time, and refuses it for a job nobody holds', async () => {
  await test.deploy(diagram('source', [start(), serviceTask('a'), end()], ['start -> a -> end']));
  const instance = await test.create('source');
  const [job] = (await test.jobs('a')).filter(({ processInstanceKey }) => processInstanceKey === instance);
  await test.ask('updateJobTimeout', { jobKey: job!.key, timeout: 600_000 });
  await test.advance(120_000);
  expect((await test.jobs('a')).map(({ key }) => key)).not.toContain(job!.key);

  await test.advance(600_000);

  const waiting = await test.refused('updateJobTimeout', { jobKey: job!.key, timeout: 1 });
  expect(waiting).toMatchObject({
    rejected: 'INVALID_STATE',
    reason: `Expected to update the timeout of job with key '${job!.key}', but it is not active`,
  });
  expect(await test.refused('updateJobTimeout', { jobKey: '17', timeout: 1 })).toMatchObject({ rejected: 'NOT_FOUND' });
  expect((await test.jobs('a')).map(({ key }) => key)).toContain(job!.key);
});

it('hands out again what a worker gave back', async () => {
  await test.deploy(diagram('given-back', [start(), serviceTask('left'), end()], ['start -> left -> end']));
  await test.create('given-back');
  const [job] = await test.jobs('left', 1);
  await test.ask('yieldJob', { jobKey: job!.key });

  const [again] = await test.jobs('left', 1);

  expect(again!.key).toBe(job!.key);
});
