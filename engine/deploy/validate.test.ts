import {
  boundary,
  catchEvent,
  diagram,
  end,
  eventBased,
  eventSubProcess,
  exclusive,
  inclusive,
  raw,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../testing/bpmn.ts';
import { buildModels } from './build.ts';

const refusal = async (xml: string): Promise<string> => {
  const built = await buildModels(Buffer.from(xml));
  return 'refused' in built ? built.refused : 'accepted';
};

const problem = (element: string, message: string): string => `- Element: ${element}\n    - ERROR: ${message}`;

describe('refuses what the engine does not execute, by id and reason', () => {
  it.each([
    ['transaction', '<bpmn:transaction id="bad"/>', "Elements of type 'Transaction' are currently not supported"],
    [
      'ad-hoc sub-process',
      '<bpmn:adHocSubProcess id="bad"/>',
      "Elements of type 'AdHocSubProcess' are currently not supported",
    ],
    [
      'complex gateway',
      '<bpmn:complexGateway id="bad"/>',
      "Elements of type 'ComplexGateway' are currently not supported",
    ],
    [
      'loop marker',
      '<bpmn:task id="bad"><bpmn:standardLoopCharacteristics/></bpmn:task>',
      'bpmn:StandardLoopCharacteristics is not supported',
    ],
    [
      'receive task that starts the process',
      '<bpmn:receiveTask id="bad" instantiate="true" messageRef="message_known"/>',
      'An element that instantiates the process is not supported',
    ],
    [
      'cancel end event',
      '<bpmn:endEvent id="bad"><bpmn:cancelEventDefinition/></bpmn:endEvent>',
      'Event definition bpmn:CancelEventDefinition is not supported',
    ],
    [
      'conditional start event',
      '<bpmn:startEvent id="bad"><bpmn:conditionalEventDefinition/></bpmn:startEvent>',
      'Event definition bpmn:ConditionalEventDefinition is not supported',
    ],
    [
      'multiple catch event',
      '<bpmn:intermediateCatchEvent id="bad"><bpmn:linkEventDefinition name="l"/><bpmn:timerEventDefinition/></bpmn:intermediateCatchEvent>',
      'Must have exactly one event definition',
    ],
    [
      'parallel multiple start event',
      '<bpmn:startEvent id="bad" parallelMultiple="true"><bpmn:escalationEventDefinition/><bpmn:timerEventDefinition/></bpmn:startEvent>',
      "Start event can't have more than one type",
    ],
    ['none catch event', '<bpmn:intermediateCatchEvent id="bad"/>', 'Must have exactly one event definition'],
    [
      'error throw event',
      '<bpmn:intermediateThrowEvent id="bad"><bpmn:errorEventDefinition errorRef="known_error"/></bpmn:intermediateThrowEvent>',
      'Event definition must be one of: none, message, signal, escalation, link',
    ],
    [
      'timer end event',
      '<bpmn:endEvent id="bad"><bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:endEvent>',
      'Event definition must be one of: none, error, message, terminate, signal, escalation',
    ],
  ])('%s', async (_what, element, message) => {
    const known = '<bpmn:error id="known_error" errorCode="E"/></bpmn:definitions>';
    const nodes = [start(), receiveTask('known', 'm', '=k'), raw(element)];
    const xml = diagram('p', nodes, ['start -> known']).replace('</bpmn:definitions>', known);

    expect(await refusal(xml)).toContain(`- Element: bad\n    - ERROR: ${message}`);
  });
});

describe('refuses gateways as Zeebe does', () => {
  const timer = (id: string) => catchEvent(id, { duration: 'PT1H' });
  const targets = 'Target elements of an event gateway must not have any additional incoming sequence flows';
  const others =
    'Event-based gateway must not have an outgoing sequence flow to other elements than message/timer/signal';

  it.each([
    ['inclusive join', [start(), inclusive('x'), task('a')], ['start -> x', 'start -> a -> x'], 'x', 'Currently the'],
    [
      'inclusive flow without condition',
      [start(), inclusive('x'), task('a'), task('b')],
      ['start -> x -> a', 'x -> b [=true]'],
      'flow_x_a',
      'Must have a condition',
    ],
    [
      'exclusive flow without condition',
      [start(), exclusive('x'), task('a'), task('b')],
      ['start -> x -> a', 'x -> b [=true]'],
      'flow_x_a',
      'Must have a condition or be default flow',
    ],
    [
      'condition out of a task',
      [start(), task('x'), task('a')],
      ['start -> x', 'x -> a [=true]'],
      'x',
      'Conditional sequence flows are only supported at exclusive or inclusive gateway',
    ],
    [
      'event-based gateway with one flow',
      [start(), eventBased('x'), timer('a')],
      ['start -> x -> a'],
      'x',
      'Event-based gateway must have at least 2 outgoing sequence flows.',
    ],
    [
      'event-based gateway before a receive task',
      [start(), eventBased('x'), timer('a'), receiveTask('r', 'm', '=k')],
      ['start -> x -> a', 'x -> r'],
      'x',
      others,
    ],
    [
      'second way to an event after an event-based gateway',
      [start(), eventBased('x'), timer('a'), timer('b')],
      ['start -> x -> a', 'x -> b', 'start -> b'],
      'x',
      targets,
    ],
    [
      'one signal twice after an event-based gateway',
      [start(), eventBased('x'), catchEvent('a', { signal: 's' }), catchEvent('b', { signal: 's' })],
      ['start -> x -> a', 'x -> b'],
      'x',
      "Multiple signal event definitions with the same name 's' are not allowed.",
    ],
  ])('%s', async (_what, nodes, flows, element, message) => {
    expect(await refusal(diagram('p', nodes, flows))).toContain(problem(element, message));
  });
});

describe('refuses events as Zeebe does', () => {
  const guarded = (first: Parameters<typeof boundary>[2], second?: Parameters<typeof boundary>[2]) => [
    start(),
    subProcess('host', [start('s'), end('e')], ['s -> e']),
    boundary('x', 'host', first),
    ...(second ? [boundary('y', 'host', second)] : []),
    end(),
  ];
  const flows = ['start -> host', 'x -> end', 'y -> end'];

  it.each([
    [
      'one message twice',
      guarded({ message: 'm', key: '=k' }, { message: 'm', key: '=k' }),
      flows,
      'host',
      'Multiple message event',
    ],
    [
      'one error twice',
      guarded({ error: 'E' }, { error: 'E' }),
      flows,
      'host',
      'Multiple error catch events with the same',
    ],
    ['all escalations twice', guarded({ escalation: '' }, { escalation: '' }), flows, 'host', 'The same scope can not'],
    [
      'computed error code',
      guarded({ error: '=code' }),
      flows.slice(0, 2),
      'x',
      'The errorCode of the error catch event',
    ],
    ['interrupting cycle', guarded({ cycle: 'R3/PT1H' }), flows.slice(0, 2), 'x', 'Interrupting timer event with time'],
    [
      'boundary event that leads nowhere',
      guarded({ signal: 's' }),
      flows.slice(0, 1),
      'x',
      'Must have at least one outgoing',
    ],
    [
      'escalation at a task',
      [start(), serviceTask('t'), boundary('x', 't', { escalation: 'E' }), end()],
      ['start -> t', 'x -> end'],
      'x',
      'An escalation boundary event should only be attached to a subprocess, or a call activity.',
    ],
    [
      'error that does not interrupt',
      [start(), serviceTask('t'), boundary('x', 't', { error: 'E' }, false), end()],
      ['start -> t', 'x -> end'],
      'x',
      'Non-Interrupting event of this type is not allowed',
    ],
    [
      'cycle that is waited for',
      [start(), catchEvent('x', { cycle: 'R3/PT1H' })],
      ['start -> x'],
      'x',
      'Intermediate timer catch',
    ],
    [
      'broken duration',
      [start(), catchEvent('x', { duration: 'soon' })],
      ['start -> x'],
      'x',
      "Invalid timer duration expression (Invalid duration format 'soon')",
    ],
    [
      'broken cron',
      [start('x', { cycle: 'daily' })],
      [],
      'x',
      'Invalid timer cycle expression (Cron expression contains 1 parts',
    ],
    [
      'signal start by a variable',
      [start('x', { signal: '=name' })],
      [],
      'x',
      'Expected constant expression of type String for signal name',
    ],
    [
      'message start by a variable',
      [start('x', { message: '=name' })],
      [],
      'x',
      'Expected constant expression of type String for message name',
    ],
    [
      'signal start twice',
      [start('a', { signal: 's' }), start('b', { signal: 's' })],
      [],
      'p',
      'Multiple signal event definitions',
    ],
    [
      'signal without a name',
      [start(), catchEvent('x', { signal: '' })],
      ['start -> x'],
      'x',
      'Name must be present and not empty',
    ],
    ['error end without an error', [start(), end('x', { error: '' })], ['start -> x'], 'x', 'Must reference an error'],
    [
      'link without a name',
      [start(), throwEvent('x', { link: '' })],
      ['start -> x'],
      'x',
      'Link name must be present and not empty.',
    ],
    [
      'link to nowhere',
      [start(), throwEvent('x', { link: 'L' })],
      ['start -> x'],
      'p',
      "Can't find an catch link event for the throw link event with the name 'L'.",
    ],
    [
      'link into a sub-process',
      [start(), throwEvent('x', { link: 'L' }), subProcess('sub', [start('s'), catchEvent('c', { link: 'L' })], [])],
      ['start -> x'],
      'p',
      "Can't find an catch link event for the throw link event with the name 'L'.",
    ],
    [
      'link to two places',
      [start(), catchEvent('a', { link: 'L' }), catchEvent('b', { link: 'L' })],
      [],
      'p',
      "Multiple intermediate catch link event definitions with the same name 'L' are not allowed.",
    ],
    [
      'event sub-process without an event',
      [start(), eventSubProcess('x', [start('s')], [])],
      [],
      'x',
      'Start events in event subprocesses must be one of: message, timer, error, signal or escalation',
    ],
  ])('%s', async (_what, nodes, flowTexts, element, message) => {
    expect(await refusal(diagram('p', nodes, flowTexts))).toContain(problem(element, message));
  });
});

it('names every problem of an element under its id once', async () => {
  const xml = diagram('p', [start(), serviceTask('t'), boundary('x', 't', { escalation: 'E' })], ['start -> t']);

  const told = await refusal(xml);

  expect(told.match(/Element: x/g)).toHaveLength(1);
  expect(told.match(/ERROR/g)).toHaveLength(2);
});
