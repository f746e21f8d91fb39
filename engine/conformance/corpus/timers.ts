import { boundary, catchEvent, end, serviceTask, start, task } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { advance, cancel, complete, create, resolve, type Script, set } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Timers: dates, durations and cycles in every position. */
export const timers: readonly Script[] = [
  script(
    'event_timer_catch',
    [start(), catchEvent('wait', { duration: 'PT10M' }), end()],
    line('wait'),
    create('event_timer_catch'),
    advance(9),
    advance(1),
  ),
  script(
    'event_timer_expression',
    [start(), catchEvent('wait', { duration: '=duration(d)' }), end()],
    line('wait'),
    create('event_timer_expression', { d: 'PT10M' }),
    advance(10),
    create('event_timer_expression', { d: 'soon' }),
    set('event_timer_expression', { d: 'PT5M' }),
    resolve('wait'),
    advance(5),
  ),
  script(
    'event_timer_text',
    [start(), catchEvent('wait', { duration: '=d' }), end()],
    line('wait'),
    create('event_timer_text', { d: 'soon' }),
    set('event_timer_text', { d: 'PT5M' }),
    resolve('wait'),
    advance(5),
  ),
  script(
    'event_timer_date_past',
    [start(), catchEvent('wait', { date: '2020-01-01T00:00:00Z' }), end()],
    line('wait'),
    create('event_timer_date_past'),
    advance(1),
  ),
  script(
    'event_timer_date_bad',
    [start(), catchEvent('wait', { date: '=d' }), end()],
    line('wait'),
    create('event_timer_date_bad', { d: 'tomorrow' }),
    cancel('event_timer_date_bad'),
  ),
  script(
    'event_timer_start',
    [start('start', { cycle: 'R2/PT10M' }), task('work'), end()],
    line('work'),
    advance(10),
    advance(10),
    advance(10),
  ),
  script(
    'event_timer_start_date',
    [start('start', { date: '2020-01-01T00:00:00Z' }), task('work'), end()],
    line('work'),
    advance(1),
  ),
  script(
    'event_timer_cycle',
    [
      start(),
      serviceTask('work'),
      boundary('tick', 'work', { cycle: 'R3/PT10M', outputs: { t: '=1' } }, false),
      end(),
      end('end_tick'),
    ],
    [...line('work'), 'tick -> end_tick'],
    create('event_timer_cycle'),
    advance(10),
    advance(10),
    advance(10),
    advance(10),
    complete('work'),
  ),
  script(
    'event_timer_forever',
    [start(), serviceTask('work'), boundary('tick', 'work', { cycle: 'R/PT10M' }, false), end(), end('end_tick')],
    [...line('work'), 'tick -> end_tick'],
    create('event_timer_forever'),
    advance(10),
    advance(10),
    complete('work'),
    advance(10),
  ),
  script(
    'event_timer_order',
    [
      start(),
      serviceTask('work'),
      boundary('t2', 'work', { duration: 'PT20M' }, false),
      boundary('t1', 'work', { duration: 'PT10M' }, false),
      boundary('t1b', 'work', { duration: 'PT10M' }, false),
      end(),
      end('e1'),
      end('e2'),
      end('e3'),
    ],
    [...line('work'), 't1 -> e1', 't2 -> e2', 't1b -> e3'],
    create('event_timer_order'),
    advance(30),
  ),
];
