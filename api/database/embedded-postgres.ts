import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { handOver, launch } from './embedded-binaries.ts';
import { dropStaleLock, runningPort } from './embedded-lock.ts';
import { answers, createDatabase, isUnused, urlOf } from './embedded-sessions.ts';

/** A PostgreSQL server of our own, in the data folder. */
export interface EmbeddedPostgres {
  readonly url: string;
  /** Stops the server and waits until it is gone; while another process of ours uses it, it goes on. */
  leave(): Promise<void>;
}

/** A killed server can keep its lock file for some seconds; starting is tried for this long, in milliseconds. */
const START_PATIENCE = 30_000;
/** How long its data folder may take to be made, in milliseconds. */
const INIT_PATIENCE = 120_000;

/**
 * Starts PostgreSQL in `<dataDir>/postgres`, made on first use. One that still runs there (its owner was killed) is
 * used as it is. Listens on 127.0.0.1 only, with a password kept in the data folder. `settings`, of PostgreSQL, replace ours.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedPostgres> {
  const folder = path.resolve(dataDir, 'postgres');
  mkdirSync(path.resolve(dataDir), { recursive: true, mode: 0o700 });
  const password = passwordIn(path.resolve(dataDir));
  if (!existsSync(path.join(folder, 'PG_VERSION'))) initialise(folder, password);
  const flags = flagsOf({ ...SETTINGS, ...settings });
  const port = await run(folder, password, flags);
  await createDatabase(port, password);
  const guard = keepRunning(folder, port, flags);
  return {
    url: urlOf(port, password),
    leave: async () => {
      clearInterval(guard);
      // Whoever used it besides may have stopped it already.
      if (runningPort(folder) !== undefined && (await isUnused(port, password))) await stop(folder);
    },
  };
}

/** How often it is looked at whether the server still runs, in milliseconds. */
const GUARD = 1_000;

/** Nobody else starts a server again that was killed, or that gave up on a full disk; it comes back where it was. */
function keepRunning(folder: string, port: number, flags: readonly string[]): NodeJS.Timeout {
  const guard = setInterval(() => {
    if (runningPort(folder) !== undefined || isStarting(folder)) return;
    dropStaleLock(folder);
    spawnServer(folder, port, flags);
  }, GUARD);
  return guard.unref();
}

function passwordIn(dataDir: string): string {
  const file = path.join(dataDir, 'postgres-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** UTF-8 whatever the machine's locale says: LANG=C would make a database that accepts any bytes. */
function initialise(folder: string, password: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  const passwordFile = path.join(folder, '..', 'initdb-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const program = launch('initdb', [
    `--pgdata=${folder}`,
    '--username=lincah',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
  ]);
  handOver(folder, program);
  handOver(passwordFile, program);
  const { status, stderr } = spawnSync(program.command, program.args, {
    ...program.options,
    encoding: 'utf8',
    timeout: INIT_PATIENCE,
  });
  rmSync(passwordFile);
  if (status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`PostgreSQL could not make its data folder '${folder}': ${stderr}`);
}

async function run(folder: string, password: string, flags: readonly string[]): Promise<number> {
  const end = Date.now() + START_PATIENCE;
  for (;;) {
    const running = runningPort(folder);
    if (running !== undefined && (await answers(running, password))) return running;
    if (running === undefined) {
      dropStaleLock(folder);
      spawnServer(folder, await freePort(), flags);
    }
    if (Date.now() > end) throw new Error(`PostgreSQL did not start; see '${logFile(folder)}'`);
    await sleep(50);
    await waitUntilSettled(folder, password, end);
  }
}

/** Waits until a server that has been started answers or is gone again. */
async function waitUntilSettled(folder: string, password: string, end: number): Promise<void> {
  while (Date.now() < end) {
    const port = runningPort(folder);
    if (port !== undefined && (await answers(port, password))) return;
    if (port === undefined && !isStarting(folder)) return;
    await sleep(20);
  }
}

const starting = new Map<string, { alive: boolean }>();
const isStarting = (folder: string): boolean => starting.get(folder)?.alive === true;
const logFile = (folder: string): string => path.join(folder, '..', 'postgres.log');

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_min_messages: 'warning',
  // A checkpoint would store where replication stands, and end the server where the disk is full; we have no replication.
  max_active_replication_origins: '0',
};

const flagsOf = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

function spawnServer(folder: string, port: number, flags: readonly string[]): void {
  const program = launch('postgres', ['-D', folder, '-p', String(port), ...flags]);
  const log = openSync(logFile(folder), 'a', 0o600);
  // In a session of its own: Ctrl-C is for the application, which then stops the server in good order.
  const child = spawn(program.command, program.args, {
    ...program.options,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const state = { alive: true };
  starting.set(folder, state);
  const gone = (): void => {
    state.alive = false;
  };
  child.on('exit', gone);
  child.on('error', gone);
  child.unref();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function stop(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  // A file that is just being written names nobody, and 0 would mean every process of our own group.
  if (!(pid > 1)) return;
  // SIGINT: PostgreSQL's fast shutdown, which ends sessions and writes everything out.
  process.kill(pid, 'SIGINT');
  for (let waited = 0; existsSync(file) && waited < 20_000; waited += 20) await sleep(20);
}
