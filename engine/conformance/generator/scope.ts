import type { Node } from '../../testing/bpmn.ts';
import * as bpmn from '../../testing/bpmn.ts';
import type { Random } from '../../testing/random.ts';

export const MAX_DEPTH = 3;

/** A part of a diagram with one way in and one way out. */
export interface Block {
  readonly entry: string;
  readonly exit: string;
}

/** Adds a block to a scope; `depth` is how deep it lies within others. */
export type Draw = (scope: Scope, depth: number) => Block;

/** What the parts of one process have in common. */
interface Drawing {
  readonly random: Random;
  /** The process; all its names begin with this. */
  readonly process: string;
  /** Draws any block. */
  readonly block: Draw;
  /** Processes it calls, by name; undefined where it may call none. */
  readonly called: string[] | undefined;
}

/** One process or sub-process being drawn: its nodes and flows so far. */
export class Scope {
  readonly nodes: Node[] = [];
  readonly flows: string[] = [];
  /** Activities here that can be compensated by their names. */
  readonly compensable: string[] = [];
  readonly drawing: Drawing;
  readonly random: Random;
  private readonly prefix: string;
  private count = 0;
  /** What must be said on the flow that leaves a block: the default of the gateway it ends with. */
  private readonly afterwards = new Map<string, string>();

  constructor(drawing: Drawing, prefix = 'n') {
    this.drawing = drawing;
    this.random = drawing.random;
    this.prefix = prefix;
  }

  get isOutermost(): boolean {
    return this.prefix === 'n';
  }

  /** An empty scope within this one. */
  inner(id: string): Scope {
    return new Scope(this.drawing, `${id}_`);
  }

  block(depth: number): Block {
    return this.drawing.block(this, depth);
  }

  /** A name that no other element, message or signal has. */
  unique(kind: string): string {
    this.count += 1;
    return `${this.drawing.process}_${this.prefix}${kind}${this.count}`;
  }

  /** A name of which there are few, so that what is thrown is sometimes caught. */
  shared(kind: string): string {
    return `${this.drawing.process}_${kind}${1 + this.random.below(2)}`;
  }

  add(make: (id: string) => Node, kind = ''): string {
    const id = this.unique(kind);
    this.nodes.push(make(id));
    return id;
  }

  gateways(make: (id: string) => Node, meet = make): Block {
    return { entry: this.add(make), exit: this.add(meet) };
  }

  /** Draws the flows through a block, from one node to another. */
  connect(from: string, { entry, exit }: Block, to: string, condition = ''): void {
    this.flows.push(`${from} -> ${entry}${condition}`);
    this.join(exit, to);
  }

  join(exit: string, to: string): void {
    this.flows.push(`${exit} -> ${to}${this.afterwards.get(exit) ?? ''}`);
  }

  leaveByDefault(gateway: string): void {
    this.afterwards.set(gateway, ' [default]');
  }

  /** Ends what comes after a node. */
  finish(from: string, block: Block, condition = '', end: (id: string) => Node = (id) => bpmn.end(id)): void {
    this.connect(from, block, this.add(end), condition);
  }
}
