import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ZBClient } from 'zeebe-node';
import {
  type Clock,
  type EngineRecord,
  gatewayService,
  type RunningEngine,
  startEngine,
  systemClock,
  WriterBusy,
} from '../engine/index.ts';
import { loadMechanisms, loadRegulations } from '../processes/load.ts';
import { LetterPress, startWorkers } from '../workers/index.ts';
import { type App, type AppDeps, buildApp } from './app.ts';
import { nothingPending, pendingIn } from './cases/pending.ts';
import { clusterHealth, inTime, remoteEngine, untilDone } from './cluster.ts';
import { type Config, ConfigError } from './config.ts';
import { keepDelivering } from './correspondence/deliver.ts';
import { alone } from './database/alone.ts';
import type { Database } from './database/data-source.ts';
import { type OfficeDatabase, openOfficeDatabase } from './database/open.ts';
import { prepareDatabase } from './database/prepare.ts';
import { requireSource, type Source } from './database/source.ts';
import { accountsFor } from './demo/accounts.ts';
import type { DemoAccounts } from './demo/seed.ts';
import { deployMechanisms } from './deploy-mechanisms.ts';
import { Gateway } from './gateway.ts';
import type { HttpLimits } from './http-limits.ts';
import { IdempotencyKeys } from './idempotency/keys.ts';
import type { Log } from './log.ts';
import { fileTransport } from './outbox/files.ts';
import { OutboxSender } from './outbox/sender.ts';
import { smtpTransport } from './outbox/smtp.ts';
import { project } from './projection/index.ts';
import { repeatedly } from './repeatedly.ts';
import { DefinitionCatalogue } from './services/definitions.ts';
import { createOffice, type Office } from './services/index.ts';

