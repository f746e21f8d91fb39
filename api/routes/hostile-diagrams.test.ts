import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';

let office: TestOffice;
let ours: string;

beforeAll(async () => {
  office = await TestOffice.start();
  ours = office.simulation.office.office.mechanism(LINTAS_UNIT)!.diagram;
  // What follows measures hostile diagrams, not the first reading of any.
  await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'uji.bpmn', content: ours }]);
});
afterAll(() => office.stop());

const SCRIPT = '&lt;script&gt;fetch(&quot;/api/session&quot;)&lt;/script&gt;';
const nested = (levels: number): string =>
  ours.replace(
    '</bpmn:process>',
    `${'<bpmn:subProcess>'.repeat(levels)}${'</bpmn:subProcess>'.repeat(levels)}</bpmn:process>`,
  );
const many = (): string => {
  const notes = Array.from({ length: 20_000 }, (_, index) => `<bpmn:textAnnotation id="n${index}" />`).join('');
  return ours.replace('</bpmn:process>', `${notes}</bpmn:process>`);
};

it.each([
  ['a DTD', () => ours.replace('?>', '?><!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd">'), 400],
  ['entities that grow', () => ours.replace('?>', '?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'), 400],
  ['5,000 nested levels', () => nested(5_000), 400],
  ['2 MB and more', () => ours + ' '.repeat(2_000_001), 413],
  ['more elements than any diagram needs', many, 400],
])('refuses a diagram with %s while everybody else goes on', async (what, make, status) => {
  const content = make();
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await setTimeout(50);

  const { statusCode } = await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'uji.bpmn', content }]);

  // A hold-up counts once the loop runs again.
  await setTimeout(50);
  delay.disable();
  const longest = delay.max / 1e6;
  process.stdout.write(`${what}: ${statusCode}, event loop held up for ${longest.toFixed(0)} ms at most\n`);
  expect(statusCode).toBe(status);
});

it('keeps a script in a name as a name', async () => {
  const content = ours.replace('name="Periksa permohonan"', `name="${SCRIPT}"`);

  const { statusCode, body, headers } = await office.upload('pemilik-proses', '/v2/deployments', [
    { name: 'uji.bpmn', content },
  ]);

  expect(statusCode).toBe(200);
  expect(headers['content-type']).toMatch('application/json');
  expect(body).not.toContain('<script');
});
