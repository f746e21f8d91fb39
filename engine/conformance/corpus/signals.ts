import {
  boundary,
  catchEvent,
  end,
  eventSubProcess,
  parallel,
  serviceTask,
  start,
  task,
  throwEvent,
} from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { complete, create, type Script, signal } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Signals in every position. */
export const signals: readonly Script[] = [
  script(
    'event_signal_catch',
    [start(), catchEvent('wait', { signal: 'event_sc' }), end()],
    line('wait'),
    create('event_signal_catch'),
    create('event_signal_catch'),
    signal('event_sc', { v: 1 }),
    signal('event_sc'),
  ),
  script(
    'event_signal_start',
    [start('start', { signal: 'event_ss' }), task('work'), end()],
    line('work'),
    signal('event_ss', { v: 1 }),
  ),
  script(
    'event_signal_boundary',
    [start(), serviceTask('work'), boundary('sig', 'work', { signal: 'event_sb' }, false), end(), end('end_sig')],
    [...line('work'), 'sig -> end_sig'],
    create('event_signal_boundary'),
    signal('event_sb', { v: 1 }),
    signal('event_sb', { v: 2 }),
    complete('work'),
  ),
  script(
    'event_signal_throw',
    [
      start(),
      parallel('fork'),
      catchEvent('wait', { signal: 'event_st' }),
      serviceTask('work'),
      throwEvent('call', { signal: 'event_st' }),
      end('end_wait'),
      end('end', { signal: 'event_st' }),
    ],
    ['start -> fork', 'fork -> wait -> end_wait', 'fork -> work -> call -> end'],
    create('event_signal_throw'),
    complete('work'),
  ),
  script(
    'event_signal_esp',
    [
      start(),
      serviceTask('work'),
      end(),
      eventSubProcess(
        'esp',
        [start('es', { signal: 'event_se' }, false), task('inside'), end('ee')],
        ['es -> inside -> ee'],
      ),
    ],
    line('work'),
    create('event_signal_esp'),
    signal('event_se', { v: 1 }),
    complete('work'),
  ),
];
