import {
  boundary,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  serviceTask,
  start,
  subProcess,
  throwEvent,
} from '../testing/bpmn.ts';
import { problem, refusal } from '../testing/refusal.ts';

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

describe('a sub-process and what is inside it', () => {
  type Options = Parameters<typeof boundary>[2];
  const twice = (options: Options) =>
    diagram(
      'p',
      [
        start(),
        subProcess(
          'host',
          [start('s'), end('e'), eventSubProcess('react', [start('r', options), end('re')], ['r -> re'])],
          ['s -> e'],
        ),
        boundary('x', 'host', options),
        end(),
      ],
      ['start -> host -> end', 'x -> end'],
    );

  it.each<[string, Options]>([
    ['error', { error: 'E' }],
    ['escalation', { escalation: 'E' }],
  ])('may both wait for one %s', async (_what, options) => {
    expect(await refusal(twice(options))).toBe('accepted');
  });

  it.each<[string, Options]>([
    ['message', { message: 'm', key: '=k' }],
    ['signal', { signal: 's' }],
  ])('may not both wait for one %s', async (kind, options) => {
    expect(await refusal(twice(options))).toContain(problem('host', `Multiple ${kind} event`));
  });
});
