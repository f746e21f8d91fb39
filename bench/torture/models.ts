import {
  boundary,
  catchEvent,
  diagram,
  end,
  exclusive,
  parallel,
  receiveTask,
  serviceTask,
  start,
  userTask,
} from '../../engine/testing/bpmn.ts';
import type { Random } from '../../engine/testing/random.ts';
import { calledProcess, randomProcess } from './random-process.ts';

/** Type of the jobs of service tasks. */
export const WORK = 'work';
/** Type of the jobs that user tasks are. */
export const USER_TASK = 'io.camunda.zeebe:userTask';
export const ANSWER = 'answer';

/** How an office works: people decide, machines work beside a deadline, a message from outside ends the wait. */
const office = (): string =>
  diagram(
    'office',
    [
      start(),
      userTask('decide'),
      exclusive('choose'),
      serviceTask('refuse', { type: WORK }),
      parallel('fork'),
      serviceTask('draw', { type: WORK, outputs: { drawn: '=true' } }),
      userTask('sign'),
      boundary('late', 'sign', { duration: 'PT45S' }, false),
      serviceTask('remind', { type: WORK }),
      end('reminded'),
      catchEvent('pause', { duration: 'PT12S' }),
      parallel('join'),
      receiveTask('wait', ANSWER, '=case'),
      serviceTask('each', { type: WORK, loop: { items: '=[1, 2, 3]', item: 'x', output: 'xs', outputElement: '=x' } }),
      end('issued'),
      end('refused'),
    ],
    [
      'start -> decide -> choose',
      'choose -> refuse [=n > 3]',
      'choose -> fork [default]',
      'refuse -> refused',
      'fork -> draw -> join',
      'fork -> sign -> join',
      'late -> remind -> reminded',
      'fork -> pause -> join',
      'join -> wait -> each -> issued',
    ],
  );

export interface Model {
  readonly id: string;
  readonly xml: string;
}

/** The office's work, and processes made by chance. */
export const models = (random: Random, count: number): readonly Model[] => [
  { id: 'called', xml: calledProcess() },
  { id: 'office', xml: office() },
  ...Array.from({ length: count }, (_, index) => ({
    id: `random-${index}`,
    xml: randomProcess(`random-${index}`, random),
  })),
];

/** As the gateway takes them. */
export const deployment = (all: readonly Model[]): object => ({
  resources: all.map(({ id, xml }) => ({ name: `${id}.bpmn`, content: Buffer.from(xml) })),
});
