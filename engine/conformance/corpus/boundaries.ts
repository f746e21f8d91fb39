import { boundary, catchEvent, end, eventSubProcess, serviceTask, start, subProcess } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { advance, complete, create, publish, resolve, type Script, set } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Boundary events: what they hand on and how they are opened. */
export const boundaries: readonly Script[] = [
  script(
    'event_boundary_outputs',
    [
      start(),
      serviceTask('work', { inputs: { own: '=1' } }),
      boundary('told', 'work', { message: 'event_bo_m', key: '=k', outputs: { r: '=got' } }),
      end(),
      end('end_told'),
    ],
    [...line('work'), 'told -> end_told'],
    create('event_boundary_outputs', { k: 'a' }),
    publish('event_bo_m', 'a', { got: 1, lost: 2 }),
  ),
  script(
    'event_boundary_on_catch',
    [
      start(),
      subProcess(
        'inner',
        [start('s'), catchEvent('wait', { message: 'event_bc_m', key: '=k' }), end('e')],
        ['s -> wait -> e'],
      ),
      boundary('late', 'inner', { duration: 'PT10M' }),
      end(),
      end('end_late'),
    ],
    [...line('inner'), 'late -> end_late'],
    create('event_boundary_on_catch', { k: 'a' }),
    advance(10),
    create('event_boundary_on_catch', { k: 'a' }),
    publish('event_bc_m', 'a'),
  ),
  script(
    'event_boundary_no_key',
    [
      start(),
      serviceTask('work'),
      boundary('late', 'work', { duration: 'PT10M' }),
      boundary('told', 'work', { message: 'event_bn_m', key: '=k' }),
      end(),
      end('end_late'),
      end('end_told'),
    ],
    [...line('work'), 'late -> end_late', 'told -> end_told'],
    create('event_boundary_no_key'),
    set('event_boundary_no_key', { k: 'a' }),
    resolve('work'),
    publish('event_bn_m', 'a'),
  ),
  script(
    'event_boundary_around_esp',
    [
      start(),
      boundary('before', 'inner', { duration: 'PT10M' }, false),
      subProcess(
        'inner',
        [
          start('s'),
          serviceTask('work'),
          end('e'),
          eventSubProcess('esp', [start('es', { duration: 'PT10M' }, false), end('ee')], ['es -> ee']),
          eventSubProcess('esp2', [start('es2', { duration: 'PT10M' }, false), end('ee2')], ['es2 -> ee2']),
        ],
        ['s -> work -> e'],
      ),
      boundary('after', 'inner', { duration: 'PT10M' }, false),
      end(),
      end('end_before'),
      end('end_after'),
    ],
    [...line('inner'), 'before -> end_before', 'after -> end_after'],
    create('event_boundary_around_esp'),
    advance(10),
    complete('work'),
  ),
  script(
    'event_boundary_messages',
    [
      start(),
      serviceTask('work'),
      boundary('one', 'work', { message: 'boundary_aa', key: '=k' }),
      boundary('two', 'work', { message: 'boundary_z', key: '=k' }),
      boundary('three', 'work', { message: 'boundary_b', key: '=k' }),
      end(),
      end('e1'),
      end('e2'),
      end('e3'),
    ],
    [...line('work'), 'one -> e1', 'two -> e2', 'three -> e3'],
    create('event_boundary_messages', { k: 'a' }),
    complete('work'),
  ),
];
