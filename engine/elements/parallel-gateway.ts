import type { Behavior } from './behavior.ts';
import { completeAndGoOn, enter, terminated } from './lifecycle.ts';

/** Starts once every flow into it was taken, and takes every flow out of it. */
export const parallelGateway: Behavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    enter(current, 'ELEMENT_COMPLETING');
    completeAndGoOn(current);
  },
  complete: () => {
    throw new Error('Expected a parallel gateway to be completed where it is activated');
  },
  terminate: terminated,
};
