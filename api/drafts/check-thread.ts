/** Runs in a thread of its own: looks for what is wrong with drafts, one order at a time. */
import { parentPort } from 'node:worker_threads';
import type { Checked, NumberedOrder } from './checker.ts';
import { findProblems } from './find-problems.ts';

async function check({ id, order }: NumberedOrder): Promise<Checked> {
  try {
    return { id, problems: await findProblems(order) };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

let last: Promise<unknown> = Promise.resolve();
parentPort!.on('message', (order: NumberedOrder) => {
  last = last.then(async () => parentPort!.postMessage(await check(order)));
});
