import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeTestDatabase } from '../engine/testing/database.ts';
import { ChildOffice } from './testing/child-office.ts';

const folders: string[] = [];
const children: ChildOffice[] = [];

afterAll(async () => {
  for (const child of children) child.process.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(path.join(os.tmpdir(), 'lincah-writer-'));
  folders.push(made);
  return made;
}

function launch(...args: ConstructorParameters<typeof ChildOffice>): ChildOffice {
  const child = new ChildOffice(...args);
  children.push(child);
  return child;
}

it('waits as a standby while another office writes to the database, and takes over when that is killed', async () => {
  const database = await makeTestDatabase();
  const dataDir = folder();
  const first = await launch(dataDir, database.url).ready();
  await first.ask('admin', 'POST', '/api/appointments', {
    jabatan: 'karo-hukum',
    pegawai: 'karo-phsk',
    kapasitas: 'plh',
    nomorKeputusan: 'KP.1',
    mulai: '2026-03-02',
    selesai: '2026-03-05',
  });

  const second = launch(dataDir, database.url);
  await second.says(/"event":"standby"/);
  expect(second.output).not.toContain('Lincah ready');
  expect((await first.ask('admin', 'GET', '/v2/topology')).status).toBe(200);
  await first.kill();
  await second.ready();

  expect((await second.ask('admin', 'GET', '/api/appointments')).body.items).toHaveLength(1);
  expect((await second.ask('admin', 'GET', '/v2/topology')).status).toBe(200);
  expect(await second.stop()).toBe(0);
  await database.drop();
});

it('refuses a second office on the same data folder, and says what to do', async () => {
  const dataDir = folder();
  const first = await launch(dataDir, undefined).ready();

  const second = launch(dataDir, undefined);

  expect(await second.exited).toBe(1);
  expect(second.output).toContain(`Lincah already runs on the data folder '${dataDir}'`);
  expect(second.output).toContain('LINCAH_DATA_DIR');
  expect(second.output).not.toMatch(/^\s+at /m);
  expect((await first.ask('admin', 'GET', '/v2/topology')).status).toBe(200);

  // Killed, it leaves its database server behind, which the next office on the folder finds and in the end stops.
  await first.kill();
  expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(true);
  const third = await launch(dataDir, undefined).ready();
  expect((await third.ask('admin', 'GET', '/v2/topology')).status).toBe(200);
  expect(await third.stop()).toBe(0);
  expect(existsSync(path.join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
});
