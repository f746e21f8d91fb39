/** What carries each clause of a regulation. */
export type { Covered } from './law-coverage/covers.ts';
export { coverageOf, isTold } from './law-coverage/read.ts';
