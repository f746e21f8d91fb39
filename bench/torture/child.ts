import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Order, Place } from './engine-program.ts';
import type { Spoil } from './spoiled-pool.ts';

/** The client of PostgreSQL would look at them, and to load them takes a quarter of the start. */
const FLAGS = ['--no-experimental-fetch'];
const ROOT = path.join(__dirname, '../..');
/** Longest time a program may take for what it is told to do, in milliseconds. */
const PATIENCE = 60_000;

/** The engine's program in a process of its own. */
export class EngineChild {
  readonly exited: Promise<NodeJS.Signals | null>;
  /** What it wrote of its troubles. */
  errors = '';
  private readonly process: ChildProcess;
  private readonly lines: string[] = [];
  private readonly listeners = new Set<() => void>();

  /** Starts the program; it loads and waits for orders. */
  constructor(program: string) {
    this.process = spawn(process.execPath, [...FLAGS, program], { cwd: ROOT, stdio: ['pipe', 'pipe', 'pipe'] });
    this.exited = once(this.process, 'exit').then(([, signal]) => signal as NodeJS.Signals | null);
    // The pipe of a program that is gone is broken; its exit says so already.
    this.process.stdin!.on('error', () => undefined);
    this.process.stderr!.on('data', (text: Buffer) => {
      this.errors += text.toString();
    });
    createInterface({ input: this.process.stdout! }).on('line', (line) => {
      this.lines.push(line);
      for (const listener of [...this.listeners]) listener();
    });
  }

  tell(order: Order): void {
    this.process.stdin!.write(`${JSON.stringify(order)}\n`);
  }

  /** Starts the engine. @returns the address of its gateway */
  async start(where: Place, spoil?: Spoil): Promise<string> {
    this.tell({ order: 'go', value: { ...where, spoil } });
    return this.says('ready');
  }

  /** Takes the next line that begins with a word. @returns what follows the word */
  async says(word: string): Promise<string> {
    const end = Date.now() + PATIENCE;
    let gone = false;
    void this.exited.then(() => {
      gone = true;
    });
    for (;;) {
      const index = this.lines.findIndex((line) => line.split(' ')[0] === word);
      if (index >= 0) return this.lines.splice(index, 1)[0]!.slice(word.length + 1);
      if (gone || Date.now() > end)
        throw new Error(`Expected the program to say '${word}', but it ${gone ? 'ended' : 'did not'}: ${this.errors}`);
      await this.change(end - Date.now());
    }
  }

  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.exited;
  }

  private change(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.listeners.delete(done);
        resolve();
      };
      const timer = setTimeout(done, Math.max(0, patience));
      this.listeners.add(done);
      void this.exited.then(done);
    });
  }
}

/** Children that are loaded before they are needed: a start takes as long as it takes to open the database. */
export class Nursery {
  private readonly program: string;
  private readonly alive = new Set<EngineChild>();
  private spare: EngineChild | undefined;

  constructor(program: string) {
    this.program = program;
  }

  next(): EngineChild {
    const child = this.spare ?? this.spawn();
    this.spare = this.spawn();
    return child;
  }

  async close(): Promise<void> {
    await Promise.all([...this.alive].map((child) => child.kill()));
    this.spare = undefined;
  }

  private spawn(): EngineChild {
    const child = new EngineChild(this.program);
    this.alive.add(child);
    void child.exited.then(() => this.alive.delete(child));
    return child;
  }
}
