import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lincah-embedded-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, text: string): Promise<readonly object[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(text)).rows as object[];
  } finally {
    await client.end();
  }
}

it('starts again where it was, with all it held, when its server is killed under a living office', async () => {
  const postgres = await startEmbeddedPostgres(folder);
  await ask(postgres.url, 'create table kept as select 42 as answer');
  const pid = Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  process.kill(pid, 'SIGKILL');
  let kept: readonly object[] | undefined;
  for (let tries = 0; kept === undefined && tries < 300; tries += 1) {
    await sleep(100);
    kept = await ask(postgres.url, 'select answer from kept').catch(() => undefined);
  }

  expect(kept).toEqual([{ answer: 42 }]);
  expect(Number(readFileSync(path.join(folder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])).not.toBe(pid);
  await postgres.leave();
});
