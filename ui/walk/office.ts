import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

export const PASSWORD = 'jalan-lincah';

/** The whole application as `npm start` runs it, in an empty folder of its own. */
export interface Office {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startOffice(): Promise<Office> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-walk-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['api/bootstrap.cjs', 'lincah', 'serve'], {
    cwd: path.join(__dirname, '../..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      LINCAH_DATA_DIR: dataDir,
      LINCAH_PORT: String(port),
      LINCAH_GATEWAY_PORT: '0',
      LINCAH_DEMO_PASSWORD: PASSWORD,
    },
  });
  await ready(child);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The office ended with code ${code}: ${said}`)));
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Lincah ready')) resolve();
      });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
