import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { gatewayService, type RunningEngine, systemClock } from '../engine/index.ts';
import { loadMechanisms, loadRegulations } from '../processes/load.ts';
import type { App } from './app.ts';
import type { OperationLog } from './audit/log.ts';
import { inTime } from './cluster.ts';
import { keepDelivering } from './correspondence/deliver.ts';
import type { Database } from './database/data-source.ts';
import { openOfficeDatabase } from './database/open.ts';
import type { DemoAccounts } from './demo/seed.ts';
import type { Studio } from './drafts/deps.ts';
import { Gateway } from './gateway.ts';
import { Metrics } from './metrics/metrics.ts';
import { createOffice, type Office } from './services/index.ts';
import { ANSWER_TIME, connect, DEPLOY_TIME, POLL_INTERVALS, RETRIES, WORK_TIME } from './start/clients.ts';
import type { OfficeOptions, Start } from './start/context.ts';
import { openDoors } from './start/doors.ts';
import { becomeWriter, deploy, joinCluster } from './start/engine.ts';
import { employ, guardIdentities, keepLog, openTryouts, pressOf, rememberCommands, sendMails } from './start/staff.ts';
import { openStudio } from './start/studio.ts';

/** Everything of a running office. */
export interface RunningOffice {
  readonly url: string;
  readonly app: App;
  readonly office: Office;
  readonly database: Database;
  readonly operationLog: OperationLog;
  readonly engine: RunningEngine;
  readonly studio: Studio;
  readonly demo: DemoAccounts | undefined;
  /** Finishes what is under way and stops everything that was started. */
  stop(): Promise<void>;
}

/**
 * Starts the whole office: database, engine, workers, HTTP. The only place that knows everybody.
 * @throws ConfigError where the environment does not allow it
 */
export async function startOffice(options: OfficeOptions): Promise<RunningOffice> {
  const { config, log, clock = systemClock, onRecords = () => undefined, ...given } = options;
  const stops: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const end of stops.splice(0).reverse()) await end();
  };
  const now = (): number => clock.now();
  const newToken = (): string => randomBytes(16).toString('hex');
  const onError = (error: Error): void => log('error', 'failure', { message: error.message, stack: error.stack });
  const started = (end: () => Promise<unknown>): void => void stops.push(end);
  try {
    const metrics = new Metrics();
    return {
      ...(await start({ config, log, clock, onRecords, now, newToken, onError, metrics, started, ...given })),
      stop,
    };
  } catch (error) {
    await stop().catch((failure: Error) => log('error', 'stop-failed', { message: failure.message }));
    throw error;
  }
}

async function start(start: Start): Promise<Omit<RunningOffice, 'stop'>> {
  const { config, now, newToken, started } = start;
  const opened = await openOfficeDatabase(config, start.connections);
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
  const mechanisms = start.mechanisms ?? loadMechanisms();
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
  const identityVault = await guardIdentities(start, database);
  const audit = await keepLog(start, database, identityVault);
  const isDeployed = await deploy(start, inTime(asked, DEPLOY_TIME), office, database, audit.operationLog);
  const press = pressOf(start);
  const { types: ownJobTypes } = employ(start, inTime(client, WORK_TIME), office, press);
  const gateway = new Gateway(gatewayService(), engine.address, systemClock.now);
  started(async () => gateway.close());
  sendMails(start, database);
  const keys = await rememberCommands(start, database);
  const studio = openStudio(start, inTime(asked, DEPLOY_TIME), office, database, audit.operationLog);
  const tryouts = await openTryouts(start, opened);
  const doors = { client: inAnswerTime, gateway, ownJobTypes, keys, press, identityVault, studio, tryouts, ...audit };
  const app = await openDoors(start, database, doors, office, isDeployed);
  started(() => app.close());
  started(keepDelivering({ pool: database.pool, client: asked, operationLog: audit.operationLog }, start.onError));
  const { port } = app.server.address() as AddressInfo;
  const { operationLog } = audit;
  return { url: `http://${config.host}:${port}`, app, office, database, operationLog, engine, studio, demo };
}
