import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Amount, Measured } from './load.ts';
import type { BenchModel } from './models.ts';

/** An engine that is measured. */
export interface Side {
  readonly name: string;
  /** What a reader of its figures must know. */
  readonly about: string;
  run(model: BenchModel, amount: Amount, name: string): Promise<Measured>;
  close(): Promise<void>;
}

export interface Program {
  /** What the program said it is ready with. */
  readonly ready: string;
  readonly child: ChildProcess;
  close(): Promise<void>;
}

/** Starts a program and waits until it prints `ready …`; what it says on its error output is passed on. */
export function startProgram(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv },
) {
  const child = spawn(command, args, { ...options, stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  return new Promise<Program>((resolve, reject) => {
    exited.then(() => reject(new Error(`Expected '${command} ${args.join(' ')}' to become ready, but it ended`)));
    child.on('error', reject);
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('ready')) return;
      const close = (): Promise<void> => {
        child.kill('SIGTERM');
        return exited;
      };
      resolve({ ready: line.slice('ready '.length), child, close });
    });
  });
}
