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
} from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

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
  await engine.deploy(diagram('open', [start(), serviceTask('main-work'), end(), ask], ['start -> main-work -> end']));

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

it('names the caller in every record of a called process', async () => {
  await engine.deploy(diagram('child3', [start(), end()], ['start -> end']));
  await engine.deploy(diagram('parent3', [start(), callActivity('call', 'child3'), end()], ['start -> call -> end']));

  const instance = await engine.create('parent3');

  const ofChild = engine.records.flatMap(({ value }) =>
    'parentProcessInstanceKey' in value && value.bpmnProcessId === 'child3' ? [value.parentProcessInstanceKey] : [],
  );
  expect(new Set(ofChild)).toEqual(new Set([instance]));
});

it('can be left by its boundary event also while an event sub-process has interrupted it', async () => {
  const handler = eventSubProcess(
    'esp',
    [start('es', { error: 'E' }), serviceTask('mend'), end('ee')],
    ['es -> mend -> ee'],
  );
  const inner = subProcess('inner', [start('s'), serviceTask('break'), end('e'), handler], ['s -> break -> e']);
  const nodes = [start(), inner, boundary('late', 'inner', { duration: 'PT1H' }), end(), end('end2')];
  await engine.deploy(diagram('mended', nodes, ['start -> inner -> end', 'late -> end2']));
  const instance = await engine.create('mended');
  const [job] = await engine.jobs('break');
  await engine.ask('throwError', { jobKey: job!.key, errorCode: 'E', errorMessage: '', variables: {} });

  await engine.advance(3_600_000);

  expect(engine.completed(instance)).toEqual(['start', 's', 'es', 'late', 'end2', 'mended']);
});
