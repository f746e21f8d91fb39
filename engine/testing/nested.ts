import { boundary, diagram, end, serviceTask, start, subProcess } from './bpmn.ts';

/** Tasks at three depths, one a boundary event may interrupt. */
export const NESTED = diagram(
  'nested',
  [
    start(),
    serviceTask('a'),
    subProcess(
      'outer',
      [
        start('outer-start'),
        serviceTask('b'),
        subProcess(
          'inner',
          [start('inner-start'), serviceTask('c'), end('inner-end')],
          ['inner-start -> c -> inner-end'],
        ),
        end('outer-end'),
      ],
      ['outer-start -> b -> inner -> outer-end'],
      { inputs: { mapped: '=1' } },
    ),
    boundary('late', 'outer', { duration: 'PT1H' }),
    end('late-end'),
    end(),
  ],
  ['start -> a -> outer -> end', 'late -> late-end'],
);
