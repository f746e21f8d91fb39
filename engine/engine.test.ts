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
} from './testing/bpmn.ts';
import { EngineForTest } from './testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const MINUTE = 60_000;
const oneTask = (id: string) => diagram(id, [start(), serviceTask(`do-${id}`), end()], [`start -> do-${id} -> end`]);

describe('jobs', () => {
  it('gives a job to one worker only, and to the next one after its time is over', async () => {
    await engine.deploy(oneTask('lease'));
    await engine.create('lease');

    const [job] = await engine.jobs('do-lease');
    expect(await engine.jobs('do-lease')).toEqual([]);
    await engine.advance(MINUTE);
    const [again] = await engine.jobs('do-lease');

    expect(again?.key).toBe(job?.key);
  });

  it('completes a job twice only once', async () => {
    await engine.deploy(oneTask('once'));
    await engine.create('once');
    const [job] = await engine.jobs('do-once');

    const replies = await Promise.all(
      [1, 2, 3].map(() => engine.engine.submit('completeJob', { jobKey: job!.key, variables: {} })),
    );

    expect(replies.filter((reply) => 'rejected' in reply)).toHaveLength(2);
    expect(await engine.refused('completeJob', { jobKey: job!.key, variables: {} })).toMatchObject({
      rejected: 'NOT_FOUND',
      reason: `Expected to complete job with key '${job!.key}', but no such job was found`,
    });
  });

  it('waits out a back-off before it hands a failed job out again', async () => {
    await engine.deploy(oneTask('back'));
    await engine.create('back');
    const [job] = await engine.jobs('do-back');

    await engine.ask('failJob', {
      jobKey: job!.key,
      retries: 2,
      retryBackOff: MINUTE,
      errorMessage: 'not yet',
      variables: {},
    });
    expect(await engine.jobs('do-back')).toEqual([]);
    await engine.advance(MINUTE);

    expect(await engine.jobs('do-back')).toMatchObject([{ retries: 2 }]);
  });

  it('raises an incident when no retries are left, and goes on after they were updated', async () => {
    await engine.deploy(oneTask('tired'));
    const instance = await engine.create('tired');
    const [job] = await engine.jobs('do-tired');

    await engine.ask('failJob', {
      jobKey: job!.key,
      retries: 0,
      retryBackOff: 0,
      errorMessage: 'broken',
      variables: {},
    });
    const [incident] = engine.incidents(instance);
    expect(incident).toMatchObject({ errorType: 'JOB_NO_RETRIES', errorMessage: 'broken', jobKey: job!.key });
    expect(await engine.refused('resolveIncident', { incidentKey: incident!.key })).toMatchObject({
      rejected: 'NOT_FOUND',
    });
    expect(await engine.refused('completeJob', { jobKey: job!.key, variables: {} })).toMatchObject({
      rejected: 'INVALID_STATE',
    });

    await engine.ask('updateJobRetries', { jobKey: job!.key, retries: 1 });
    await engine.ask('resolveIncident', { incidentKey: incident!.key });
    await engine.complete('do-tired');
    expect(engine.isEnded(instance)).toBe(true);
  });

  it('serves jobs oldest first, each once, to many pollers', async () => {
    await engine.deploy(oneTask('queue'));
    const instances = [];
    for (let index = 0; index < 50; index += 1) instances.push(await engine.create('queue'));

    const batches = await Promise.all(Array.from({ length: 10 }, () => engine.jobs('do-queue', 7)));
    const keys = batches.flat().map((job) => job.processInstanceKey);

    expect(keys).toHaveLength(50);
    expect(new Set(keys)).toEqual(new Set(instances));
  });
});

