import { boundary, callActivity, end, eventSubProcess, serviceTask, start, task } from '../../testing/bpmn.ts';
import { model } from '../models.ts';
import { advance, cancel, complete, create, resolve, type Script, set, throwError } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];
const loop = { items: '=items', item: 'item', output: 'results', outputElement: '=r' };

/** Processes that call others. */
export const callActivities: readonly Script[] = [
  {
    name: 'scope_call',
    resources: [
      model('scope_called', [start(), serviceTask('work'), end()], line('work')),
      model(
        'scope_call',
        [
          start(),
          callActivity('call', 'scope_called'),
          boundary('wrong', 'call', { error: 'E1' }),
          boundary('late', 'call', { duration: 'PT10M' }),
          end(),
          end('end_wrong'),
          end('end_late'),
        ],
        [...line('call'), 'wrong -> end_wrong', 'late -> end_late'],
      ),
    ],
    steps: [
      create('scope_call', { a: 1 }),
      complete('work', { b: 2 }),
      create('scope_call'),
      throwError('work', 'E1', { v: 1 }),
      create('scope_call'),
      advance(10),
      create('scope_call'),
      { do: 'cancel', process: 'scope_called' },
      cancel('scope_call'),
    ],
  },
  {
    name: 'scope_call_mapped',
    resources: [
      model('scope_called_m', [start(), serviceTask('work'), end()], line('work')),
      model(
        'scope_call_mapped',
        [start(), callActivity('call', '="scope_called_" + x', { inputs: { own: '=a' }, outputs: { r: '=b' } }), end()],
        line('call'),
      ),
    ],
    steps: [
      create('scope_call_mapped', { a: 1, x: 'm' }),
      complete('work', { b: 2, c: 3 }),
      create('scope_call_mapped', { a: 1, x: 'z' }),
      set('scope_call_mapped', { x: 'm' }),
      resolve('call'),
      complete('work'),
    ],
  },
  {
    name: 'scope_call_loop',
    resources: [
      model('scope_called_l', [start(), serviceTask('work'), end()], line('work')),
      model('scope_call_loop', [start(), callActivity('call', 'scope_called_l', { loop }), end()], line('call')),
    ],
    steps: [
      create('scope_call_loop', { items: [1, 2] }),
      complete('work', { r: 1 }),
      complete('work', { r: 2 }),
      create('scope_call_loop', { items: [1, 2] }),
      cancel('scope_call_loop'),
    ],
  },
  {
    name: 'scope_call_error_end',
    resources: [
      model('scope_called_e', [start(), end('bad', { error: 'E1' })], ['start -> bad']),
      model(
        'scope_call_error_end',
        [
          start(),
          callActivity('call', 'scope_called_e'),
          end(),
          eventSubProcess('esp', [start('es', { error: 'E1' }), task('inside'), end('ee')], ['es -> inside -> ee']),
        ],
        line('call'),
      ),
    ],
    steps: [create('scope_call_error_end')],
  },
];
