import { boundary, end, parallel, serviceTask, start, subProcess } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { advance, cancel, complete, create, fail, publish, resolve, type Script, set, throwError } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Sub-processes: scopes of their own. */
export const subProcesses: readonly Script[] = [
  script(
    'scope_sub',
    [
      start(),
      subProcess('inner', [start('s'), serviceTask('work'), end('e')], ['s -> work -> e'], {
        inputs: { own: '=a' },
        outputs: { b: '=r' },
      }),
      end(),
    ],
    line('inner'),
    create('scope_sub', { a: 1 }),
    complete('work', { r: 2, own: 3 }),
  ),
  script(
    'scope_sub_plain',
    [start(), subProcess('inner', [start('s'), serviceTask('work'), end('e')], ['s -> work -> e']), end()],
    line('inner'),
    create('scope_sub_plain'),
    set('inner', { local: 1 }, true),
    complete('work', { r: 2, local: 3 }),
  ),
  script(
    'scope_sub_nested',
    [
      start(),
      subProcess(
        'outer',
        [
          start('s'),
          subProcess('inner', [start('s2'), serviceTask('work'), end('e2')], ['s2 -> work -> e2']),
          boundary('late', 'inner', { duration: 'PT10M' }),
          end('e'),
          end('el'),
        ],
        ['s -> inner -> e', 'late -> el'],
      ),
      boundary('wrong', 'outer', { error: 'E1' }),
      end(),
      end('end_wrong'),
    ],
    [...line('outer'), 'wrong -> end_wrong'],
    create('scope_sub_nested'),
    advance(10),
    create('scope_sub_nested'),
    throwError('work', 'E1', { v: 1 }),
    create('scope_sub_nested'),
    cancel('scope_sub_nested'),
  ),
  script(
    'scope_sub_incident_cancel',
    [
      start(),
      subProcess(
        'inner',
        [start('s'), parallel('fork'), serviceTask('work'), serviceTask('other'), end('e'), end('e2')],
        ['s -> fork', 'fork -> work -> e', 'fork -> other -> e2'],
      ),
      end(),
    ],
    line('inner'),
    create('scope_sub_incident_cancel'),
    fail('work'),
    cancel('scope_sub_incident_cancel'),
  ),
  script(
    'scope_sub_boundary_beside',
    [
      start(),
      subProcess('inner', [start('s'), serviceTask('work'), end('e')], ['s -> work -> e']),
      boundary('told', 'inner', { message: 'scope_bb_m', key: '=k' }, false),
      serviceTask('beside'),
      end(),
      end('end_told'),
    ],
    [...line('inner'), 'told -> beside -> end_told'],
    create('scope_sub_boundary_beside', { k: 'a' }),
    publish('scope_bb_m', 'a', { n: 1 }),
    complete('work'),
    complete('beside'),
  ),
  script(
    'scope_output_incident',
    [start(), serviceTask('work', { outputs: { x: '=assert(y, y != null)' } }), end()],
    line('work'),
    create('scope_output_incident'),
    complete('work'),
    set('scope_output_incident', { y: 1 }),
    resolve('work'),
  ),
];