describe('what is stored', () => {
  it('goes on after a restart with everything that waits', async () => {
    const inner = subProcess('inner', [start('s'), serviceTask('kept'), end('e')], ['s -> kept -> e'], {
      inputs: { local: '="l"' },
    });
    const withdraw = eventSubProcess(
      'out',
      [start('called', { message: 'call', key: '=id' }), task('t'), end('oe')],
      ['called -> t -> oe'],
    );
    await engine.deploy(
      diagram(
        'waiting',
        [
          start(),
          parallel('f'),
          inner,
          boundary('limit', 'inner', { duration: 'PT2H' }),
          catchEvent('nap', { duration: 'PT1H' }),
          catchEvent('news', { message: 'news', key: '=id' }),
          parallel('j'),
          end(),
          end('late'),
          withdraw,
        ],
        ['start -> f -> inner -> j -> end', 'f -> nap -> j', 'f -> news -> j', 'limit -> late'],
      ),
    );
    const instance = await engine.create('waiting', { id: 'w-1' });

    await engine.restart();
    await engine.complete('kept', { local: 'changed', fromJob: 1 });
    await engine.restart();
    await engine.advance(60 * MINUTE);
    await engine.restart();
    await engine.publish('news', 'w-1', { told: true });

    expect(engine.isEnded(instance)).toBe(true);
    expect(engine.variables(instance)).toEqual({ id: 'w-1', fromJob: 1, told: true });
    expect(engine.completed(instance)).toEqual(expect.arrayContaining(['inner', 'nap', 'news', 'j', 'end', 'waiting']));
  });

  it('leaves nothing of an ended instance in its tables', async () => {
    await engine.deploy(oneTask('clean'));
    const instance = await engine.create('clean', { a: 1 });
    await engine.complete('do-clean');

    const { rows } = await engine.database.pool.query(
      'select count(*)::int as n from engine.element_instance where process_instance_key = $1',
      [instance],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('gives keys and positions once, also after a restart', async () => {
    await engine.deploy(oneTask('keys'));
    await engine.create('keys');
    await engine.restart();
    await engine.create('keys');

    const positions = engine.records.map(({ position }) => position);
    expect(new Set(positions).size).toBe(positions.length);
    const created = engine.records.filter(({ intent }) => intent === 'ELEMENT_ACTIVATING').map(({ key }) => key);
    expect(new Set(created).size).toBe(created.length);
  });

  it('answers as unavailable what it could not store, and works again by itself', async () => {
    await engine.deploy(oneTask('lost'));
    const before = engine.errors.length;
    await engine.database.pool.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );

    const outcomes = [];
    for (let attempt = 0; attempt < 2_000; attempt += 1) {
      const outcome = await engine.create('lost').then(
        () => 'stored',
        (error: Error) => error.constructor.name,
      );
      outcomes.push(outcome);
      if (outcome === 'stored') break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }

    expect(outcomes[0]).toBe('EngineUnavailable');
    expect(outcomes.at(-1)).toBe('stored');
    const { rows } = await engine.database.pool.query(
      "select count(*)::int as n from engine.job where type = 'do-lost'",
    );
    expect(rows).toEqual([{ n: 1 }]);
    expect(engine.errors.length).toBeGreaterThan(before);
    engine.errors.length = before;
  });
});

describe('deployment', () => {
  it('makes a new version only where something changed', async () => {
    const xml = oneTask('versions');
    const first = await engine.deploy(xml);
    const same = await engine.deploy(xml);
    const changed = await engine.deploy(xml.replace('id="end"', 'id="end" name="x"'));

    expect(same.processes).toEqual(first.processes);
    expect(changed.processes[0]).toMatchObject({ version: 2 });
  });

  it.each([
    ['script task', '<bpmn:scriptTask id="bad"/>', 'Element: bad'],
    ['service task without a type', '<bpmn:serviceTask id="bad"/>', 'Task type must be present and not empty'],
    [
      'broken FEEL',
      '<bpmn:exclusiveGateway id="bad"/><bpmn:sequenceFlow id="f" sourceRef="bad" targetRef="end"><bpmn:conditionExpression>=1 +</bpmn:conditionExpression></bpmn:sequenceFlow>',
      'failed to parse expression',
    ],
    [
      'circle without waiting',
      '<bpmn:task id="a"/><bpmn:task id="b"/><bpmn:sequenceFlow id="f1" sourceRef="a" targetRef="b"/><bpmn:sequenceFlow id="f2" sourceRef="b" targetRef="a"/>',
      'straight-through processing loop: a > b > a',
    ],
  ])('refuses a %s with its id', async (_what, element, message) => {
    const xml = oneTask('refused').replace('</bpmn:process>', `${element}</bpmn:process>`);

    await expect(engine.deploy(xml)).rejects.toThrow(message);
  });

  it.each([
    ['DOCTYPE', '<!DOCTYPE x [<!ENTITY a "b">]>', /without DOCTYPE/],
    ['nesting', '<a>'.repeat(200), /levels of nesting/],
    ['size', ' '.repeat(1_100_000), /at most 1000000 bytes/],
    ['no XML', 'hello', /./],
  ])('refuses hostile bytes: %s', async (_what, content, message) => {
    await expect(engine.deploy(content)).rejects.toThrow(message);
  });
});
