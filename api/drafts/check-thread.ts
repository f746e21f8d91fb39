/** Runs in a thread of its own: looks for what is wrong with drafts and what they change, one order at a time. */
import { parentPort } from 'node:worker_threads';
import type { Answered, NumberedOrder } from './checker.ts';
import { compare } from './compare.ts';
import { findProblems } from './find-problems.ts';

async function carryOut({ id, order }: NumberedOrder): Promise<Answered> {
  try {
    return { id, answer: 'mandates' in order ? await findProblems(order) : await compare(order) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

let last: Promise<unknown> = Promise.resolve();
parentPort!.on('message', (order: NumberedOrder) => {
  last = last.then(async () => parentPort!.postMessage(await carryOut(order)));
});
