import { buildModels } from '../deploy/build.ts';
import { diagram, end, node, start } from '../testing/bpmn.ts';
import { EngineForTest } from '../testing/engine-for-test.ts';

const engine = EngineForTest.forFile();

const USER_TASK = 'io.camunda.zeebe:userTask';

const withForm = (id: string, attributes: string): string =>
  diagram(
    id,
    [start(), node('userTask', 'fill', { extension: `<zeebe:formDefinition ${attributes}/>` }), end()],
    ['start -> fill -> end'],
  );

const deployForm = async (id: string, more: string) =>
  (await engine.deployResources([`${id}.form`, JSON.stringify({ id, more })])).forms[0]!;

it.each([
  ['id', 'formId="known"'],
  ['expression', 'formId="=which"'],
])('gives a user task the key of the latest version of its form, by %s', async (by, attributes) => {
  await deployForm('known', `old-${by}`);
  const { formKey } = await deployForm('known', `new-${by}`);
  await engine.deploy(withForm(`by-${by}`, attributes));

  await engine.create(`by-${by}`, { which: 'known' });
  const [job] = await engine.jobs(USER_TASK);

  expect(job!.customHeaders).toEqual({ 'io.camunda.zeebe:formKey': formKey });
});

it('waits for a form that is not deployed', async () => {
  await engine.deploy(withForm('early', 'formId="late"'));
  const instance = await engine.create('early');
  const [incident] = engine.incidents(instance);
  expect(incident).toMatchObject({
    errorType: 'FORM_NOT_FOUND',
    errorMessage:
      "Expected to find a form with id 'late', but no form with this id is found, at least a form with this id should be available. To resolve the Incident please deploy a form with the same id",
  });

  const { formKey } = await deployForm('late', '');
  await engine.ask('resolveIncident', { incidentKey: incident!.key });

  expect((await engine.jobs(USER_TASK))[0]!.customHeaders).toEqual({ 'io.camunda.zeebe:formKey': formKey });
});

it('does not take null for the id of a form', async () => {
  await engine.deploy(withForm('null', 'formId="=nothing"'));

  const instance = await engine.create('null');

  expect(engine.incidents(instance)).toMatchObject([{ errorType: 'EXTRACT_VALUE_ERROR' }]);
});

it.each(['formKey="a" formId="b"', '', 'formId=""', 'externalReference="x"'])(
  'refuses a form definition with {%s}',
  async (attributes) => {
    expect(await buildModels(Buffer.from(withForm('refused', attributes)))).toEqual({
      refused:
        "- Element: fill > extensionElements > formDefinition\n    - ERROR: Exactly one of the attributes 'formId, formKey' must be present and not blank",
    });
  },
);

it.each(['=which', '007'])('hands the key %s on as it is written', async (formKey) => {
  await engine.deploy(withForm('literal', `formKey="${formKey}"`));

  await engine.create('literal', { which: 'known' });
  const jobs = await engine.jobs(USER_TASK);

  expect(jobs.at(-1)!.customHeaders).toEqual({ 'io.camunda.zeebe:formKey': formKey });
});
