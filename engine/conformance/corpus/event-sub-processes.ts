import { end, eventSubProcess, serviceTask, start, subProcess } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { advance, complete, create, publish, type Script, throwError } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Event sub-processes, started by messages, timers and errors. */
export const eventSubProcesses: readonly Script[] = [
  script(
    'event_esp_timer',
    [
      start(),
      serviceTask('work'),
      end(),
      eventSubProcess(
        'esp',
        [start('es', { duration: 'PT10M' }), serviceTask('inside'), end('ee')],
        ['es -> inside -> ee'],
      ),
    ],
    line('work'),
    create('event_esp_timer'),
    advance(10),
    complete('inside', { i: 1 }),
  ),
  script(
    'event_esp_beside',
    [
      start(),
      serviceTask('work'),
      end(),
      eventSubProcess(
        'esp',
        [start('es', { message: 'event_eb_m', key: '=k' }, false), serviceTask('inside'), end('ee')],
        ['es -> inside -> ee'],
      ),
    ],
    line('work'),
    create('event_esp_beside', { k: 'a' }),
    publish('event_eb_m', 'a', { n: 1 }),
    publish('event_eb_m', 'a', { n: 2 }),
    complete('work'),
    complete('inside'),
    complete('inside'),
  ),
  script(
    'event_esp_in_sub',
    [
      start(),
      subProcess(
        'inner',
        [
          start('s'),
          serviceTask('work'),
          end('e'),
          eventSubProcess(
            'esp',
            [start('es', { message: 'event_es_m', key: '=k' }), serviceTask('inside'), end('ee')],
            ['es -> inside -> ee'],
          ),
        ],
        ['s -> work -> e'],
      ),
      serviceTask('after'),
      end(),
    ],
    line('inner', 'after'),
    create('event_esp_in_sub', { k: 'a' }),
    publish('event_es_m', 'a', { n: 1 }),
    complete('inside'),
    complete('after'),
  ),
  script(
    'event_esp_error',
    [
      start(),
      serviceTask('work'),
      end(),
      eventSubProcess(
        'esp',
        [start('es', { error: 'E1', outputs: { r: '=v' } }), serviceTask('inside'), end('ee')],
        ['es -> inside -> ee'],
      ),
    ],
    line('work'),
    create('event_esp_error'),
    throwError('work', 'E1', { v: 1 }),
    complete('inside'),
  ),
  script(
    'event_esp_buffered',
    [
      start(),
      serviceTask('work'),
      end(),
      eventSubProcess(
        'esp',
        [start('es', { message: 'event_ebf_m', key: '=k' }), serviceTask('inside'), end('ee')],
        ['es -> inside -> ee'],
      ),
    ],
    line('work'),
    publish('event_ebf_m', 'a', { n: 1 }, 3_600_000),
    create('event_esp_buffered', { k: 'a' }),
    complete('inside'),
  ),
];
