import type { EventOptions } from '../../testing/bpmn.ts';
import * as bpmn from '../../testing/bpmn.ts';
import { cycle, duration, ERROR_CODES, ESCALATION_CODES, message } from './options.ts';
import { type Draw, MAX_DEPTH, type Scope } from './scope.ts';

interface Trigger {
  readonly options: EventOptions;
  readonly interrupting: boolean;
}

/** What can start something beside, or instead of, what is going on. */
const TRIGGERS: readonly ((scope: Scope, interrupting: boolean) => Trigger)[] = [
  (scope, interrupting) => ({ options: message(scope), interrupting }),
  ({ random }, interrupting) => ({ options: { duration: duration(random) }, interrupting }),
  ({ random }) => ({ options: { cycle: cycle(random) }, interrupting: false }),
  (scope, interrupting) => ({ options: { signal: scope.shared('s') }, interrupting }),
  ({ random }) => ({ options: { error: random.pick([...ERROR_CODES, '']) }, interrupting: true }),
];

const escalation = ({ random }: Scope, interrupting: boolean): Trigger => ({
  options: { escalation: random.pick([...ESCALATION_CODES, '']) },
  interrupting,
});

const isInterrupting = ({ random }: Scope): boolean => !random.oneIn(3);

/** Attaches an event or two, of different kinds, each with what follows it. */
export function addBoundaries(scope: Scope, host: string, after: Draw, holdsOthers = false): void {
  const { random } = scope;
  const kinds = [...TRIGGERS, ...(holdsOthers ? [escalation] : [])];
  for (let left = 1 + random.below(2); left > 0; left -= 1) {
    const [kind] = kinds.splice(random.below(kinds.length), 1);
    const { options, interrupting } = kind!(scope, isInterrupting(scope));
    const event = scope.add((id) => bpmn.boundary(id, host, options, interrupting), 'b');
    scope.finish(event, after(scope, MAX_DEPTH));
  }
}

/** An activity that undoes another one. */
export function addCompensation(scope: Scope, host: string): void {
  scope.add((handler) => bpmn.compensation(host, handler, (id) => bpmn.serviceTask(id, { type: id })), 'h');
  scope.compensable.push(host);
}

/** @param work what waits: what runs beside the scope could otherwise throw what starts it again, without end */
export function addEventSubProcess(scope: Scope, work: Draw): void {
  const id = scope.unique('e');
  const { options, interrupting } = scope.random.pick([...TRIGGERS, escalation])(scope, isInterrupting(scope));
  const inner = scope.inner(id);
  // What the activity around this scope may wait for itself is refused inside it.
  const own = 'signal' in options && !scope.isOutermost ? { signal: scope.unique('s') } : options;
  const start = inner.add((key) => bpmn.start(key, own, interrupting));
  inner.finish(start, interrupting ? inner.block(MAX_DEPTH) : work(inner, MAX_DEPTH));
  scope.nodes.push(bpmn.eventSubProcess(id, inner.nodes, inner.flows));
}
