import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbeddedPostgres } from '../api/database/embedded-postgres.ts';
import { findJdk } from '../engine/conformance/java.ts';
import { runConformance } from '../engine/conformance/main.ts';
import { prepareZeebe } from '../engine/conformance/zeebe-distribution.ts';
import { recordCases } from './recorded-cases.ts';

const FOLDER = path.join(__dirname, '../data/conformance');
const PROCESSES = path.join(__dirname, '../processes');

/** Compares the embedded engine with the genuine one, or only fetches that; on the PostgreSQL of DATABASE_URL or on one of its own. */
async function main(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string', default: '' },
      seed: { type: 'string', default: '1' },
      models: { type: 'string', default: '20' },
      only: { type: 'string' },
      fetch: { type: 'boolean', default: false },
      lanes: { type: 'string', default: String(2 * availableParallelism()) },
    },
  });
  const distribution = prepareZeebe(FOLDER, findJdk(process.env));
  if (values.fetch) return true;
  const given = process.env['DATABASE_URL'];
  const postgres = given ? undefined : await startEmbeddedPostgres(FOLDER);
  process.env['TEST_DATABASE_URL'] = given ?? postgres!.url;
  try {
    return await runConformance({
      distribution,
      diagrams: diagrams(),
      recordings: await recordCases(values.name),
      filter: values.name,
      seed: Number(values.seed),
      models: Number(values.models),
      lanes: Number(values.lanes),
      only: values.only === undefined ? undefined : Number(values.only),
      print: (line) => process.stdout.write(`${line}\n`),
    });
  } finally {
    await postgres?.leave();
  }
}

/** Every mechanism's diagram. */
const diagrams = (): { name: string; content: string }[] =>
  readdirSync(PROCESSES, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.bpmn'))
    .map((file) => ({ name: path.basename(file), content: readFileSync(path.join(PROCESSES, file), 'utf8') }));

main(process.argv.slice(2)).then(
  (agree) => process.exit(agree ? 0 : 1),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
