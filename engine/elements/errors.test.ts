import { boundary, callActivity, diagram, end, serviceTask, start, subProcess, task } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

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
});

it('keeps what an error brought where it is caught, unless it is mapped', async () => {
  const caught = boundary('caught', 'risky-kept', { error: 'E1', outputs: { reason: '=why' } });
  const nodes = [start(), serviceTask('risky-kept'), caught, end(), end('end2')];
  await engine.deploy(diagram('kept', nodes, ['start -> risky-kept -> end', 'caught -> end2']));

  const instance = await engine.create('kept');
  const [job] = await engine.jobs('risky-kept');
  await engine.ask('throwError', { jobKey: job!.key, errorCode: 'E1', errorMessage: '', variables: { why: 1 } });

  expect(engine.variables(instance)).toEqual({ reason: 1 });
});

it('raises an incident for an error nobody catches', async () => {
  await engine.deploy(withBoundary('other', 'E1'));

  const instance = await engine.create('other');
  const [job] = await engine.jobs('risky-other');
  await engine.ask('throwError', { jobKey: job!.key, errorCode: 'E9', errorMessage: '', variables: {} });

  expect(engine.incidents(instance)).toMatchObject([{ errorType: 'UNHANDLED_ERROR_EVENT', elementId: 'risky-other' }]);
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

it('catches an error within a called process before the caller is asked', async () => {
  const risky = subProcess('inner', [start('s'), end('fail', { error: 'NEAR' })], ['s -> fail']);
  const callee = [start(), risky, boundary('near', 'inner', { error: 'NEAR' }), end(), end('end2')];
  await engine.deploy(diagram('careful', callee, ['start -> inner -> end', 'near -> end2']));
  const caller = [
    start(),
    callActivity('call', 'careful'),
    boundary('far', 'call', { error: 'NEAR' }),
    end(),
    end('e2'),
  ];
  await engine.deploy(diagram('asking', caller, ['start -> call -> end', 'far -> e2']));

  const instance = await engine.create('asking');

  expect(engine.completed(instance)).toEqual(['start', 'call', 'end', 'asking']);
});

it('resolves the incident of a job with the job, before what else waits is closed', async () => {
  const late = boundary('late', 'stuck', { duration: 'PT1H' });
  await engine.deploy(
    diagram('left', [start(), serviceTask('stuck'), late, end(), end('e2')], ['start -> stuck -> end', 'late -> e2']),
  );
  const instance = await engine.create('left');
  const [job] = await engine.jobs('stuck');
  await engine.ask('failJob', { jobKey: job!.key, retries: 0, retryBackOff: 0, errorMessage: '', variables: {} });
  const before = engine.records.length;

  await engine.ask('cancelInstance', { processInstanceKey: instance });

  const told = engine.records.slice(before).map(({ valueType, intent }) => `${valueType} ${intent}`);
  expect(told.filter((line) => !line.startsWith('PROCESS_INSTANCE'))).toEqual([
    'JOB CANCELED',
    'INCIDENT RESOLVED',
    'TIMER CANCELED',
  ]);
});
