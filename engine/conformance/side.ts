import type { Json, Key } from '../protocol/basics.ts';

/** An event as either engine tells it; every key as text. */
export interface SideRecord {
  readonly valueType: string;
  readonly intent: string;
  readonly key: Key;
  /** Milliseconds since 1970, by the clock of that engine. */
  readonly timestamp: number;
  readonly value: { readonly [field: string]: Json };
}

/** One of the two engines that are compared. */
export interface Side {
  readonly name: 'zeebe' | 'embedded';
  /** host:port of its gateway. */
  readonly address: string;
  /** Moves its clock, in milliseconds, and waits until it has acted on what became due. */
  advance(milliseconds: number): Promise<void>;
  /** What happened since this was asked last, once nothing is going on any more. */
  records(): Promise<readonly SideRecord[]>;
  /** How much is added to a time limit of a command, in milliseconds, for it to end when it should. */
  ahead(): number;
  close(): Promise<void>;
}
