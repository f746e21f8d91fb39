import path from 'node:path';
import type { ZBClient } from 'zeebe-node';
import { LetterPress, startWorkers } from '../../workers/index.ts';
import { Checkpoints, checkpointFileIn } from '../audit/checkpoints.ts';
import { Floods } from '../audit/floods.ts';
import { OperationLog } from '../audit/log.ts';
import type { Database } from '../database/data-source.ts';
import type { OfficeDatabase } from '../database/open.ts';
import { IdempotencyKeys } from '../idempotency/keys.ts';
import { fileTransport } from '../outbox/files.ts';
import { OutboxSender } from '../outbox/sender.ts';
import { smtpTransport } from '../outbox/smtp.ts';
import { repeatedly } from '../repeatedly.ts';
import { type IdentityVault, openIdentityVault } from '../sealed/vault.ts';
import type { Office } from '../services/index.ts';
import { TryoutDatabases } from '../tryout/databases.ts';
import { Tryouts } from '../tryout/host.ts';
import type { Start } from './context.ts';

const MECHANISMS = path.join(__dirname, '../../processes');

export function employ(start: Start, client: ZBClient, office: Office, press: LetterPress) {
  const { log, started } = start;
  const workers = startWorkers(client, office, press, (error, { jobKey, processId }) =>
    log('warn', 'job-failed', { message: error.message, jobKey, processId }),
  );
  started(() => workers.close());
  return workers;
}

/** Where the office keeps its keys. */
export const keysIn = (dataDir: string): string => path.join(dataDir, 'keys');

/** The press that was given, or one of the office's own. */
export function pressOf({ config, started, press: given }: Start): LetterPress {
  if (given) return given;
  const press = officePress(keysIn(config.dataDir));
  started(() => press.close());
  return press;
}

/** @param keys folder of the agencies' keys */
export const officePress = (keys: string, more: { readonly limit?: number; readonly apart?: true } = {}): LetterPress =>
  new LetterPress({ templates: MECHANISMS, keys, ...more });

/** How often the outbox is looked into, in milliseconds. */
const POST = 2_000;

export function sendMails({ config, now, log, onError, started }: Start, { pool }: Database): void {
  const { smtpUrl, from } = config.mail;
  const transport = smtpUrl === undefined ? fileTransport(path.join(config.dataDir, 'outbox')) : smtpTransport(smtpUrl);
  const sender = new OutboxSender({ pool, transport, from, now, log });
  started(repeatedly((ended) => sender.sendDue(ended), POST, onError));
}

/** How often keys are removed whose time is over, in milliseconds. */
const CLEANING = 60_000;

/** Of an office with an engine of its own nobody else is at work; one of several on a cluster knows nothing of the others. */
export async function rememberCommands({ config, now, newToken, onError, started }: Start, { pool }: Database) {
  const keys = new IdempotencyKeys({ pool, now, newToken, lifetime: config.keyLifetime });
  if (!config.cluster) await keys.releaseAll();
  started(repeatedly((ended) => keys.removeExpired(ended), CLEANING, onError));
  return keys;
}

/** How often the register is looked at for what other processes wrote, in milliseconds. */
const REGISTER = 1_000;

/** The key to protected persons, and the guard that keeps their names out. */
export async function guardIdentities({ config, onError, started }: Start, { pool }: Database): Promise<IdentityVault> {
  const vault = await openIdentityVault({ pool, dataDir: config.dataDir, identityKey: config.identityKey });
  started(repeatedly(() => vault.guard.refresh(pool), REGISTER, onError));
  return vault;
}

/** Where mechanisms are tried out; what a program that was killed left of it is gone first. */
export async function openTryouts(
  { config, now, newToken, onError, started, tryoutLimits }: Start,
  opened: OfficeDatabase,
) {
  const databases = new TryoutDatabases(opened.database.pool, opened.url);
  const limits = tryoutLimits && { limits: tryoutLimits };
  const tryouts = new Tryouts({ databases, dataDir: config.dataDir, now, newToken, onError, ...limits });
  await tryouts.clear();
  started(() => tryouts.stop());
  return tryouts;
}

/** How often refused requests that were only counted are written, and how often the log is signed, in milliseconds. */
const COUNTING = 60_000;
const SIGNING = 15 * 60_000;

/** The operation log, with checkpoints of it beside the database: the last is signed when everything else is done. */
export async function keepLog(start: Start, { pool }: Database, { keys }: IdentityVault) {
  const { config, now, onError, started } = start;
  const operationLog = new OperationLog({ pool, keys: keys.log, now });
  await operationLog.open();
  const checkpoints = new Checkpoints(pool, keys.log, now, checkpointFileIn(config.dataDir));
  const floods = new Floods((entry) => operationLog.write(entry));
  started(async () => {
    await floods.flush().catch(onError);
    await operationLog.settled();
    await checkpoints.write().catch(onError);
  });
  started(repeatedly(() => floods.flush(), COUNTING, onError));
  started(repeatedly(() => checkpoints.write(), SIGNING, onError));
  return { operationLog, checkpoints, floods };
}
