import {
  boundary,
  callActivity,
  catchEvent,
  end,
  eventSubProcess,
  exclusive,
  inclusive,
  node,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  task,
} from '../../testing/bpmn.ts';
import { model, script } from '../models.ts';
import { complete, create, type Script, type Step } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];
const refused = (id: string, ...model: [nodes: Parameters<typeof script>[1], flows: readonly string[]]): Script =>
  script(`refused_${id}`, ...model);
const call = (method: string, request: { readonly [field: string]: unknown }): Step => ({
  do: 'call',
  method,
  request,
});
const KEY = '4503599627370495';

/** Diagrams that are not deployed, and commands that are refused. */
export const refusals: readonly Script[] = [
  refused('no_start', [task('a'), end()], ['a -> end']),
  refused('two_starts', [start(), start('start2'), end()], ['start -> end', 'start2 -> end']),
  refused('no_type', [start(), serviceTask('work', { type: '' }), end()], line('work')),
  refused(
    'no_condition',
    [start(), exclusive('choose'), task('a'), task('b'), end()],
    ['start -> choose', 'choose -> a -> end', 'choose -> b -> end'],
  ),
  refused(
    'no_condition_inclusive',
    [start(), inclusive('choose'), task('a'), task('b'), end()],
    ['start -> choose', 'choose -> a -> end', 'choose -> b -> end'],
  ),
  refused('bad_expression', [start(), serviceTask('work', { inputs: { x: '=a +' } }), end()], line('work')),
  refused('static_output', [start(), serviceTask('work', { outputs: { x: 'text' } }), end()], line('work')),
  refused('no_key', [start(), catchEvent('wait', { message: 'm' }), end()], line('wait')),
  refused('static_key', [start(), receiveTask('wait', 'm', 'text'), end()], line('wait')),
  refused('no_called', [start(), callActivity('call', ''), end()], line('call')),
  refused('sub_no_start', [start(), subProcess('inner', [task('t')], []), end()], line('inner')),
  refused(
    'sub_message_start',
    [start(), subProcess('inner', [start('s', { message: 'm', key: '=k' }), end('e')], ['s -> e']), end()],
    line('inner'),
  ),
  refused(
    'esp_none_start',
    [start(), end(), eventSubProcess('esp', [start('s'), end('e')], ['s -> e'])],
    ['start -> end'],
  ),
  refused(
    'flow_out_of_scope',
    [start(), subProcess('inner', [start('s'), task('t')], ['s -> t -> outside']), task('outside'), end()],
    ['start -> inner -> end', 'outside -> end'],
  ),
  refused('end_outgoing', [start(), end(), task('after')], ['start -> end -> after']),
  refused('start_incoming', [start(), task('a'), end()], ['start -> a -> start', 'a -> end']),
  refused('loop', [start(), task('a'), task('b'), end()], ['start -> a -> b -> a']),
  refused(
    'boundary_no_flow',
    [start(), serviceTask('work'), boundary('late', 'work', { duration: 'PT1M' }), end()],
    line('work'),
  ),
  refused('bad_duration', [start(), catchEvent('wait', { duration: 'soon' }), end()], line('wait')),
  refused(
    'bad_cycle',
    [start(), serviceTask('work'), boundary('late', 'work', { cycle: 'often' }, false), end(), end('e')],
    [...line('work'), 'late -> e'],
  ),
  refused(
    'interrupting_cycle',
    [start(), serviceTask('work'), boundary('late', 'work', { cycle: 'R3/PT1M' }), end(), end('e')],
    [...line('work'), 'late -> e'],
  ),
  refused(
    'two_errors',
    [
      start(),
      serviceTask('work'),
      boundary('b1', 'work', { error: 'E1' }),
      boundary('b2', 'work', { error: 'E1' }),
      end(),
      end('e1'),
      end('e2'),
    ],
    [...line('work'), 'b1 -> e1', 'b2 -> e2'],
  ),
  refused(
    'two_messages',
    [
      start(),
      serviceTask('work'),
      boundary('b1', 'work', { message: 'm', key: '=k' }),
      boundary('b2', 'work', { message: 'm', key: '=k' }),
      end(),
      end('e1'),
      end('e2'),
    ],
    [...line('work'), 'b1 -> e1', 'b2 -> e2'],
  ),
  refused('complex', [start(), node('complexGateway', 'odd'), end()], line('odd')),
  refused('transaction', [start(), node('transaction', 'odd'), end()], line('odd')),
  refused('static_items', [start(), serviceTask('work', { loop: { items: 'text' } }), end()], line('work')),
  { name: 'refused_xml', resources: [{ name: 'x.bpmn', content: '<nonsense/>' }], steps: [] },
  { name: 'refused_empty', resources: [{ name: 'x.bpmn', content: '' }], steps: [] },
  { name: 'refused_extension', resources: [{ name: 'x.txt', content: 'text' }], steps: [] },
  {
    name: 'refused_twice',
    resources: [
      { ...model('refused_twice', [start(), end()], ['start -> end']), name: 'a.bpmn' },
      { ...model('refused_twice', [start(), end()], ['start -> end']), name: 'b.bpmn' },
    ],
    steps: [],
  },
  {
    name: 'refused_commands',
    resources: [model('refused_commands', [start(), serviceTask('refused_work'), end()], line('refused_work'))],
    steps: [
      call('DeployResource', { resources: [] }),
      call('CreateProcessInstance', { bpmnProcessId: 'nowhere', version: -1, variables: '{}' }),
      call('CreateProcessInstance', { bpmnProcessId: 'refused_commands', version: 9, variables: '{}' }),
      call('CreateProcessInstance', { processDefinitionKey: KEY, variables: '{}' }),
      call('CreateProcessInstance', { bpmnProcessId: '', processDefinitionKey: -1, version: -1 }),
      call('CancelProcessInstance', { processInstanceKey: KEY }),
      call('CompleteJob', { jobKey: KEY, variables: '{}' }),
      call('FailJob', { jobKey: KEY, retries: 1 }),
      call('ThrowError', { jobKey: KEY, errorCode: 'E' }),
      call('UpdateJobRetries', { jobKey: KEY, retries: 1 }),
      call('ResolveIncident', { incidentKey: KEY }),
      call('SetVariables', { elementInstanceKey: KEY, variables: '{"a":1}' }),
      { do: 'activate', type: '' },
      { do: 'activate', type: 'refused_work', max: 0 },
      create('refused_commands'),
      { do: 'retries', type: 'refused_work', retries: 0 },
      { do: 'retries', type: 'refused_work', retries: 5 },
      complete('refused_work'),
      complete('refused_work'),
    ],
  },
  {
    name: 'command_versions',
    resources: [model('command_versions', [start(), serviceTask('command_one'), end()], line('command_one'))],
    steps: [
      create('command_versions'),
      {
        do: 'deploy',
        resources: [model('command_versions', [start(), serviceTask('command_one'), end()], line('command_one'))],
      },
      {
        do: 'deploy',
        resources: [model('command_versions', [start(), serviceTask('command_two'), end()], line('command_two'))],
      },
      create('command_versions'),
      { do: 'create', process: 'command_versions', version: 1 },
      complete('command_two'),
      complete('command_one'),
      complete('command_one'),
    ],
  },
  script('command_result', [start(), task('pass', { outputs: { r: '=a + 1' } }), end()], line('pass'), {
    do: 'createWithResult',
    process: 'command_result',
    variables: { a: 1 },
  }),
];
