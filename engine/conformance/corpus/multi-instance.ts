import { boundary, end, serviceTask, start, subProcess, task, userTask } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { advance, cancel, complete, create, resolve, type Script, set, throwError } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];
const loop = { items: '=items', item: 'item', output: 'results', outputElement: '=r' };

/** Loops over a collection. */
export const multiInstance: readonly Script[] = [
  script(
    'scope_loop_parallel',
    [start(), serviceTask('work', { loop }), end()],
    line('work'),
    create('scope_loop_parallel', { items: ['a', 'b', 'c'] }),
    complete('work', { r: 1 }),
    complete('work', { r: 2 }),
    complete('work', { r: 3 }),
  ),
  script(
    'scope_loop_sequential',
    [start(), serviceTask('work', { loop: { ...loop, sequential: true } }), end()],
    line('work'),
    create('scope_loop_sequential', { items: ['a', 'b', 'c'] }),
    complete('work', { r: 1 }),
    complete('work', { r: 2 }),
    complete('work', { r: 3 }),
  ),
  script(
    'scope_loop_empty',
    [start(), serviceTask('work', { loop }), end()],
    line('work'),
    create('scope_loop_empty', { items: [] }),
  ),
  script(
    'scope_loop_null',
    [start(), serviceTask('work', { loop }), end()],
    line('work'),
    create('scope_loop_null'),
    set('scope_loop_null', { items: [1] }),
    resolve('work'),
    complete('work', { r: 1 }),
  ),
  script(
    'scope_loop_name',
    [start(), serviceTask('work', { loop: { ...loop, outputElement: '=item' } }), end()],
    line('work'),
    create('scope_loop_name', { items: [1, 2] }),
    complete('work', { item: 5 }),
    complete('work'),
  ),
  script(
    'scope_loop_until',
    [start(), serviceTask('work', { loop: { ...loop, until: '=numberOfCompletedInstances >= 2' } }), end()],
    line('work'),
    create('scope_loop_until', { items: ['a', 'b', 'c'] }),
    complete('work', { r: 1 }),
    complete('work', { r: 2 }),
  ),
  script(
    'scope_loop_until_sequential',
    [start(), serviceTask('work', { loop: { ...loop, sequential: true, until: '=r = 2' } }), end()],
    line('work'),
    create('scope_loop_until_sequential', { items: ['a', 'b', 'c'] }),
    complete('work', { r: 1 }),
    complete('work', { r: 2 }),
  ),
  script(
    'scope_loop_mapped',
    [
      start(),
      serviceTask('work', { loop, inputs: { seen: '=item', at: '=loopCounter' }, outputs: { r: '=answer' } }),
      end(),
    ],
    line('work'),
    create('scope_loop_mapped', { items: ['a', 'b'] }),
    complete('work', { answer: 1 }),
    complete('work', { answer: 2 }),
  ),
  script(
    'scope_loop_boundary',
    [
      start(),
      serviceTask('work', { loop }),
      boundary('wrong', 'work', { error: 'E1' }),
      boundary('late', 'work', { duration: 'PT10M' }),
      end(),
      end('end_wrong'),
      end('end_late'),
    ],
    [...line('work'), 'wrong -> end_wrong', 'late -> end_late'],
    create('scope_loop_boundary', { items: [1, 2] }),
    throwError('work', 'E1'),
    create('scope_loop_boundary', { items: [1, 2] }),
    complete('work'),
    advance(10),
  ),
  script(
    'scope_loop_cancel',
    [start(), serviceTask('work', { loop }), end()],
    line('work'),
    create('scope_loop_cancel', { items: [1, 2] }),
    complete('work'),
    cancel('scope_loop_cancel'),
  ),
  script(
    'scope_loop_sub',
    [start(), subProcess('inner', [start('s'), serviceTask('work'), end('e')], ['s -> work -> e'], { loop }), end()],
    line('inner'),
    create('scope_loop_sub', { items: [1, 2] }),
    complete('work', { r: 5 }),
    complete('work', { r: 6 }),
  ),
  script(
    'scope_loop_user',
    [start(), userTask('ask', { loop: { items: '=items', item: 'who' }, assignment: 'assignee="=who"' }), end()],
    line('ask'),
    create('scope_loop_user', { items: ['x', 'y'] }),
    complete('io.camunda.zeebe:userTask'),
    complete('io.camunda.zeebe:userTask'),
  ),
  script(
    'scope_loop_task',
    [start(), task('pass', { loop }), end()],
    line('pass'),
    create('scope_loop_task', { items: [1, 2] }),
  ),
];
