import {
  boundary,
  callActivity,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  exclusive,
  type Node,
  parallel,
  receiveTask,
  serviceTask,
  start,
  subProcess,
  userTask,
} from '../../engine/testing/bpmn.ts';
import type { Random } from '../../engine/testing/random.ts';

/** A part of a diagram with one way in and one way out. */
interface Block {
  readonly nodes: readonly Node[];
  readonly flows: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** Messages and the error random processes wait for; every correlation key is 'k'. */
export const MESSAGES = ['m0', 'm1', 'm2'] as const;
export const ERROR_CODE = 'oops';
/** The process every call activity calls. */
export const CALLED = 'called';

export const calledProcess = (): string =>
  diagram(CALLED, [start(), serviceTask('called-task', { type: 'work' }), end()], ['start -> called-task -> end']);

/** A process made of random blocks, one inside the other, without a way back; jobs of service tasks are of type 'work'. */
export const randomProcess = (id: string, random: Random): string => new Maker(random).process(id);

const single = (node: Node, id: string): Block => ({ nodes: [node], flows: [], first: id, last: id });

class Maker {
  private readonly random: Random;
  private count = 0;

  constructor(random: Random) {
    this.random = random;
  }

  process(id: string): string {
    const block = this.sequence(3);
    const nodes = [start(), ...block.nodes, end(), ...this.handler()];
    return diagram(id, nodes, [`start -> ${block.first}`, ...block.flows, `${block.last} -> end`]);
  }

  private id(kind: string): string {
    this.count += 1;
    return `${kind}${this.count}`;
  }

  /** It interrupts: one that went on waiting would take each message from those behind it, and they would never end. */
  private handler(): Node[] {
    if (this.random.below(3) > 0) return [];
    const [id, from, task, to] = ['handler', 'alarm', 'handle', 'handled'] as const;
    const event = start(from, { message: this.random.pick(MESSAGES), key: '="k"' });
    return [
      eventSubProcess(id, [event, serviceTask(task, { type: 'work' }), end(to)], [`${from} -> ${task} -> ${to}`]),
    ];
  }

  private sequence(depth: number): Block {
    const blocks = Array.from({ length: 1 + this.random.below(3) }, () => this.block(depth));
    const links = blocks.slice(1).map((block, index) => `${blocks[index]!.last} -> ${block.first}`);
    return {
      nodes: blocks.flatMap(({ nodes }) => nodes),
      flows: [...blocks.flatMap(({ flows }) => flows), ...links],
      first: blocks[0]!.first,
      last: blocks.at(-1)!.last,
    };
  }

  private block(depth: number): Block {
    const simple = [() => this.task(), () => this.task(), () => this.loop(), () => this.timer(), () => this.message()];
    const nested = [() => this.fork(depth), () => this.choice(depth), () => this.scope(depth), () => this.call()];
    return this.random.pick(depth > 0 ? [...simple, ...nested, ...nested] : simple)();
  }

  private task(): Block {
    const id = this.id('task');
    if (this.random.below(3) === 0) return single(userTask(id), id);
    return single(serviceTask(id, { type: 'work', inputs: { seen: '=n' }, outputs: { n: '=seen + 1' } }), id);
  }

  private loop(): Block {
    const id = this.id('each');
    const sequential = this.random.below(2) === 0;
    const loop = { sequential, items: '=[1, 2, 3]', item: 'x', output: 'xs', outputElement: '=x' };
    return single(serviceTask(id, { type: 'work', loop }), id);
  }

  private timer(): Block {
    const id = this.id('wait');
    return single(catchEvent(id, { duration: `PT${1 + this.random.below(50)}S` }), id);
  }

  private message(): Block {
    const id = this.id('receive');
    return single(receiveTask(id, this.random.pick(MESSAGES), '="k"'), id);
  }

  private call(): Block {
    const id = this.id('call');
    return single(callActivity(id, CALLED), id);
  }

  private fork(depth: number): Block {
    const [first, last] = [this.id('fork'), this.id('join')];
    const arms = [this.sequence(depth - 1), this.sequence(depth - 1)];
    const flows = arms.flatMap((arm) => [`${first} -> ${arm.first}`, ...arm.flows, `${arm.last} -> ${last}`]);
    return { nodes: [parallel(first), ...arms.flatMap(({ nodes }) => nodes), parallel(last)], flows, first, last };
  }

  private choice(depth: number): Block {
    const [first, last] = [this.id('choose'), this.id('merge')];
    const [yes, no] = [this.sequence(depth - 1), this.sequence(depth - 1)];
    const flows = [
      `${first} -> ${yes.first} [=n > ${this.random.below(4)}]`,
      `${first} -> ${no.first} [default]`,
      ...[yes, no].flatMap((arm) => [...arm.flows, `${arm.last} -> ${last}`]),
    ];
    return { nodes: [exclusive(first), ...yes.nodes, ...no.nodes, exclusive(last)], flows, first, last };
  }

  /** A sub-process with a boundary event, after which both ways meet again. */
  private scope(depth: number): Block {
    const [id, event, last] = [this.id('sub'), this.id('boundary'), this.id('after')];
    const [from, to] = [this.id('from'), this.id('to')];
    const inside = this.sequence(depth - 1);
    const flows = [`${from} -> ${inside.first}`, ...inside.flows, `${inside.last} -> ${to}`];
    const what = this.random.pick([
      { duration: 'PT40S' },
      { message: this.random.pick(MESSAGES), key: '="k"' },
      { error: ERROR_CODE },
    ]);
    return {
      nodes: [
        subProcess(id, [start(from), ...inside.nodes, end(to)], flows),
        boundary(event, id, what),
        exclusive(last),
      ],
      flows: [`${id} -> ${last}`, `${event} -> ${last}`],
      first: id,
      last,
    };
  }
}
