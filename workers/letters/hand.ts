import { fork } from 'node:child_process';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawingOrder, PressSettings, Printed } from './press.ts';

/** Whoever draws for the press, in a thread or a process of their own. */
export interface Hand {
  postMessage(order: DrawingOrder): unknown;
  onMessage(listen: (printed: Printed) => void): unknown;
  onError(listen: (error: Error) => void): unknown;
  onExit(listen: (code: unknown) => void): unknown;
  terminate(): unknown;
}

const PROGRAM = path.join(__dirname, 'press-thread.ts');
const execArgv = ['--require', 'tsx/cjs'];

export function handInThread(settings: PressSettings): Hand {
  const thread = new Worker(PROGRAM, { workerData: settings, execArgv });
  thread.unref();
  return {
    postMessage: (order) => thread.postMessage(order),
    onMessage: (listen) => thread.on('message', listen),
    onError: (listen) => thread.on('error', listen),
    onExit: (listen) => thread.on('exit', listen),
    terminate: () => thread.terminate(),
  };
}

/** Unlike a thread it ends at once, whatever it computes, and takes nobody along when it runs out of memory. */
export function handInProcess(settings: PressSettings): Hand {
  const child = fork(PROGRAM, [JSON.stringify(settings)], { execArgv, serialization: 'advanced', stdio: 'ignore' });
  child.unref();
  child.channel?.unref();
  return {
    postMessage: (order) => child.send(order),
    onMessage: (listen) => child.on('message', (said) => listen(said as Printed)),
    onError: (listen) => child.on('error', listen),
    onExit: (listen) => child.on('exit', listen),
    terminate: () => child.kill('SIGKILL'),
  };
}
