import { boundary, end, parallel, serviceTask, start, subProcess } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { cancel, create, resolve, type Script, throwError } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Errors: thrown by jobs and end events, caught or not. */
export const errors: readonly Script[] = [
  script(
    'event_error_end',
    [
      start(),
      subProcess(
        'inner',
        [start('s'), parallel('fork'), serviceTask('other'), end('bad', { error: 'E1' }), end('e')],
        ['s -> fork', 'fork -> other -> e', 'fork -> bad'],
      ),
      boundary('wrong', 'inner', { error: 'E1' }),
      end(),
      end('end_wrong'),
    ],
    [...line('inner'), 'wrong -> end_wrong'],
    create('event_error_end'),
  ),
  script(
    'event_error_any',
    [
      start(),
      serviceTask('work'),
      boundary('any', 'work', { error: '' }),
      boundary('one', 'work', { error: 'E1' }),
      end(),
      end('end_any'),
      end('end_one'),
    ],
    [...line('work'), 'any -> end_any', 'one -> end_one'],
    create('event_error_any'),
    throwError('work', 'E1'),
    create('event_error_any'),
    throwError('work', 'E2', { v: 1 }),
  ),
  script(
    'event_error_unknown',
    [start(), serviceTask('work'), boundary('one', 'work', { error: 'E1' }), end(), end('end_one')],
    [...line('work'), 'one -> end_one'],
    create('event_error_unknown'),
    throwError('work', 'E2'),
    resolve('work'),
    cancel('event_error_unknown'),
  ),
  script(
    'event_error_end_uncaught',
    [start(), end('bad', { error: 'E1' })],
    ['start -> bad'],
    create('event_error_end_uncaught'),
    resolve('bad'),
    cancel('event_error_end_uncaught'),
  ),
];
