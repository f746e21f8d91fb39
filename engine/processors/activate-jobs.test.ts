import { diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const test = EngineForTest.forFile();
const LARGE = 'x'.repeat(1_500_000);

const heavy = async (process: string, ...names: readonly string[]) => {
  const instance = await test.create(process);
  for (const name of names)
    await test.ask('setVariables', { elementInstanceKey: instance, variables: { [name]: LARGE }, local: false });
  return instance;
};

it('hands out as many jobs as fit into one message, and the rest with the next', async () => {
  await test.deploy(diagram('heavy', [start(), serviceTask('heavy-task'), end()], ['start -> heavy-task -> end']));
  for (let count = 0; count < 3; count += 1) await heavy('heavy', 'a');

  expect(await test.jobs('heavy-task')).toHaveLength(2);
  expect(await test.jobs('heavy-task')).toHaveLength(1);
  expect(await test.jobs('heavy-task')).toHaveLength(0);
});

it('makes an incident of a job that fits into no message, until it is resolved', async () => {
  await test.deploy(diagram('huge', [start(), serviceTask('huge-task'), end()], ['start -> huge-task -> end']));
  const instance = await heavy('huge', 'a', 'b', 'c');

  expect(await test.jobs('huge-task')).toEqual([]);
  expect(await test.jobs('huge-task')).toEqual([]);
  expect(test.incidents(instance)).toMatchObject([
    {
      errorType: 'MESSAGE_SIZE_EXCEEDED',
      errorMessage: expect.stringMatching(/can not be activated, because with 4\.3 MB it is larger than/),
    },
  ]);

  await test.ask('setVariables', { elementInstanceKey: instance, variables: { a: 1 }, local: false });
  const { key: incidentKey } = test.records.findLast(({ valueType }) => valueType === 'INCIDENT')!;
  await test.ask('resolveIncident', { incidentKey });
  expect(await test.jobs('huge-task')).toHaveLength(1);
});
