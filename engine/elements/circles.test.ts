import { callActivity, diagram, end, exclusive, node, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';
import { MAX_DEPTH, MAX_ROUNDS } from './circles.ts';

const test = EngineForTest.forFile();

const circle = (id: string, condition: string): string =>
  diagram(
    id,
    [
      start(),
      exclusive('join'),
      node('scriptTask', 'round', { extension: '<zeebe:script expression="=n + 1" resultVariable="n"/>' }),
      exclusive('split'),
      end(),
    ],
    ['start -> join -> round -> split', 'split -> end [default]', `split -> join [${condition}]`],
  );

it('stops a diagram that runs in circles with an incident, and the office goes on', async () => {
  await test.deploy(circle('endless', '=n > 0'), diagram('other', [start(), end()], ['start -> end']));

  const instance = await test.create('endless', { n: 0 });
  const other = await test.create('other');

  expect(test.incidents(instance)).toMatchObject([
    { errorType: 'UNKNOWN', elementId: 'join', errorMessage: expect.stringContaining(`more than ${MAX_ROUNDS} times`) },
  ]);
  expect(test.isEnded(other)).toBe(true);
});

it('goes round again where an operator resolves the incident, and can be cancelled', async () => {
  await test.deploy(circle('again', '=n > 0'));
  const instance = await test.create('again', { n: 0 });

  await test.ask('resolveIncident', { incidentKey: test.incidents(instance)[0]!.key });

  expect(test.variables(instance)).toEqual({ n: 2 * MAX_ROUNDS });
  expect(test.incidents(instance)).toHaveLength(1);
  await test.ask('cancelInstance', { processInstanceKey: instance });
  expect(test.isEnded(instance)).toBe(true);
});

it('lets a diagram go round as often as it has to', async () => {
  await test.deploy(circle('often', `=n < ${MAX_ROUNDS}`));

  const instance = await test.create('often', { n: 0 });

  expect(test.isEnded(instance)).toBe(true);
});

it('stops a process that calls itself without waiting', async () => {
  await test.deploy(diagram('itself', [start(), callActivity('call', 'itself'), end()], ['start -> call -> end']));

  const instance = await test.create('itself');

  const incidents = test.records.filter(({ valueType, intent }) => valueType === 'INCIDENT' && intent === 'CREATED');
  expect(incidents.at(-1)!.value).toMatchObject({
    errorType: 'CALLED_ELEMENT_ERROR',
    errorMessage: expect.stringContaining(`at most ${MAX_DEPTH} called processes`),
  });
  await test.ask('cancelInstance', { processInstanceKey: instance });
  expect(test.isEnded(instance)).toBe(true);
});
