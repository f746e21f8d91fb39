import { catchEvent, diagram, eventBased, exclusive, inclusive, receiveTask, start, task } from '../testing/bpmn.ts';
import { problem, refusal } from '../testing/refusal.ts';

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
