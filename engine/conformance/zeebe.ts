import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import net from 'node:net';
import { createInterface } from 'node:readline';
import type { Side, SideRecord } from './side.ts';
import { type Distribution, startCommand } from './zeebe-distribution.ts';

/**
 * Starts the genuine engine in memory, with a gateway on any free port of this machine.
 * @param options of its Java machine; absent: for a short life
 */
export async function startZeebe(distribution: Distribution, options?: readonly string[]): Promise<Side> {
  const port = await freePort();
  const [command, ...args] = startCommand(distribution, port, options);
  const child = spawn(command, args, { cwd: distribution.folder });
  const dialogue = new Dialogue(child);
  await dialogue.until((line) => line.startsWith('ready '));
  const records: SideRecord[] = [];
  let ahead = 0;
  const ask = async (question: string): Promise<void> => {
    child.stdin.write(`${question}\n`);
    const lines = await dialogue.until((line) => line === 'done');
    records.push(...lines.filter((line) => line.startsWith('record ')).map((line) => parseRecord(line.slice(7))));
  };
  return {
    name: 'zeebe',
    address: `127.0.0.1:${port}`,
    advance: (milliseconds) => {
      ahead += milliseconds;
      return ask(`advance ${milliseconds}`);
    },
    // Commands are stamped with the machine's time, from which the limits in them are counted; only the engine's is moved.
    ahead: () => ahead,
    records: async () => {
      await ask('idle');
      return records.splice(0);
    },
    close: () => end(child),
  };
}

/** Lines the program prints, handed out in the pieces its answers consist of. */
class Dialogue {
  private lines: string[] = [];
  private readonly errors: string[] = [];
  private waiting: { isLast(line: string): boolean; resolve(lines: string[]): void } | undefined;
  private readonly ended: Promise<never>;

  constructor(child: ChildProcessWithoutNullStreams) {
    createInterface({ input: child.stdout }).on('line', (line) => this.take(line));
    createInterface({ input: child.stderr }).on('line', (line) => this.errors.push(line));
    this.ended = new Promise((_, reject) =>
      child.on('exit', () => reject(new Error(`The genuine engine ended: ${this.errors.slice(-20).join('\n')}`))),
    );
    this.ended.catch(() => undefined);
  }

  until(isLast: (line: string) => boolean): Promise<string[]> {
    const lines = new Promise<string[]>((resolve) => {
      this.waiting = { isLast, resolve };
    });
    return Promise.race([lines, this.ended]);
  }

  private take(line: string): void {
    this.lines.push(line);
    if (!this.waiting?.isLast(line)) return;
    this.waiting.resolve(this.lines);
    this.lines = [];
    this.waiting = undefined;
  }
}

/** Keys of the first partition are smaller than 2^53, so they survive as numbers. */
function parseRecord(json: string): SideRecord {
  const { valueType, intent, key, timestamp, value } = JSON.parse(json);
  return { valueType, intent, key: String(key), timestamp, value };
}

function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.stdin.end('quit\n');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
