import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const PASSWORD = 'ukur-lincah';

/** An office in a process of its own on the embedded defaults, as `npm start` runs it. */
export interface OfficeProcess {
  readonly url: string;
  /** From the start of the process to its ready line, in milliseconds. */
  readonly startedIn: number;
  /** Memory of the office's own process, in MiB. */
  memory(): number;
  ask<T>(username: string, method: 'GET' | 'POST', path: string, body?: object): Promise<T>;
  stop(): Promise<void>;
}

export const makeDataFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'lincah-bench-'));
export const dropDataFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export async function startOfficeProcess(dataDir: string): Promise<OfficeProcess> {
  const port = await freePort();
  const since = performance.now();
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', 'api/cli/main.ts', 'serve'], {
    cwd: path.join(__dirname, '..'),
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      LINCAH_DATA_DIR: dataDir,
      LINCAH_PORT: String(port),
      LINCAH_GATEWAY_PORT: '0',
      LINCAH_DEMO_PASSWORD: PASSWORD,
    },
  });
  await ready(child);
  const url = `http://127.0.0.1:${port}`;
  const sessions = new Map<string, Promise<string>>();
  return {
    url,
    startedIn: performance.now() - since,
    memory: () => residentMemory(child.pid!),
    ask: async (username, method, route, body) => {
      const session = sessions.get(username) ?? signIn(url, username);
      sessions.set(username, session);
      return ask(url, await session, method, route, body);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The office ended with code ${code} before it was ready`)));
    createInterface({ input: child.stdout! }).on('line', (line) => {
      if (line.startsWith('Lincah ready')) resolve();
    });
  });
}

/** @returns the session's cookie, as a browser keeps it */
async function signIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ username, password: PASSWORD }),
  });
  if (!response.ok) throw new Error(`Signing in as ${username}: ${response.status} ${await response.text()}`);
  return response.headers.getSetCookie()[0]!.split(';')[0]!;
}

async function ask<T>(url: string, cookie: string, method: string, route: string, body?: object): Promise<T> {
  const response = await fetch(`${url}${route}`, {
    method,
    headers: { cookie, origin: url, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const residentMemory = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
