import type { Node } from '../../testing/bpmn.ts';
import * as bpmn from '../../testing/bpmn.ts';
import { manualTask, ruleTask, scriptTask, sendTask } from '../models.ts';
import { addBoundaries, addCompensation } from './attachments.ts';
import { duration, ERROR_CODES, ESCALATION_CODES, job, message } from './options.ts';
import type { Block, Draw, Scope } from './scope.ts';

type Make = (scope: Scope, id: string) => Node;

const single = (id: string): Block => ({ entry: id, exit: id });

/** The decision that rule tasks of a process ask. */
export const decisionOf = (process: string): string => `${process}_decision`;

const JOBS: readonly Make[] = [
  (scope, id) => bpmn.serviceTask(id, job(scope, id)),
  (scope, id) => bpmn.serviceTask(id, job(scope, id)),
  (scope, id) => sendTask(id, job(scope, id)),
  (scope, id) => bpmn.userTask(id, { ...job(scope, id), type: '' }),
];

/** An activity that a worker or a person has to do. */
export const work: Draw = (scope) => {
  const task = scope.add((id) => scope.random.pick(JOBS)(scope, id));
  if (scope.random.oneIn(4)) addCompensation(scope, task);
  if (scope.random.oneIn(3)) addBoundaries(scope, task, work);
  return single(task);
};

const INSTANT: readonly Make[] = [
  (_, id) => bpmn.task(id),
  (_, id) => manualTask(id),
  (_, id) => scriptTask(id, '=if x = null then 0 else x + 1', 'x'),
  ({ drawing }, id) => ruleTask(id, decisionOf(drawing.process), 'verdict'),
];

/** An activity that is done at once. */
const instant: Draw = (scope) => {
  const task = scope.add((id) => scope.random.pick(INSTANT)(scope, id));
  if (scope.random.oneIn(4)) addCompensation(scope, task);
  return single(task);
};

export const CATCHES: readonly Make[] = [
  (scope, id) => bpmn.catchEvent(id, message(scope)),
  ({ random }, id) => bpmn.catchEvent(id, { duration: duration(random) }),
  (scope, id) => bpmn.catchEvent(id, { signal: scope.shared('s') }),
];

const receive: Make = (scope, id) => {
  const { message: name, key } = message(scope);
  return bpmn.receiveTask(id, name, key);
};

const wait: Draw = (scope) => single(scope.add((id) => scope.random.pick([...CATCHES, receive])(scope, id)));

const THROWS: readonly Make[] = [
  (_, id) => bpmn.throwEvent(id),
  (_, id) => bpmn.throwEvent(id, { message: 'any', type: id }),
  (scope, id) => bpmn.throwEvent(id, { signal: scope.shared('s') }),
  ({ random }, id) => bpmn.throwEvent(id, { escalation: random.pick(ESCALATION_CODES) }),
  ({ random, compensable }, id) => bpmn.throwEvent(id, { compensate: random.pick(['', ...compensable]) }),
];

const tell: Draw = (scope) => single(scope.add((id) => scope.random.pick(THROWS)(scope, id)));

const link: Draw = (scope) => {
  const name = scope.unique('l');
  return {
    entry: scope.add((id) => bpmn.throwEvent(id, { link: name })),
    exit: scope.add((id) => bpmn.catchEvent(id, { link: name })),
  };
};

export const LEAVES: readonly Draw[] = [work, work, work, instant, wait, wait, tell, tell, link];

const ENDS: readonly Make[] = [
  (_, id) => bpmn.end(id),
  (_, id) => bpmn.end(id, { message: 'any', type: id }),
  (_, id) => bpmn.end(id, { terminate: true }),
  (scope, id) => bpmn.end(id, { signal: scope.shared('s') }),
  ({ random }, id) => bpmn.end(id, { error: random.pick(ERROR_CODES) }),
  ({ random }, id) => bpmn.end(id, { escalation: random.pick(ESCALATION_CODES) }),
  ({ random, compensable }, id) => bpmn.end(id, { compensate: random.pick(['', ...compensable]) }),
];

/** An end event of any kind; once in so many it is another one than the plain one. */
export const endOf =
  (scope: Scope, special: number): ((id: string) => Node) =>
  (id) =>
    scope.random.oneIn(special) ? scope.random.pick(ENDS)(scope, id) : bpmn.end(id);
