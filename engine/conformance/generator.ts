import type { Node, TaskOptions } from '../testing/bpmn.ts';
import * as bpmn from '../testing/bpmn.ts';
import type { Chance } from './chance.ts';
import { model } from './models.ts';
import type { Resource } from './script.ts';

const MAX_DEPTH = 3;
const LOOP = { items: '=[1, 2]', item: 'item', output: 'results', outputElement: '=r' };

/** A part of a diagram with one way in and one way out. */
interface Block {
  readonly entry: string;
  readonly exit: string;
}

/** A process of blocks within blocks, and the processes it calls. */
export function randomModel(chance: Chance, id: string): Resource[] {
  const called: string[] = [];
  const main = model(id, ...new Scope(chance, id, 'n', called).whole(0));
  // A process is drawn when the one before it is done: the helpers gather its messages until then.
  return [main, ...called.map((name) => model(name, ...new Scope(chance, name, 'n', []).whole(MAX_DEPTH - 1)))];
}

/** One process or sub-process being drawn. */
class Scope {
  private readonly nodes: Node[] = [];
  private readonly flows: string[] = [];
  private readonly chance: Chance;
  private readonly process: string;
  private readonly prefix: string;
  private readonly called: string[];
  private count = 0;

  constructor(chance: Chance, process: string, prefix: string, called: string[]) {
    this.chance = chance;
    this.process = process;
    this.prefix = prefix;
    this.called = called;
  }

  whole(depth: number): [Node[], string[]] {
    const [start, end] = [this.add((id) => bpmn.start(id)), this.add((id) => bpmn.end(id))];
    this.connect(start, this.block(depth), end);
    if (this.chance.oneIn(5)) this.addEventSubprocess();
    return [this.nodes, this.flows];
  }

  private block(depth: number): Block {
    const leaf = depth >= MAX_DEPTH || this.chance.oneIn(4);
    return leaf ? this.chance.pick(LEAVES).call(this) : this.chance.pick(BRANCHES).call(this, depth + 1);
  }

  task(): Block {
    const task = this.add((id) => bpmn.serviceTask(id, this.taskOptions(id)));
    if (this.chance.oneIn(3)) this.addBoundary(task);
    return { entry: task, exit: task };
  }

  wait(): Block {
    const message = { message: this.unique('m'), key: '=key' };
    const wait = this.add((id) =>
      this.chance.pick([
        () => bpmn.catchEvent(id, message),
        () => bpmn.receiveTask(id, message.message, message.key),
        () => bpmn.catchEvent(id, { duration: this.duration() }),
      ])(),
    );
    return { entry: wait, exit: wait };
  }

  sequence(depth: number): Block {
    const [first, second] = [this.block(depth), this.block(depth)];
    this.flows.push(`${first.exit} -> ${second.entry}`);
    return { entry: first.entry, exit: second.exit };
  }

  exclusive(depth: number): Block {
    const [entry, exit] = [this.add((id) => bpmn.exclusive(id)), this.add((id) => bpmn.exclusive(id))];
    const conditions = ['=x > 7', '=x > 3', ...(this.chance.oneIn(6) ? [] : ['default'])];
    for (const condition of conditions) this.connect(entry, this.block(depth), exit, ` [${condition}]`);
    return { entry, exit };
  }

  parallel(depth: number): Block {
    const [entry, exit] = [this.add((id) => bpmn.parallel(id)), this.add((id) => bpmn.parallel(id))];
    for (let branch = 0; branch < 2 + this.chance.below(2); branch += 1) this.connect(entry, this.block(depth), exit);
    return { entry, exit };
  }

  /** Something that is done again while a variable says so. */
  again(): Block {
    const [entry, exit] = [this.add((id) => bpmn.exclusive(id)), this.add((id) => bpmn.exclusive(id))];
    const task = this.task();
    this.flows.push(`${entry} -> ${task.entry}`, `${task.exit} -> ${exit}`, `${exit} -> ${entry} [=again = true]`);
    this.afterwards.set(exit, ' [default]');
    return { entry, exit };
  }

