import {
  boundary,
  catchEvent,
  diagram,
  end,
  type Node,
  receiveTask,
  serviceTask,
  start,
  task,
} from '../../engine/testing/bpmn.ts';
import { decisions, literal } from '../../engine/testing/dmn.ts';
import type { Gateway } from './gateway.ts';
import type { World } from './world.ts';

const line = (id: string, ...nodes: readonly (readonly [id: string, node: Node])[]) => {
  const path = ['start', ...nodes.map(([node]) => node), 'end'].join(' -> ');
  return { name: `${id}.bpmn`, content: diagram(id, [start(), ...nodes.map(([, node]) => node), end()], [path]) };
};

export const oneTask = (id: string) => line(id, ['a', serviceTask('a', { type: 'a' })]);

/** What is deployed before the commands are sent. */
export const RESOURCES = [
  {
    name: 'one.bpmn',
    content: diagram(
      'one',
      [start(), serviceTask('a', { type: 'a' }), end(), boundary('oops', 'a', { error: 'oops' }), end('caught')],
      ['start -> a -> end', 'oops -> caught'],
    ),
  },
  line('two', ['a', serviceTask('a', { type: 'a' })], ['b', serviceTask('b', { type: 'b' })]),
  line('waiting', ['wait', receiveTask('wait', 'letter', '=case')]),
  line('bell', ['ring', catchEvent('ring', { signal: 'ring' })]),
  line('timed', ['pause', catchEvent('pause', { duration: 'PT100S' })], ['done', task('done')]),
  oneTask('old'),
  oneTask('new'),
  { name: 'sum.dmn', content: decisions('sums', literal('sum', '1 + 2')) },
];

export const deploy = (gateway: Gateway, resources: readonly { name: string; content: string }[]) =>
  gateway.must<{ key: string; deployments: { process?: { processDefinitionKey: string } }[] }>('DeployResource', {
    resources: resources.map(({ name, content }) => ({ name, content: Buffer.from(content) })),
  });

export async function create({ gateway }: World, bpmnProcessId: string, variables = {}): Promise<string> {
  const request = { bpmnProcessId, version: -1, variables: JSON.stringify(variables) };
  return (await gateway.must<{ processInstanceKey: string }>('CreateProcessInstance', request)).processInstanceKey;
}
