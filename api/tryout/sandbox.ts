import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ProblemDetail } from '../contract/problem.ts';
import type { Order, Reply, Request } from './order.ts';
import { asProblem, broken } from './refusal.ts';

/** How much of the program's own memory a try-out may hold, in megabytes: one that asks for more ends. */
const MEMORY = 384;
/** The real office comes first. */
const NICENESS = 5;

interface Waiting {
  readonly resolve: (body: unknown) => void;
  readonly reject: (problem: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** The process of a try-out, seen from the office. */
export class Sandbox {
  /** Settled once the process is gone. */
  readonly ended: Promise<void>;
  private readonly child: ChildProcess;
  private readonly folder: string;
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;

  /** @param folder of its files, gone with it */
  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const { PATH, HOME } = process.env;
    this.child = fork(path.join(__dirname, 'process.ts'), {
      execArgv: ['--require', 'tsx/cjs', `--max-old-space-size=${MEMORY}`],
      // It knows nothing of the office: neither its database nor its mails nor its keys.
      env: { PATH, HOME, TMPDIR: folder },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.on('message', (reply: Reply) => this.hear(reply));
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.abandon();
        resolve();
      };
      this.child.once('exit', end);
      this.child.once('error', end);
    });
    if (this.child.pid !== undefined) os.setPriority(this.child.pid, NICENESS);
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  /**
   * @param limit how long it may take, in milliseconds; after that the process is ended
   * @throws Problem where the try-out refuses it, or ends over it
   */
  ask<T>(request: Request, limit: number): Promise<T> {
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => this.kill(), limit).unref();
      this.waiting.set(id, { resolve: resolve as (body: unknown) => void, reject, timer });
      if (this.child.connected) this.child.send({ id, request } satisfies Order);
      else this.abandon();
    });
  }

  /** At once: there is nothing in it that anybody keeps. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  private hear(reply: Reply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    this.waiting.delete(reply.id);
    clearTimeout(waiting.timer);
    if (reply.ok) waiting.resolve(reply.body);
    else waiting.reject(asProblem(reply.problem));
  }

  private abandon(): void {
    rmSync(this.folder, { recursive: true, force: true });
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer);
      reject(asProblem(OVER));
    }
    this.waiting.clear();
  }
}

const OVER: ProblemDetail = {
  ...broken(new Error('Uji coba ini berakhir: melewati batas waktu atau memori. Mulai uji coba baru.')),
  status: 410,
};
