import { catchEvent, end, node, start, throwEvent } from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { create, type Script } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Events that only pass on: plain throw events and links. */
export const throws: readonly Script[] = [
  script(
    'event_none_throw',
    [start(), node('intermediateThrowEvent', 'pass', { outputs: { x: '=1' } }), end()],
    line('pass'),
    create('event_none_throw'),
  ),
  script(
    'event_link',
    [start(), throwEvent('out', { link: 'L' }), catchEvent('in', { link: 'L' }), end()],
    ['start -> out', 'in -> end'],
    create('event_link'),
  ),
];