export interface OfficeOptions {
  readonly config: Config;
  readonly log: Log;
  /** Absent: the system's. */
  readonly clock?: Clock;
  /** Told of every record of the embedded engine as it is stored. */
  readonly onRecords?: (records: readonly EngineRecord[]) => void;
  /** Absent: the usual ones. */
  readonly httpLimits?: HttpLimits;
  /** Who draws the letters; absent: a press of its own. */
  readonly press?: LetterPress;
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
export async function startOffice(options: OfficeOptions): Promise<RunningOffice> {
  const { config, log, clock = systemClock, onRecords = () => undefined, httpLimits, press } = options;
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  const now = (): number => clock.now();
  const newToken = (): string => randomBytes(16).toString('hex');
  const onError = (error: Error): void => log('error', 'failure', { message: error.message, stack: error.stack });
  const started = (end: () => Promise<unknown>): void => void stops.push(end);
  try {
    const given = { ...(httpLimits && { httpLimits }), ...(press && { press }) };
    return { ...(await start({ config, log, clock, onRecords, now, newToken, onError, started, ...given })), stop };
  } catch (error) {
    await stop().catch((failure: Error) => log('error', 'stop-failed', { message: failure.message }));
    throw error;
  }
}

type Given = 'httpLimits' | 'press';

interface Start extends Required<Omit<OfficeOptions, Given>>, Pick<OfficeOptions, Given> {
  readonly now: () => number;
  readonly newToken: () => string;
  readonly onError: (error: Error) => void;
  /** Something was started: on the way back it is stopped before what was started earlier. */
  readonly started: (stop: () => Promise<unknown>) => void;
}

async function start(start: Start): Promise<Omit<RunningOffice, 'stop'>> {
  const { config, now, newToken, started } = start;
  const opened = await openOfficeDatabase(config);
  started(() => opened.close());
  const { database } = opened;
  const { engine, demo } = await (config.cluster
    ? joinCluster(start, opened, config.cluster.address)
    : becomeWriter(start, opened));
  const client = connect(engine.address, RETRIES, config.cluster ? POLL_INTERVALS.cluster : POLL_INTERVALS.embedded);
  started(() => client.close());
  // Whoever waits for an answer is told soon that the engine is away, and nothing is sent a second time that may have been
  // done; work of the office itself is tried again.
  const asked = connect(engine.address, 0);
  started(() => asked.close());
  const inAnswerTime = inTime(asked, ANSWER_TIME);
  const mechanisms = loadMechanisms();
  const regulations = loadRegulations();
  const office = createOffice({
    database,
    mechanisms,
    regulations,
    now,
    newToken,
    publicUrl: config.publicUrl,
    mailDomain: config.mail.from.split('@')[1]!,
  });
  const isDeployed = await deploy(start, inTime(asked, DEPLOY_TIME), office, database);
  const { types: ownJobTypes } = employ(start, inTime(client, WORK_TIME), office);
  const gateway = new Gateway(gatewayService(), engine.address, systemClock.now);
  started(async () => gateway.close());
  sendMails(start, database);
  const keys = await rememberCommands(start, database);
  const doors = { client: inAnswerTime, gateway, ownJobTypes, keys };
  const app = await openDoors(start, database, doors, office, isDeployed);
  started(() => app.close());
  started(keepDelivering({ pool: database.pool, client: asked }, start.onError));
  const { port } = app.server.address() as AddressInfo;
  return { url: `http://${config.host}:${port}`, app, office, database, engine, demo };
}

/** Any number of processes may serve one cluster; they only take turns at preparing the database. */
async function joinCluster(start: Start, { database }: OfficeDatabase, address: string) {
  const demo = await alone(database.pool, () => prepare(start, database, 'zeebe'));
  return { engine: remoteEngine(address), demo };
}

async function prepare({ config, now }: Start, database: Database, source: Source): Promise<DemoAccounts | undefined> {
  await prepareDatabase(database.source);
  await requireSource(database.pool, source);
  return accountsFor(config, database, now());
}

/** The embedded engine is there; a cluster may be away, and is waited for while the office is open. */
async function deploy({ config, log, started }: Start, client: ZBClient, office: Office, { pool }: Database) {
  const work = (): Promise<void> => deployMechanisms(client, pool, office.mechanisms);
  if (!config.cluster) {
    await work();
    return () => true;
  }
  const deployment = untilDone(work, ({ message }) => log('warn', 'cluster-unavailable', { message }));
  started(() => deployment.stop());
  return deployment.isDone;
}

/** Starts the engine; nothing is written before this process is the only one that writes. */
async function becomeWriter(start: Start, opened: OfficeDatabase) {
  const { config, log, clock, onRecords, onError, started } = start;
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

/** How often a command that the engine could not take is given to it again. */
const RETRIES = 3;
/** How long the engine may take for an answer, in milliseconds; a cluster's gateway gives up after 15 seconds by itself. */
const ANSWER_TIME = 20_000;
/** The same for a diagram that is deployed at the start. */
const DEPLOY_TIME = 60_000;
/** The same for what a worker has to say, tries again included; its job is handed out again meanwhile. */
const WORK_TIME = 60_000;
/**
 * How often workers ask again, in milliseconds: the client's own default lets every job wait a quarter of a second. A cluster
 * keeps its jobs waiting longer than this anyway, and one that is away would be asked a thousand times a second.
 */
const POLL_INTERVALS = { embedded: 10, cluster: 100 } as const;

const connect = (address: string, maxRetries: number, pollInterval: number = POLL_INTERVALS.embedded): ZBClient =>
  new ZBClient(address, { loglevel: 'NONE', retry: maxRetries > 0, maxRetries, longPoll: 30_000, pollInterval });

function employ(start: Start, client: ZBClient, office: Office) {
  const { log, started } = start;
  const workers = startWorkers(client, office, start.press ?? ownPress(start), (error, { jobKey, processId }) =>
    log('warn', 'job-failed', { message: error.message, jobKey, processId }),
  );
  started(() => workers.close());
  return workers;
}

function ownPress({ config, started }: Start): LetterPress {
  const press = officePress(path.join(config.dataDir, 'keys'));
  started(() => press.close());
  return press;
}

/** @param keys folder of the agencies' keys */
export const officePress = (keys: string): LetterPress =>
  new LetterPress({ templates: path.join(ROOT, 'processes'), keys });

/** How often the outbox is looked into, in milliseconds. */
const POST = 2_000;

function sendMails({ config, now, log, onError, started }: Start, { pool }: Database): void {
  const { smtpUrl, from } = config.mail;
  const transport = smtpUrl === undefined ? fileTransport(path.join(config.dataDir, 'outbox')) : smtpTransport(smtpUrl);
  const sender = new OutboxSender({ pool, transport, from, now, log });
  started(repeatedly((ended) => sender.sendDue(ended), POST, onError));
}

/** How often keys are removed whose time is over, in milliseconds. */
const CLEANING = 60_000;

/** Of an office with an engine of its own nobody else is at work; one of several on a cluster knows nothing of the others. */
async function rememberCommands({ config, now, newToken, onError, started }: Start, { pool }: Database) {
  const keys = new IdempotencyKeys({ pool, now, newToken, lifetime: config.keyLifetime });
  if (!config.cluster) await keys.releaseAll();
  started(repeatedly((ended) => keys.removeExpired(ended), CLEANING, onError));
  return keys;
}

async function openDoors(
  { config, log, now, newToken, onError, httpLimits }: Start,
  database: Database,
  { client, ...engine }: Pick<AppDeps, 'client' | 'gateway' | 'ownJobTypes' | 'keys'>,
  office: Office,
  isDeployed: () => boolean,
) {
  const ui = path.join(ROOT, 'ui/dist');
  const isReady = async (): Promise<boolean> => isDeployed() && client.topology().then(Boolean, () => false);
  const { profile, publicUrl, host, port, cluster } = config;
  const app = await buildApp({
    database,
    pool: database.pool,
    client,
    ...engine,
    office,
    definitions: new DefinitionCatalogue(database.pool),
    now,
    newToken,
    publicUrl,
    profile,
    uiFolder: existsSync(ui) ? ui : undefined,
    isReady,
    onError,
    log,
    ...(httpLimits && { httpLimits }),
    pending: cluster ? pendingIn(database.pool, now, onError) : nothingPending,
    ...(cluster && {
      exporter: cluster.exporter,
      clusterHealth: () => clusterHealth(client, database.pool),
    }),
  });
  await app.listen({ host, port });
  return app;
}

const alreadyRunning = ({ dataDir }: Config): ConfigError =>
  new ConfigError(
    `Lincah already runs on the data folder '${dataDir}'. Stop it first, choose another folder with LINCAH_DATA_DIR, or set DATABASE_URL to run a standby.`,
  );
