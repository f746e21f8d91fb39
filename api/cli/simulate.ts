import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadMechanisms } from '../../processes/load.ts';
import { Caller } from '../simulation/caller.ts';
import { type CaseFile, readCase } from '../simulation/case-file.ts';
import { differences } from '../simulation/expect.ts';
import { type Played, play } from '../simulation/play.ts';
import { startSimulation } from '../simulation/start.ts';
import { UsageError } from './usage.ts';

const USAGE = 'Usage: npm run lincah -- simulate <process-id> --case <file> [--out <folder>]';

/** Plays a case in an office of its own, writes its letters, and says how it ended. */
export async function simulate(args: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { case: { type: 'string' }, out: { type: 'string' } },
  });
  const [processId] = positionals;
  if (!processId || !values.case) throw new UsageError(USAGE);
  if (!loadMechanisms().some(({ id }) => id === processId))
    throw new UsageError(`There is no mechanism '${processId}'. ${USAGE}`);
  const story = storyIn(values.case);
  const simulation = await startSimulation();
  try {
    const played = await play({ ...simulation, tell: print }, processId, story);
    const folder = values.out ?? path.join('out', processId, path.basename(values.case, '.json'));
    await writeLetters(new Caller(simulation.office.app, simulation.office.demo!.password), played, folder);
    const different = differences(story, played);
    for (const line of different) print(`Berbeda dari yang diharapkan: ${line}`);
    process.exitCode = different.length === 0 ? 0 : 1;
  } finally {
    await simulation.stop();
  }
}

function storyIn(file: string): CaseFile {
  try {
    return readCase(file);
  } catch (error) {
    throw new UsageError(`The case '${file}' cannot be played. ${(error as Error).message}`);
  }
}

async function writeLetters(caller: Caller, { letters }: Played, folder: string): Promise<void> {
  if (letters.length > 0) mkdirSync(folder, { recursive: true });
  for (const { id, key, nomor } of letters) {
    const file = path.join(folder, `${key}.pdf`);
    writeFileSync(file, await caller.file('admin', `/api/letters/${id}/pdf`));
    print(`Surat: ${nomor} -> ${file}`);
  }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
