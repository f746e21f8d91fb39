import type { ZBClient } from 'zeebe-node';
import { startEngine, WriterBusy } from '../../engine/index.ts';
import type { OperationLog } from '../audit/log.ts';
import { remoteEngine, untilDone } from '../cluster.ts';
import { type Config, ConfigError } from '../config.ts';
import { alone } from '../database/alone.ts';
import type { Database } from '../database/data-source.ts';
import type { OfficeDatabase } from '../database/open.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { requireSource, type Source } from '../database/source.ts';
import { accountsFor } from '../demo/accounts.ts';
import type { DemoAccounts } from '../demo/seed.ts';
import { deployMechanisms } from '../deploy-mechanisms.ts';
import { project } from '../projection/index.ts';
import type { Office } from '../services/index.ts';
import type { Start } from './context.ts';

/** A writer that was killed is noticed by the database within this time, in milliseconds. */
const PATIENCE = 3_000;

/** Any number of processes may serve one cluster; they only take turns at preparing the database. */
export async function joinCluster(start: Start, { database }: OfficeDatabase, address: string) {
  const demo = await alone(database.pool, () => prepare(start, database, 'zeebe'));
  return { engine: remoteEngine(address), demo };
}

async function prepare({ config, now }: Start, database: Database, source: Source): Promise<DemoAccounts | undefined> {
  await prepareDatabase(database.source);
  await requireSource(database.pool, source);
  return accountsFor(config, database, now());
}

/** The embedded engine is there; a cluster may be away, and is waited for while the office is open. */
export async function deploy(
  { config, log, started, decisions = [] }: Start,
  client: ZBClient,
  office: Office,
  { pool }: Database,
  operationLog: OperationLog,
) {
  const work = async (): Promise<void> => {
    await deployMechanisms(client, pool, office.mechanisms, operationLog);
    for (const { name, content } of decisions)
      await client.deployResource({ decision: Buffer.from(content), name: `${name}.dmn` });
  };
  if (!config.cluster) {
    await work();
    return () => true;
  }
  const deployment = untilDone(work, ({ message }) => log('warn', 'cluster-unavailable', { message }));
  started(() => deployment.stop());
  return deployment.isDone;
}

/** Starts the engine; nothing is written before this process is the only one that writes. */
export async function becomeWriter(start: Start, opened: OfficeDatabase) {
  const { config, log, clock, onRecords, onError, metrics, started } = start;
  const { database, isEmbedded } = opened;
  let demo: DemoAccounts | undefined;
  const waiting = 'Another process writes to this database; waiting to take over';
  const engine = await startEngine({
    pool: database.pool,
    host: '127.0.0.1',
    port: config.gatewayPort,
    clock,
    exporter: (records) => {
      onRecords(records);
      metrics.count(records);
      return project(records);
    },
    onError,
    onStandby: () => log('info', 'standby', { message: waiting }),
    ...(isEmbedded && { patience: PATIENCE }),
    onWriter: async () => {
      demo = await prepare(start, database, 'embedded');
    },
  }).catch((error: Error) => {
    throw error instanceof WriterBusy ? alreadyRunning(config) : error;
  });
  started(() => engine.stop());
  return { engine, demo };
}

const alreadyRunning = ({ dataDir }: Config): ConfigError =>
  new ConfigError(
    `Lincah already runs on the data folder '${dataDir}'. Stop it first, choose another folder with LINCAH_DATA_DIR, or set DATABASE_URL to run a standby.`,
  );
