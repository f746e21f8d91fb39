import { catchEvent, end, serviceTask, start, throwEvent } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { complete, create, publish, type Script } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Messages: caught, buffered, thrown and starting a process. */
export const messages: readonly Script[] = [
  script(
    'event_message_catch',
    [start(), catchEvent('wait', { message: 'event_c_m', key: '=k', outputs: { r: '=got' } }), end()],
    line('wait'),
    create('event_message_catch', { k: 'a' }),
    publish('event_c_m', 'a', { got: 1, other: 2 }),
  ),
  script(
    'event_message_name',
    [start(), catchEvent('wait', { message: '="event_" + n', key: '=k' }), end()],
    line('wait'),
    create('event_message_name', { k: 'a', n: 'x' }),
    publish('event_x', 'a'),
  ),
  script(
    'event_message_buffered',
    [
      start(),
      catchEvent('wait', { message: 'event_b_m', key: '=k' }),
      serviceTask('work'),
      catchEvent('again', { message: 'event_b_m', key: '=k' }),
      end(),
    ],
    line('wait', 'work', 'again'),
    publish('event_b_m', 'a', { n: 1 }, 3_600_000),
    publish('event_b_m', 'a', { n: 2 }, 3_600_000),
    create('event_message_buffered', { k: 'a' }),
    complete('work'),
  ),
  script(
    'event_message_id',
    [start(), catchEvent('wait', { message: 'event_i_m', key: '=k' }), end()],
    line('wait'),
    { do: 'publish', name: 'event_i_m', key: 'a', ttl: 3_600_000, id: 'one' },
    { do: 'publish', name: 'event_i_m', key: 'a', ttl: 3_600_000, id: 'one' },
    create('event_message_id', { k: 'a' }),
  ),
  script(
    'event_message_two',
    [start(), catchEvent('wait', { message: 'event_2_m', key: '=k' }), end()],
    line('wait'),
    create('event_message_two', { k: 'a' }),
    create('event_message_two', { k: 'a' }),
    publish('event_2_m', 'a'),
    publish('event_2_m', 'a'),
  ),
  script(
    'event_message_throw',
    [start(), throwEvent('tell', { message: 'any', type: 'tell' }), end('end', { message: 'any', type: 'tell_end' })],
    line('tell'),
    create('event_message_throw'),
    complete('tell', { a: 1 }),
    complete('tell_end', { b: 1 }),
  ),
  script(
    'event_message_start',
    [start('start', { message: 'event_s_m', outputs: { r: '=v' } }), serviceTask('work'), end()],
    line('work'),
    create('event_message_start'),
    publish('event_s_m', '', { v: 1 }),
    complete('work'),
    publish('event_s_m', 'k', { v: 2 }),
    publish('event_s_m', 'k', { v: 3 }, 3_600_000),
    complete('work'),
    complete('work'),
  ),
  script(
    'event_message_start_or_none',
    [start('none'), start('told', { message: 'event_sn_m' }), serviceTask('work'), end()],
    ['none -> work', 'told -> work', 'work -> end'],
    create('event_message_start_or_none', { a: 1 }),
    publish('event_sn_m', 'x', { v: 1 }),
    complete('work'),
    complete('work'),
  ),
];
