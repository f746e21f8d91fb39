import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Checkpoints, checkpointFileIn, genuine, readCheckpoints } from '../audit/checkpoints.ts';
import { verifyLog } from '../audit/read.ts';
import { type Config, readConfig } from '../config.ts';
import type { Database } from '../database/data-source.ts';
import { openOfficeDatabase } from '../database/open.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { openLog } from './recorded.ts';
import { UsageError } from './usage.ts';

const USAGE = `Usage:
  audit verify [--checkpoints <file>]…
                                verifies the operation log by the office's own checkpoints, and by those of these files;
                                ends with 1 and says where the first wrong entry is
  audit checkpoint [--out <file>]
                                signs the end of the log as it is now, and adds it to this file, too: keep it elsewhere`;

const options = { checkpoints: { type: 'string', multiple: true }, out: { type: 'string' } } as const;

/** Verifies and signs the operation log in the database of the environment, also while the office runs. */
export async function audit(
  args: readonly string[],
  env = process.env,
  print = printLine,
  now = Date.now,
): Promise<void> {
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [action] = positionals;
  const isVerifying = action === 'verify' && values.out === undefined;
  const isSigning = action === 'checkpoint' && values.checkpoints === undefined;
  if (positionals.length !== 1 || (!isVerifying && !isSigning)) throw new UsageError(USAGE);
  const config = readConfig(env);
  const { database, close } = await openOfficeDatabase(config);
  try {
    await prepareDatabase(database.source);
    if (isVerifying) await verify(database, config, values.checkpoints ?? [], print);
    else await checkpoint(database, config, values.out, print, now);
  } finally {
    await close();
  }
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);

/** @throws UsageError where anything is wrong, so that the command ends with 1 */
async function verify(
  database: Database,
  config: Config,
  files: readonly string[],
  print: (line: string) => void,
): Promise<void> {
  const { keys } = await openLog(database, config);
  const given = [checkpointFileIn(config.dataDir), ...files].flatMap(readCheckpoints);
  const since = performance.now();
  const checkpoints = genuine(keys, given);
  const { entries, fault } = await verifyLog(database.pool, keys, checkpoints);
  const seconds = ((performance.now() - since) / 1_000).toFixed(1);
  if (fault) throw new UsageError(`The operation log is not whole: entry ${fault.seq}: ${fault.what}.`);
  print(`The operation log is whole: ${entries} entries, ${checkpoints.length} checkpoints, ${seconds} s.`);
  if (checkpoints.length === 0)
    print('Without a checkpoint it is not known whether an older copy was put back, with everything since then gone.');
}

async function checkpoint(
  database: Database,
  config: Config,
  out: string | undefined,
  print: (line: string) => void,
  now: () => number,
): Promise<void> {
  const { keys } = await openLog(database, config);
  const checkpoints = new Checkpoints(database.pool, keys, now, checkpointFileIn(config.dataDir));
  const latest = await checkpoints.write();
  if (!latest) throw new UsageError('The operation log has no entry yet.');
  if (out !== undefined) appendFileSync(out, `${JSON.stringify(latest)}\n`, { flush: true });
  print(JSON.stringify(latest));
}
