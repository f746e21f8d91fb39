import {
  boundary,
  end,
  eventSubProcess,
  serviceTask,
  start,
  subProcess,
  task,
  throwEvent,
} from '../../testing/bpmn.ts';
import { script } from '../models.ts';
import { complete, create, type Script } from '../script.ts';

const line = (...ids: string[]): string[] => [['start', ...ids, 'end'].join(' -> ')];

/** Escalations: thrown and caught, or not. */
export const escalations: readonly Script[] = [
  script(
    'event_escalation',
    [
      start(),
      subProcess(
        'inner',
        [start('s'), throwEvent('up', { escalation: 'X1' }), serviceTask('work'), end('e', { escalation: 'X2' })],
        ['s -> up -> work -> e'],
      ),
      boundary('one', 'inner', { escalation: 'X1' }, false),
      boundary('two', 'inner', { escalation: 'X2' }),
      end(),
      end('end_one'),
      end('end_two'),
    ],
    [...line('inner'), 'one -> end_one', 'two -> end_two'],
    create('event_escalation'),
    complete('work'),
  ),
  script(
    'event_escalation_uncaught',
    [start(), throwEvent('up', { escalation: 'X1' }), end('end', { escalation: 'X2' })],
    line('up'),
    create('event_escalation_uncaught'),
  ),
  script(
    'event_escalation_esp',
    [
      start(),
      throwEvent('up', { escalation: 'X1' }),
      serviceTask('work'),
      end(),
      eventSubProcess(
        'esp',
        [start('es', { escalation: 'X1' }, false), task('inside'), end('ee')],
        ['es -> inside -> ee'],
      ),
    ],
    line('up', 'work'),
    create('event_escalation_esp'),
    complete('work'),
  ),
];
