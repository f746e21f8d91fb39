import { boundary, diagram, raw, receiveTask, serviceTask, start, subProcess, task } from '../testing/bpmn.ts';
import { problem, refusal } from '../testing/refusal.ts';

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

it('names every problem of an element under its id once', async () => {
  const xml = diagram('p', [start(), serviceTask('t'), boundary('x', 't', { escalation: 'E' })], ['start -> t']);

  const told = await refusal(xml);

  expect(told.match(/Element: x/g)).toHaveLength(1);
  expect(told.match(/ERROR/g)).toHaveLength(2);
});

it.each([
  ['out of a sub-process', 't -> outside', "'t' and 'outside'"],
  ['from within a sub-process back to it', 't -> inner', "'t' and 'inner'"],
])('refuses a flow %s', async (_where, flow, ends) => {
  const nodes = [start(), subProcess('inner', [start('s'), task('t')], ['s -> t', flow]), task('outside')];

  const told = await refusal(diagram('p', nodes, ['start -> inner -> outside']));

  expect(told).toContain(
    problem(
      `flow_${flow.replace(' -> ', '_')}`,
      `Must connect elements of one scope, but ${ends} are in different ones`,
    ),
  );
});
