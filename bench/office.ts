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
  return {
    url,
    startedIn: performance.now() - since,
    memory: () => residentMemory(child.pid!),
    ask: (username, method, route, body) => ask(url, username, method, route, body),
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

async function ask<T>(url: string, username: string, method: string, route: string, body?: object): Promise<T> {
  const authorization = `Basic ${Buffer.from(`${username}:${PASSWORD}`).toString('base64')}`;
  const response = await fetch(`${url}${route}`, {
    method,
    headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${route} as ${username}: ${response.status} ${text}`);
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
