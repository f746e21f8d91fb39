import { boundary, end, eventSubProcess, parallel, serviceTask, start, subProcess, task } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { advance, complete, create, publish, type Script, type Step } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];
type Modification = Omit<Extract<Step, { do: 'modify' }>, 'do' | 'process'>;
const modify = (process: string, what: Modification): Step => ({ do: 'modify', process, ...what });

/** Instances that are moved by hand. */
export const modifications: readonly Script[] = [
  script(
    'modify_move',
    [start(), serviceTask('a'), serviceTask('b'), end()],
    line('a', 'b'),
    create('modify_move'),
    modify('modify_move', { activate: [{ element: 'b', variables: { given: 1 } }], terminate: ['a'] }),
    complete('b'),
  ),
  script(
    'modify_into',
    [
      start(),
      task('a'),
      subProcess('inner', [start('s'), serviceTask('b'), end('e')], ['s -> b -> e']),
      serviceTask('c'),
      end(),
    ],
    ['start -> a -> c -> inner -> end'],
    create('modify_into'),
    modify('modify_into', { activate: [{ element: 'b', scope: 'inner', variables: { local: 1 } }] }),
    complete('b'),
    complete('c'),
    complete('b'),
  ),
  script(
    'modify_out',
    [
      start(),
      subProcess('inner', [start('s'), serviceTask('b'), end('e')], ['s -> b -> e']),
      serviceTask('after'),
      end(),
    ],
    line('inner', 'after'),
    create('modify_out'),
    modify('modify_out', { activate: [{ element: 'after' }], terminate: ['inner'] }),
    complete('after'),
  ),
  script(
    'modify_end_all',
    [start(), serviceTask('a'), end()],
    line('a'),
    create('modify_end_all'),
    modify('modify_end_all', { terminate: ['a'] }),
  ),
  script(
    'modify_events',
    [
      start(),
      serviceTask('a'),
      subProcess(
        'inner',
        [
          start('s'),
          serviceTask('b'),
          end('e'),
          eventSubProcess(
            'esp',
            [start('es', { message: 'modify_m', key: '=k' }, false), task('t'), end('ee')],
            ['es -> t -> ee'],
          ),
        ],
        ['s -> b -> e'],
      ),
      boundary('late', 'inner', { duration: 'PT10M' }),
      end('end_late'),
      end(),
    ],
    [...line('a', 'inner'), 'late -> end_late'],
    create('modify_events', { k: 'a' }),
    modify('modify_events', { activate: [{ element: 'b' }], terminate: ['a'] }),
    publish('modify_m', 'a', { n: 1 }),
    advance(10),
  ),
  script(
    'modify_refused',
    [start(), parallel('fork'), serviceTask('a'), serviceTask('each', { loop: { items: '=[1, 2]' } }), end()],
    ['start -> fork', 'fork -> a -> end', 'fork -> each -> end'],
    create('modify_refused'),
    modify('modify_refused', { activate: [{ element: 'nowhere' }] }),
    modify('modify_refused', { activate: [{ element: 'start' }] }),
    modify('modify_refused', { terminate: ['nowhere'] }),
    modify('modify_refused', { activate: [{ element: 'a', scope: 'nowhere', variables: { x: 1 } }] }),
    modify('nothing', { activate: [{ element: 'a' }] }),
  ),
];
