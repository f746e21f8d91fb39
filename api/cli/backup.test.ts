import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { TestOffice } from '../testing/office.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { UsageError } from './usage.ts';

const INBOX = { filter: { state: 'CREATED' }, sort: [{ field: 'creationDate', order: 'ASC' }] };
let folder: string;
let office: TestOffice;
let task: string;
let key: string;
let target: TestDatabase;
const place = (name: string): string => path.join(folder, name);

async function run(command: typeof backup, DATABASE_URL: string, LINCAH_DATA_DIR: string, ...args: string[]) {
  const lines: string[] = [];
  await command(args, { DATABASE_URL, LINCAH_DATA_DIR }, (line) => lines.push(line));
  return lines.join('\n');
}

const save = (...args: string[]) => run(backup, office.databaseUrl, office.simulation.dataDir, ...args);
const bringBack = (...args: string[]) => run(restore, target.url, place('data'), ...args);
const digestIn = (said: string): string | undefined => /digest (\w{64})/.exec(said)?.[1];
const inbox = async (one: TestOffice) => (await one.post('karo-hukum', '/v2/user-tasks/search', INBOX)).json();

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lincah-backup-'));
  ({ office, key, task } = await TestOffice.waitingAt('task_PutuskanPelibatan'));
});
beforeEach(async () => {
  target = await makeTestDatabase();
});
afterEach(() => target.drop());
afterAll(async () => {
  await office.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('brings everything back into an empty office: the same digest, the same inbox, and work goes on', async () => {
  const said = await save(place('whole.gz'), '--keys', place('whole.keys'));
  expect(statSync(place('whole.keys')).mode & 0o077).toBe(0);

  const restored = await bringBack(place('whole.gz'), '--keys', place('whole.keys'));

  expect(digestIn(restored)).toBe(digestIn(said));
  const again = await TestOffice.on(target, { dataDir: place('data') });
  again.simulation.clock.set(new Date(office.simulation.clock.now()).toISOString());
  expect(await inbox(again)).toEqual(await inbox(office));
  await again.complete('karo-hukum', task, again.story().answers['task_PutuskanPelibatan']!);
  await again.task(key, 'task_AjukanUsulan');
  await again.simulation.stop();
});

it('takes one moment out of the middle of work: every case of it goes on', async () => {
  const working = Promise.all(Array.from({ length: 6 }, () => office.begin()));
  await save(place('amid.gz'));
  await working;

  await bringBack(place('amid.gz'));

  const again = await TestOffice.on(target, { dataDir: place('amid') });
  // Jobs that a worker had in its hands are handed out again once its time is over.
  again.simulation.clock.set('2026-03-06T11:32:00+07:00');
  const { rows } = await target.pool.query<{ key: string }>(
    "select key from process_instance where state = 'ACTIVE' and key <> $1",
    [key],
  );
  for (const one of rows) await again.playUntil(one.key, 'task_PutuskanPelibatan');
  await again.simulation.stop();
});

describe('a file that is not whole', () => {
  const whole = () => readFileSync(place('whole.gz'));
  const lines = () => gunzipSync(whole()).toString().split('\n');

  it.each<[string, () => Buffer]>([
    ['cut in the middle', () => whole().subarray(0, whole().length / 2)],
    ['without its last line', () => gzipSync(lines().slice(0, -2).join('\n'))],
    [
      'with a row less',
      () =>
        gzipSync(
          lines()
            .toSpliced(
              lines().findIndex((line) => line.startsWith('"(')),
              1,
            )
            .join('\n'),
        ),
    ],
    ['with a row changed', () => gzipSync(lines().join('\n').replace('Sekretaris Jenderal', 'Sekretaris Jendral'))],
    ['of another program', () => gzipSync('{"lincah":"cadangan"}\n')],
    ['that is no gzip', () => Buffer.from('halo')],
  ])('is refused, and nothing is stored: %s', async (_what, content) => {
    writeFileSync(place('bad.gz'), content());

    await expect(bringBack(place('bad.gz'))).rejects.toThrow(UsageError);

    const { rows } = await target.pool.query('select count(*)::int as n from pegawai');
    expect(rows).toEqual([{ n: 0 }]);
    expect(digestIn(await bringBack(place('whole.gz')))).toBeDefined();
  });
});

it('replaces nothing: no file, no office that was used, no keys', async () => {
  await expect(save(place('whole.gz'))).rejects.toThrow('There is a file');
  await expect(run(restore, office.databaseUrl, place('other'), place('whole.gz'))).rejects.toThrow('has been used');
  await expect(
    run(restore, target.url, office.simulation.dataDir, place('whole.gz'), '--keys', place('whole.keys')),
  ).rejects.toThrow('There are keys');
});