  subProcess(depth: number): Block {
    const id = this.unique('s');
    const inner = new Scope(this.chance, this.process, `${id}_`, this.called).whole(depth);
    const options = { ...this.mappings(), ...(this.chance.oneIn(3) && { loop: this.loop() }) };
    this.nodes.push(bpmn.subProcess(id, ...inner, options));
    if (this.chance.oneIn(2)) this.addBoundary(id);
    return { entry: id, exit: id };
  }

  call(): Block {
    const process = `${this.process}_c${this.called.length + 1}`;
    if (this.prefix !== 'n' || this.called.length > 1 || /_c\d/.test(this.process)) return this.task();
    this.called.push(process);
    const options = { ...this.mappings(), ...(this.chance.oneIn(4) && { loop: this.loop() }) };
    const call = this.add((id) => bpmn.callActivity(id, process, options));
    if (this.chance.oneIn(3)) this.addBoundary(call);
    return { entry: call, exit: call };
  }

  /** What must be said on the flow that leaves a block: the default of the gateway it ends with. */
  private readonly afterwards = new Map<string, string>();

  private connect(from: string, { entry, exit }: Block, to: string, condition = ''): void {
    this.flows.push(`${from} -> ${entry}${condition}`, `${exit} -> ${to}${this.afterwards.get(exit) ?? ''}`);
  }

  private addBoundary(host: string): void {
    const interrupting = !this.chance.oneIn(3);
    const [event, end] = [this.unique('b'), this.add((id) => bpmn.end(id))];
    const kinds: (() => Node)[] = [
      () => bpmn.boundary(event, host, { duration: this.duration() }, interrupting),
      () => bpmn.boundary(event, host, { message: this.unique('m'), key: '=key' }, interrupting),
      () => bpmn.boundary(event, host, { error: this.chance.pick(['E1', 'E2']) }),
    ];
    this.nodes.push(this.chance.pick(kinds)());
    const after = this.task();
    this.connect(event, after, end);
  }

  private addEventSubprocess(): void {
    const inner = (id: string): string => `${this.prefix}e_${id}`;
    const interrupting = this.chance.oneIn(2);
    const start = this.chance.pick([
      () => bpmn.start(inner('start'), { duration: this.duration() }, interrupting),
      () => bpmn.start(inner('start'), { message: this.unique('m'), key: '=key' }, interrupting),
      () => bpmn.start(inner('start'), { error: 'E1' }),
    ])();
    const task = bpmn.serviceTask(inner('task'), this.taskOptions(inner('task')));
    const path = [inner('start'), inner('task'), inner('end')].join(' -> ');
    this.nodes.push(bpmn.eventSubProcess(`${this.prefix}e`, [start, task, bpmn.end(inner('end'))], [path]));
  }

  private taskOptions(id: string): TaskOptions {
    const loop = this.chance.oneIn(6) && { loop: this.loop() };
    return { type: `${this.process}_${id}`, ...this.mappings(), ...loop };
  }

  private mappings(): TaskOptions {
    return {
      ...(this.chance.oneIn(4) && { inputs: { own: '=x', 'deep.value': '=y' } }),
      ...(this.chance.oneIn(4) && { outputs: { x: '=r', y: '=own' } }),
    };
  }

  private loop(): NonNullable<TaskOptions['loop']> {
    const until = this.chance.oneIn(4) && { until: '=numberOfCompletedInstances >= 1' };
    return { ...LOOP, sequential: this.chance.oneIn(2), ...until };
  }

  private duration(): string {
    return this.chance.pick(['PT10M', 'PT20M', 'PT30M']);
  }

  /** A name no other element or message of the process has. */
  private unique(kind: string): string {
    this.count += 1;
    return `${this.process}_${this.prefix}${kind}${this.count}`;
  }

  private add(make: (id: string) => Node): string {
    const id = this.unique('');
    this.nodes.push(make(id));
    return id;
  }
}

const LEAVES = [Scope.prototype.task, Scope.prototype.task, Scope.prototype.wait];
const BRANCHES = [
  Scope.prototype.sequence,
  Scope.prototype.sequence,
  Scope.prototype.exclusive,
  Scope.prototype.parallel,
  Scope.prototype.again,
  Scope.prototype.subProcess,
  Scope.prototype.subProcess,
  Scope.prototype.call,
];
