import { diagram, end, serviceTask, start } from './testing/bpmn.ts';
import { EngineForTest } from './testing/engine-for-test.ts';

let test: EngineForTest;

beforeEach(async () => {
  test = await EngineForTest.start();
  const oneTask = (id: string) =>
    diagram(id, [start(), serviceTask(`${id}-task`), end()], [`start -> ${id}-task -> end`]);
  await test.deploy(oneTask('sound'), oneTask('poison'));
  // No guard at the door can know of everything the database refuses.
  test.exporter = (records) =>
    records.some(({ valueType, value }) => valueType === 'JOB' && value.type === 'poison-task')
      ? [{ text: 'select 1 / 0' }]
      : [];
});

afterEach(() => test.close());

const outcome = (creation: Promise<string>): Promise<string> =>
  creation.then(
    () => 'stored',
    ({ message }: Error) => message,
  );

it('refuses the command that cannot be stored, and stores those it was decided together with', async () => {
  const processes = ['sound', 'sound', 'poison', 'sound', 'poison', 'sound'];

  const outcomes = await Promise.all(processes.map((process) => outcome(test.create(process))));

  const refused = expect.stringMatching(/PROCESSING_ERROR: .*'createInstance'.* could not be stored: division by zero/);
  expect(outcomes).toEqual(['stored', 'stored', refused, 'stored', refused, 'stored']);
  const { rows } = await test.database.pool.query('select type, count(*)::int from engine.job group by type');
  expect(rows).toEqual([{ type: 'sound-task', count: 4 }]);
});

it('goes on by itself, with nothing of the command that cannot be stored', async () => {
  expect(await outcome(test.create('poison'))).toMatch('could not be stored');

  const instance = await test.create('sound');
  await test.complete('sound-task');

  expect(test.isEnded(instance)).toBe(true);
  expect(await test.jobs('poison-task')).toEqual([]);
});
