import type { TaskOptions } from '../../testing/bpmn.ts';
import type { Random } from '../../testing/random.ts';
import type { Scope } from './scope.ts';

const LOOP = { items: '=[1, 2]', item: 'item', output: 'results', outputElement: '=r' };

export const ERROR_CODES = ['E1', 'E2'] as const;
export const ESCALATION_CODES = ['X1', 'X2'] as const;

export const duration = (random: Random): string => random.pick(['PT10M', 'PT20M', 'PT30M']);
export const cycle = (random: Random): string => random.pick(['R2/PT10M', 'R/PT20M']);

export const message = (scope: Scope): { readonly message: string; readonly key: string } => ({
  message: scope.unique('m'),
  key: '=key',
});

/** Mappings, and perhaps a repetition, of an activity. */
export const activity = ({ random }: Scope, loops: number): TaskOptions => ({
  ...(random.oneIn(4) && { inputs: { own: '=x', 'deep.value': '=y' } }),
  ...(random.oneIn(4) && { outputs: { x: '=r', y: '=own' } }),
  ...(random.oneIn(loops) && { loop: loop(random) }),
});

/** An activity with a job, whose type is the element's id. */
export const job = (scope: Scope, id: string): TaskOptions => ({ type: id, ...activity(scope, 6) });

const loop = (random: Random): NonNullable<TaskOptions['loop']> => ({
  ...LOOP,
  sequential: random.oneIn(2),
  ...(random.oneIn(4) && { until: '=numberOfCompletedInstances >= 1' }),
});
