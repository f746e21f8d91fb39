import { catchEvent, diagram, end, serviceTask, start } from '../testing/bpmn.ts';
import { GatewayForTest } from '../testing/gateway-for-test.ts';
import { Random } from '../testing/random.ts';
import type { Outcome } from '../testing/raw-client.ts';

const gateway = GatewayForTest.forFile();
const incidents = (): number => gateway.records.filter(({ valueType }) => valueType === 'INCIDENT').length;

beforeAll(async () => {
  for (const xml of [
    diagram('plain', [start(), end()], ['start -> end']),
    diagram('typed', [start(), serviceTask('t', { type: '=type' }), end()], ['start -> t -> end']),
    diagram('keyed', [start(), catchEvent('c', { message: 'm', key: '=key' }), end()], ['start -> c -> end']),
  ])
    await deploy(xml);
});

const deploy = (xml: string): Promise<Outcome> =>
  gateway.call('DeployResource', { resources: [{ name: 'x.bpmn', content: Buffer.from(xml) }] });
const create = (bpmnProcessId: string, variables: string): Promise<Outcome> =>
  gateway.call('CreateProcessInstance', { bpmnProcessId, version: -1, variables });

/** Text that cannot be made shorter by compressing it. */
const random = new Random(1);
const long = Array.from({ length: 9_000 }, () => random.below(36).toString(36)).join('');
const FOREVER = '9223372036854775807';
const INVALID = { code: 3, details: expect.stringMatching(/is invalid|Invalid JSON|Expected to deploy/) };
const ACCEPTED = { reply: expect.anything() };

it.each<[what: string, call: () => Promise<Outcome>, outcome: object]>([
  ['U+0000 in a name', () => gateway.call('PublishMessage', { name: 'a\0b' }), INVALID],
  ['U+0000 in a key', () => gateway.call('PublishMessage', { name: 'a', correlationKey: '\0' }), INVALID],
  [
    'U+0000 in an inner text',
    () => gateway.call('CreateProcessInstance', { startInstructions: [{ elementId: '\0' }] }),
    INVALID,
  ],
  ['U+0000 in a variable', () => create('plain', '{"a":"\\u0000"}'), INVALID],
  ['U+0000 in the name of a variable', () => create('plain', '{"a\\u0000":1}'), INVALID],
  ['half a character', () => create('plain', '{"a":"\\ud83d"}'), INVALID],
  ['the other half', () => create('plain', '{"a":"\\ude00 and more"}'), INVALID],
  ['a whole character, escaped', () => create('plain', '{"a":"\\ud83d\\ude00"}'), ACCEPTED],
  ['a backslash before u0000', () => create('plain', '{"a":"\\\\u0000"}'), ACCEPTED],
  ['JSON nested without end', () => create('plain', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`), INVALID],
  ['a long key', () => gateway.call('PublishMessage', { name: 'a', correlationKey: long }), INVALID],
  ['a long name', () => gateway.call('PublishMessage', { name: long }), INVALID],
  ['a message that lives for ever', () => gateway.call('PublishMessage', { name: 'a', timeToLive: FOREVER }), ACCEPTED],
  [
    'a reference to U+0000 in a diagram',
    () =>
      deploy(
        diagram('n', [start(), serviceTask('t', { type: 'N' }), end()], ['start -> t -> end']).replace('"N"', '"&#0;"'),
      ),
    INVALID,
  ],
  ['a long id in a diagram', () => deploy(diagram(`i${long}`, [start(), end()], ['start -> end'])), INVALID],
])('refuses or stores %s, and goes on', async (_what, call, outcome) => {
  expect(await call()).toEqual(outcome);

  expect(await create('plain', '')).toEqual(ACCEPTED);
  expect(gateway.errors).toEqual([]);
});

it.each([
  ['typed', `{"type":"${long}"}`],
  ['keyed', `{"key":"${long}"}`],
])('makes an incident of what cannot be a name in process %s, and goes on', async (id, variables) => {
  const before = incidents();

  expect(await create(id, variables)).toEqual(ACCEPTED);

  expect(incidents()).toBe(before + 1);
  expect(gateway.errors).toEqual([]);
});
