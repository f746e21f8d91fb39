import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ZBClient } from 'zeebe-node';
import { type Clock, type RunningEngine, startEngine, systemClock, WriterBusy } from '../engine/index.ts';
import { loadMechanisms, loadRegulations } from '../processes/load.ts';
import { LetterPress, openKey, startWorkers } from '../workers/index.ts';
import { type App, buildApp } from './app.ts';
import { type Config, ConfigError } from './config.ts';
import { type Database, openDatabase } from './database/data-source.ts';
import { startEmbeddedPostgres } from './database/embedded-postgres.ts';
import { prepareDatabase } from './database/prepare.ts';
import { type DemoAccounts, hasDemoAccounts, seedDemo } from './demo/seed.ts';
import { deployMechanisms } from './deploy-mechanisms.ts';
import type { Log } from './log.ts';
import { project } from './projection/index.ts';
import { DefinitionCatalogue } from './services/definitions.ts';
import { createOffice, type Office } from './services/index.ts';

export interface OfficeOptions {
  readonly config: Config;
  readonly log: Log;
  /** Absent: the system's. */
  readonly clock?: Clock;
}

/** Everything of a running office. */
export interface RunningOffice {
  readonly url: string;
  readonly app: App;
  readonly office: Office;
  readonly database: Database;
  readonly engine: RunningEngine;
  readonly demo: DemoAccounts | undefined;
  /** Finishes what is under way and stops everything that was started. */
  stop(): Promise<void>;
}

const ROOT = path.join(__dirname, '..');
/** A writer that was killed is noticed by the database within this time, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Starts the whole office: database, engine, workers, HTTP. The only place that knows everybody.
 * @throws ConfigError where the environment does not allow it
 */
export async function startOffice({ config, log, clock = systemClock }: OfficeOptions): Promise<RunningOffice> {
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  try {
    return await start({ config, log, clock, stops, stop });
  } catch (error) {
    await stop().catch((failure: Error) => log('error', 'stop-failed', { message: failure.message }));
    throw error;
  }
}

interface Start extends Required<OfficeOptions> {
  /** What must be stopped, in the order in which it was started. */
  readonly stops: (() => Promise<unknown>)[];
  readonly stop: () => Promise<void>;
}

async function start({ config, log, clock, stops, stop }: Start): Promise<RunningOffice> {
  const now = (): number => clock.now();
  const newToken = (): string => randomBytes(16).toString('hex');
  const onError = (error: Error): void => log('error', 'failure', { message: error.message, stack: error.stack });

  const { database, isEmbedded } = await openDatabaseOf(config, stops);
  let demo: DemoAccounts | undefined;
  const engine = await startEngine({
    pool: database.pool,
    host: '127.0.0.1',
    port: config.gatewayPort,
    clock,
    exporter: project,
    onError,
    onStandby: () =>
      log('info', 'standby', { message: 'Another process writes to this database; waiting to take over' }),
    ...(isEmbedded && { patience: PATIENCE }),
    onWriter: async () => {
      await prepareDatabase(database.source);
      demo = await accountsFor(config, database, now());
    },
  }).catch((error: Error) => {
    if (!(error instanceof WriterBusy)) throw error;
    // The server belongs to the other process: it must not be stopped.
    stops.shift();
    throw alreadyRunning(config);
  });
  stops.push(() => engine.stop());

  const client = new ZBClient(engine.address, {
    loglevel: 'NONE',
    retry: true,
    maxRetries: 3,
    longPoll: 30_000,
    pollInterval: 10,
  });
  stops.push(() => client.close());
  const mechanisms = loadMechanisms();
  const office = createOffice({
    database,
    mechanisms,
    regulations: loadRegulations(),
    now,
    newToken,
    publicUrl: config.publicUrl,
  });
  await deployMechanisms(client, database.pool, mechanisms);

  const keys = (instansi: string, name: string) => openKey(path.join(config.dataDir, 'keys'), instansi, name, now());
  const press = new LetterPress(path.join(ROOT, 'processes'));
  const workers = startWorkers(client, office, press, keys, (error, { jobKey, processId }) =>
    log('warn', 'job-failed', { message: error.message, jobKey, processId }),
  );
  stops.push(() => workers.close());

  const ui = path.join(ROOT, 'ui/dist');
  const app = await buildApp({
    database,
    pool: database.pool,
    client,
    office,
    definitions: new DefinitionCatalogue(database.pool),
    now,
    newToken,
    publicUrl: config.publicUrl,
    profile: config.profile,
    uiFolder: existsSync(ui) ? ui : undefined,
    isReady: () =>
      client.topology().then(
        () => true,
        () => false,
      ),
    onError,
  });
  await app.listen({ host: config.host, port: config.port });
  stops.push(() => app.close());
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://${config.host}:${port}`, app, office, database, engine, demo, stop };
}

/** The database of the configuration, or the one of our own server, which is the first thing to start and the last to stop. */
async function openDatabaseOf({ databaseUrl, dataDir }: Config, stops: Start['stops']) {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(dataDir) : undefined;
  if (embedded) stops.push(() => embedded.stop());
  const database = await openDatabase(databaseUrl ?? embedded!.url);
  stops.push(() => database.close());
  return { database, isEmbedded: embedded !== undefined };
}

const alreadyRunning = ({ dataDir }: Config): ConfigError =>
  new ConfigError(
    `Lincah already runs on the data folder '${dataDir}'. Stop it first, choose another folder with LINCAH_DATA_DIR, or set DATABASE_URL to run a standby.`,
  );

async function accountsFor(
  { profile, demoPassword, dataDir, databaseUrl }: Config,
  { source }: Database,
  now: number,
): Promise<DemoAccounts | undefined> {
  if (profile === 'demo') return seedDemo(source, dataDir, demoPassword, now);
  if (await hasDemoAccounts(source))
    throw new ConfigError(
      'LINCAH_PROFILE=production refuses a database with demo accounts. Use another database, or deactivate them: npm run lincah -- user deactivate-demo',
    );
  if (databaseUrl === undefined)
    process.emitWarning(
      'The embedded database is meant for one office and for trying out; set DATABASE_URL for production.',
    );
  return undefined;
}
