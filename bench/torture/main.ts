import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { bundlePrograms } from './bundle.ts';
import { kinds } from './kinds.ts';
import type { Run } from './run.ts';
import { SPOILS, type Spoil } from './spoiled-pool.ts';
import { Tally } from './tally.ts';

const FOLDER = path.join(__dirname, '../../data/torture');

export interface Torture {
  readonly seed: number;
  readonly only: readonly string[];
  /** Cases of each kind. */
  readonly asked: (kind: string) => number;
  readonly requireAll: boolean;
  readonly spoil?: Spoil | undefined;
  readonly disk?: string | undefined;
  readonly print: (line: string) => void;
}

/** How many kinds are played at a time: each waits often. */
const LANES = 2;

/** Plays kind after kind. @returns whether every case ran and nothing was lost, doubled or stuck */
export async function torture({ only, asked, requireAll, print, ...same }: Torture): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  const programFolder = mkdtempSync(path.join(FOLDER, 'program-'));
  const programs = await bundlePrograms(programFolder);
  print(`seed ${same.seed}`);
  const waiting = Object.keys(kinds).filter((kind) => only.length === 0 || only.includes(kind));
  const all = waiting.length;
  const count = { failed: 0, skipped: 0, passed: 0 };
  const lane = async (): Promise<void> => {
    for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift()) {
      const start = performance.now();
      const tally = await playOne(kind, { ...same, asked: asked(kind), programs });
      print(tally.line((performance.now() - start) / 1_000));
      for (const complaint of tally.complaints.slice(0, MAX_COMPLAINTS)) print(`  ${complaint}`);
      count[tally.result(requireAll)] += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  rmSync(programFolder, { recursive: true });
  // As jest counts tests.
  const counts = Object.entries(count).filter(([result, parts]) => parts > 0 || result === 'passed');
  print(`Tests:  ${counts.map(([result, parts]) => `${parts} ${result}`).join(', ')}, ${all} total`);
  return count.failed === 0 && all > 0;
}

/** More than these say nothing new. */
const MAX_COMPLAINTS = 20;

async function playOne(kind: string, run: Omit<Run, 'folder' | 'tally'>): Promise<Tally> {
  const tally = new Tally(kind, run.asked);
  const folder = mkdtempSync(path.join(FOLDER, `${kind}-`));
  try {
    await kinds[kind]!.play({ ...run, folder, tally });
  } catch (error) {
    tally.complain('stuck', `the run itself: ${(error as Error).stack}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tally;
}

async function main(args: readonly string[]): Promise<boolean> {
  const counts = Object.fromEntries(Object.keys(kinds).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...counts,
      seed: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      release: { type: 'boolean', default: false },
      spoil: { type: 'string' },
      disk: { type: 'string' },
    },
  });
  const given = process.env['DATABASE_URL'];
  const postgres = given ? undefined : await startEmbeddedPostgres(FOLDER);
  process.env['TEST_DATABASE_URL'] = given ?? postgres!.url;
  // Two runs may share the server: an open session keeps it running for the other.
  const presence = new Client({ connectionString: process.env['TEST_DATABASE_URL'] });
  await presence.connect();
  const asked = (name: string): number =>
    Number((values as Record<string, unknown>)[name] ?? kinds[name]![values.release ? 'release' : 'usual']);
  try {
    return await torture({
      seed: Number(values.seed ?? Date.now() % 1_000_000),
      only: values.only,
      asked,
      spoil: spoilOf(values.spoil),
      disk: values.disk,
      requireAll: process.env['REQUIRE_ALL'] === '1',
      print: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    await presence.end();
    await postgres?.leave();
  }
}

function spoilOf(name: string | undefined): Spoil | undefined {
  const spoil = SPOILS.find((one) => one === name);
  if (name !== undefined && !spoil) throw new Error(`Expected --spoil ${SPOILS.join(' | ')}, but got '${name}'`);
  return spoil;
}

if (require.main === module) {
  // A run that waits for something that will never come would end here without a word.
  process.exitCode = 1;
  process.on('beforeExit', () => process.stderr.write('The run ended before it was done\n'));
  main(process.argv.slice(2)).then(
    (good) => process.exit(good ? 0 : 1),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
}
