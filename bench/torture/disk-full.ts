import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fillAndFree } from './full-disk.ts';
import type { Run } from './run.ts';
import { onSmallDisk, requireSmall } from './small-disk.ts';
import { Tally } from './tally.ts';

const ROOT = path.join(__dirname, '../..');

/** Fills the disk of an office and its database: what is stored can be read, writes are refused, and work goes on by itself. */
export async function diskFull(run: Run): Promise<void> {
  if (run.disk === undefined) return onOwnDisk(run);
  requireSmall(run.disk);
  const folder = mkdtempSync(path.join(run.disk, 'torture-'));
  await fillAndFree({ ...run, folder }).finally(() => rmSync(folder, { recursive: true }));
}

/** Plays it in a program to which the run's folder is a small disk; with that program the disk is gone. */
async function onOwnDisk(run: Run): Promise<void> {
  const { tally, ...same } = run;
  const order = JSON.stringify(same);
  const [command, ...args] =
    onSmallDisk(run.folder, [process.execPath, '--require', 'tsx/cjs', __filename, order]) ?? [];
  if (command === undefined) {
    tally.notRun =
      'this machine allows neither a mount nor a namespace of users; lend it a small disk: --disk <folder>, at most 2 GiB';
    return;
  }
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
  });
  const [status] = (await once(child, 'close')) as [number];
  if (status !== 0) throw new Error(`Expected the program on the small disk to end well, but it ended with ${status}`);
  Object.assign(tally, JSON.parse(output));
}

/** On the small disk: plays what it is told and says what came of it. */
async function main(order: string): Promise<void> {
  const given = JSON.parse(order) as Omit<Run, 'tally'>;
  const tally = new Tally('disk-full', given.asked);
  await fillAndFree({ ...given, tally });
  process.stdout.write(JSON.stringify(tally));
}

if (require.main === module)
  main(process.argv[2]!).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
