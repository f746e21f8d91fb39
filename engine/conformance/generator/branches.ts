import * as bpmn from '../../testing/bpmn.ts';
import { addBoundaries, addCompensation, addEventSubProcess } from './attachments.ts';
import { CATCHES, endOf, work } from './leaves.ts';
import { activity } from './options.ts';
import type { Block, Draw, Scope } from './scope.ts';

/** A process may call so many others. */
const MAX_CALLED = 2;

const sequence: Draw = (scope, depth) => {
  const [first, second] = [scope.block(depth), scope.block(depth)];
  scope.join(first.exit, second.entry);
  return { entry: first.entry, exit: second.exit };
};

const exclusive: Draw = (scope, depth) => {
  const gateways = scope.gateways(bpmn.exclusive);
  const conditions = ['=x > 7', '=x > 3', ...(scope.random.oneIn(6) ? [] : ['default'])];
  for (const [index, condition] of conditions.entries()) {
    const block = scope.block(depth);
    if (index > 0 && scope.random.oneIn(4)) scope.finish(gateways.entry, block, ` [${condition}]`, endOf(scope, 1));
    else scope.connect(gateways.entry, block, gateways.exit, ` [${condition}]`);
  }
  return gateways;
};

const parallel: Draw = (scope, depth) => {
  const gateways = scope.gateways(bpmn.parallel);
  for (let branch = 0; branch < 2 + scope.random.below(2); branch += 1)
    scope.connect(gateways.entry, scope.block(depth), gateways.exit);
  if (scope.random.oneIn(4)) scope.finish(gateways.entry, scope.block(depth), '', endOf(scope, 2));
  return gateways;
};

/** Several ways may be taken; at most one of them goes on afterwards. */
const inclusive: Draw = (scope, depth) => {
  const gateways = scope.gateways(bpmn.inclusive, bpmn.exclusive);
  scope.connect(gateways.entry, scope.block(depth), gateways.exit, ' [=x > 5]');
  scope.finish(gateways.entry, scope.block(depth), ' [=y > 5]', endOf(scope, 3));
  if (!scope.random.oneIn(6)) scope.connect(gateways.entry, scope.block(depth), gateways.exit, ' [default]');
  return gateways;
};

/** Waits for the first of several events. */
const race: Draw = (scope, depth) => {
  const gateways = scope.gateways(bpmn.eventBased, bpmn.exclusive);
  const skipped = scope.random.below(CATCHES.length + 1);
  for (const make of CATCHES.filter((_, index) => index !== skipped)) {
    const event = scope.add((id) => make(scope, id));
    const { entry, exit } = scope.block(depth);
    scope.join(event, entry);
    scope.connect(gateways.entry, { entry: event, exit }, gateways.exit);
  }
  return gateways;
};

/** Something that is done again while a variable says so. */
const again: Draw = (scope, depth) => {
  const gateways = scope.gateways(bpmn.exclusive);
  scope.connect(gateways.entry, work(scope, depth), gateways.exit);
  scope.flows.push(`${gateways.exit} -> ${gateways.entry} [=again = true]`);
  scope.leaveByDefault(gateways.exit);
  return gateways;
};

/** An activity with something inside: attaches what such an activity may have. */
function complete(scope: Scope, id: string): Block {
  if (scope.random.oneIn(4)) addCompensation(scope, id);
  if (scope.random.oneIn(2)) addBoundaries(scope, id, work, true);
  return { entry: id, exit: id };
}

const subProcess: Draw = (scope, depth) => {
  const id = scope.unique('p');
  const inner = scope.inner(id);
  fill(inner, depth);
  scope.nodes.push(bpmn.subProcess(id, inner.nodes, inner.flows, activity(scope, 3)));
  return complete(scope, id);
};

const call: Draw = (scope, depth) => {
  const { called, process } = scope.drawing;
  if (!called || !scope.isOutermost || called.length >= MAX_CALLED) return work(scope, depth);
  const name = `${process}_c${called.length + 1}`;
  called.push(name);
  return complete(
    scope,
    scope.add((id) => bpmn.callActivity(id, name, activity(scope, 4))),
  );
};

export const BRANCHES: readonly Draw[] = [
  sequence,
  sequence,
  sequence,
  exclusive,
  parallel,
  inclusive,
  race,
  again,
  subProcess,
  subProcess,
  call,
];

/** Draws all of a scope: from its start event to its end event, and perhaps something beside. */
export function fill(scope: Scope, depth: number): void {
  const start = scope.add((id) => bpmn.start(id));
  const block = scope.block(depth);
  scope.finish(start, block, '', endOf(scope, 4));
  if (scope.random.oneIn(5)) addEventSubProcess(scope, work);
}
