import { decisions, literal, table } from '../../testing/dmn.ts';
import type { Random } from '../../testing/random.ts';
import { model } from '../models.ts';
import type { Resource } from '../script.ts';
import { BRANCHES, fill } from './branches.ts';
import { decisionOf, LEAVES } from './leaves.ts';
import { type Draw, MAX_DEPTH, Scope } from './scope.ts';

const block: Draw = (scope, depth) => {
  const isLeaf = depth >= MAX_DEPTH || scope.random.oneIn(4);
  return scope.random.pick(isLeaf ? LEAVES : BRANCHES)(scope, depth + 1);
};

/**
 * A process of blocks within blocks, then what it needs: the processes it calls and the decisions that they ask.
 * The same random choices give the same resources.
 */
export function randomModel(random: Random, id: string): readonly [main: Resource, ...needed: Resource[]] {
  const called: string[] = [];
  const main = draw(new Scope({ random, process: id, block, called }), id, 0);
  const others = called.map((name) =>
    draw(new Scope({ random, process: name, block, called: undefined }), name, MAX_DEPTH - 1),
  );
  const asking = [main, ...others].filter(({ content }) => content.includes('businessRuleTask'));
  return [main, ...others, ...asking.map(({ name }) => decisionFor(name.replace('.bpmn', '')))];
}

function draw(scope: Scope, id: string, depth: number): Resource {
  fill(scope, depth);
  return model(id, scope.nodes, scope.flows);
}

/** Two decisions, one of which asks the other. */
function decisionFor(process: string): Resource {
  const [grade, decision] = [`${process}_grade`, decisionOf(process)];
  const rules = [
    [['> 5'], ['"high"']],
    [['<= 5'], ['"low"']],
  ] as const;
  const content = decisions(
    `${process}_decisions`,
    table(grade, { inputs: ['x'], outputs: ['grade'], rules }),
    literal(decision, `{grade: ${grade}, of: x}`, { requires: [grade] }),
  );
  return { name: `${process}.dmn`, content };
}
