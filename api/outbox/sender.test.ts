import { randomUUID } from 'node:crypto';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { type Database, openDatabase } from '../database/data-source.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { MAX_TRIES, OutboxSender } from './sender.ts';
import { smtpTransport } from './smtp.ts';
import { headerOf, TestMailServer, willing } from './testing/mail-server.ts';
import type { Transport } from './transport.ts';

const HOUR = 3_600_000;

let made: TestDatabase;
let database: Database;
let server: TestMailServer;
let moment = Date.parse('2026-03-02T01:00:00Z');
const told: string[] = [];

beforeAll(async () => {
  made = await makeTestDatabase();
  database = await openDatabase(made.url);
  await prepareDatabase(database.source);
  await made.pool.query(
    "insert into pegawai (id, nip, nama, status, pangkat) values ('satu', '1', 'Contoh Satu', 'PNS', '-')",
  );
});
beforeEach(async () => {
  server = await TestMailServer.start();
  await made.pool.query('delete from outbox');
});
afterEach(() => server.stop());
afterAll(async () => {
  await database.close();
  await made.drop();
});

const smtp = (): Transport =>
  smtpTransport(`smtp://127.0.0.1:${server.port}`, { connection: 2_000, answer: 500, whole: 5_000 });

const senderOf = (transport: Transport): OutboxSender =>
  new OutboxSender({
    pool: database.pool,
    transport,
    from: 'lincah@contoh.example',
    now: () => moment,
    log: (_level, event, details) => void told.push(`${event} ${details?.['message']}`),
  });

const sendAll = (transport = smtp()): Promise<void> => senderOf(transport).sendDue(new AbortController().signal);

/** Puts mails into the outbox; @returns their Message-IDs */
async function put(count = 1): Promise<string[]> {
  const ids = Array.from({ length: count }, () => `${randomUUID()}@contoh.example`);
  await made.pool.query(
    `insert into outbox (message_id, kasus, pegawai, recipient, subject, body, created_at, next_try_at)
      select id, 1, 'satu', 'kepala@contoh.example', 'Permohonan', 'Isi', $2, $2 from unnest($1::text[]) id`,
    [ids, new Date(moment)],
  );
  return ids;
}

const rows = async () =>
  (
    await made.pool.query<{ state: string; tries: number; last_error: string | null; next_try_at: Date }>(
      'select state, tries, last_error, next_try_at from outbox order by id',
    )
  ).rows;
const sent = (): (string | undefined)[] => server.mails.map((mail) => headerOf(mail, 'Message-ID')?.slice(1, -1));

it('sends each mail once, and no more', async () => {
  const ids = await put(3);

  await sendAll();
  await sendAll();

  expect(sent().sort()).toEqual(ids.sort());
  expect((await rows()).map(({ state, tries }) => [state, tries])).toEqual([
    ['terkirim', 1],
    ['terkirim', 1],
    ['terkirim', 1],
  ]);
});

it('sends each mail once, though two are at it', async () => {
  const ids = await put(12);

  await Promise.all([sendAll(), sendAll(), sendAll()]);

  expect(sent().sort()).toEqual(ids.sort());
});

it('tries again later and later, and gives up in the end for all to see', async () => {
  await put();
  server.answers = (line) => (line.startsWith('RCPT') ? '451 nanti' : willing(line));
  const pauses: number[] = [];

  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    await sendAll();
    const [row] = await rows();
    pauses.push((row!.next_try_at.getTime() - moment) / 60_000);
    moment = row!.next_try_at.getTime();
  }
  await sendAll();

  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 180, 180]);
  expect(await rows()).toMatchObject([{ state: 'gagal', tries: MAX_TRIES }]);
  expect((await rows())[0]!.last_error).toContain('451');
  expect(told.filter((line) => line.startsWith('mail-given-up'))).toHaveLength(1);
  expect(server.lines.filter((line) => line.startsWith('RCPT'))).toHaveLength(MAX_TRIES);
});

it('is not asked again before its time', async () => {
  await put();
  server.answers = (line) => (line.startsWith('RCPT') ? '451 nanti' : willing(line));
  await sendAll();
  server.answers = willing;

  await sendAll();
  expect(sent()).toEqual([]);
  moment += HOUR;
  await sendAll();

  expect(sent()).toHaveLength(1);
  expect(await rows()).toMatchObject([{ state: 'terkirim', tries: 2, last_error: null }]);
});

it('gives up at once where the address will never be taken, and goes on with the next', async () => {
  await put();
  server.answers = (line) => (line.startsWith('RCPT') ? '550 tidak ada' : willing(line));
  await sendAll();
  server.answers = willing;
  await put();

  await sendAll();

  expect((await rows()).map(({ state }) => state)).toEqual(['gagal', 'terkirim']);
});

it('sends again, under the same Message-ID, what was sent when the program died before it could say so', async () => {
  const [id] = await put();
  const dying: Transport = {
    async deliver(mail) {
      await smtp().deliver(mail);
      // As the end of the program: its connection is gone, and nothing of its transaction is kept.
      await made.pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
      );
    },
  };

  await expect(senderOf(dying).sendNext()).rejects.toThrow();
  expect(await rows()).toMatchObject([{ state: 'menunggu', tries: 0 }]);
  await sendAll();

  expect(sent()).toEqual([id, id]);
  expect(server.mails[1]).toBe(server.mails[0]);
  expect(await rows()).toMatchObject([{ state: 'terkirim', tries: 1 }]);
});

it('keeps a mail whose server is away, and sends it once that is back', async () => {
  await put();
  const { port } = server;
  const transport = smtpTransport(`smtp://127.0.0.1:${port}`, { connection: 2_000, answer: 500, whole: 5_000 });
  server.answers = (line) => (line === 'connect' ? 'cut' : willing(line));
  await sendAll(transport);
  expect(await rows()).toMatchObject([{ state: 'menunggu', tries: 1 }]);

  server.answers = willing;
  moment += HOUR;
  await sendAll(transport);

  expect(sent()).toHaveLength(1);
});
