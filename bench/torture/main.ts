import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { bundleProgram } from './bundle.ts';
import { kinds } from './kinds.ts';
import { Tally } from './tally.ts';

const FOLDER = path.join(__dirname, '../../data/torture');

export interface Torture {
  readonly seed: number;
  readonly only: readonly string[];
  /** Cases of each kind. */
  readonly asked: (kind: string) => number;
  readonly requireAll: boolean;
  readonly print: (line: string) => void;
}

/** Plays kind after kind. @returns whether every case ran and nothing was lost, doubled or stuck */
export async function torture({ seed, only, asked, requireAll, print }: Torture): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  const programFolder = mkdtempSync(path.join(FOLDER, 'program-'));
  const program = await bundleProgram(programFolder);
  print(`seed ${seed}`);
  let passed = 0;
  let failed = 0;
  for (const [name, { play }] of Object.entries(kinds)) {
    if (only.length > 0 && !only.includes(name)) continue;
    const tally = new Tally(name, asked(name));
    const folder = mkdtempSync(path.join(FOLDER, `${name}-`));
    const start = performance.now();
    try {
      await play({ seed, asked: tally.asked, program, folder, tally });
    } catch (error) {
      tally.complain('stuck', `the run itself: ${(error as Error).stack}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    print(tally.line((performance.now() - start) / 1_000));
    for (const complaint of tally.complaints.slice(0, 20)) print(`  ${complaint}`);
    if (tally.isGood(requireAll)) passed += 1;
    else failed += 1;
  }
  rmSync(programFolder, { recursive: true });
  // As jest counts tests.
  print(`Tests:  ${failed > 0 ? `${failed} failed, ` : ''}${passed} passed, ${passed + failed} total`);
  return failed === 0 && passed > 0;
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
      requireAll: process.env['REQUIRE_ALL'] === '1',
      print: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    await presence.end();
    await postgres?.leave();
  }
}

if (require.main === module)
  main(process.argv.slice(2)).then(
    (good) => process.exit(good ? 0 : 1),
    (error: Error) => {
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    },
  );
