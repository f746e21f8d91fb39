import { createHash } from 'node:crypto';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import { Random } from '../../engine/testing/random.ts';
import { type Database, openDatabase } from '../database/data-source.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { inventedEntry, logKeys } from '../testing/audit.ts';
import { BEGINNING, chained, type Head, type StoredEntry, sealOf } from './chain.ts';
import { type Checkpoint, genuine, signCheckpoint } from './checkpoints.ts';
import { textOf } from './entry.ts';
import { OperationLog } from './log.ts';
import { verifyLog } from './read.ts';
import { Verification } from './verify.ts';

const SEED = Number(process.env['TEST_SEED'] ?? 20_261_123);
const IN_MEMORY = 10_000;
const IN_SQL = 250;
const ENTRIES = 120;

const keys = logKeys('kantor');
const forger = logKeys('pemalsu');
const random = new Random(SEED);

/** A log as somebody with every right to the database may have left it. */
interface Log {
  rows: StoredEntry[];
  head: Head | undefined;
}

const at = (log: Log): number => random.below(log.rows.length);
const headAt = ({ seq, mac }: StoredEntry, seal: Buffer): Head => ({ seq, mac, seal });
const renumber = (log: Log): void => {
  log.rows = log.rows.map((row, index) => ({ ...row, seq: index + 1 }));
};
/** Another text of the same kind, as somebody would put it who hides something. */
const edited = (entry: string): string => {
  const ways = [
    () => entry.replace(/"actorId":"[^"]*"/, '"actorId":"orang-lain"'),
    () => entry.replace(/"timestamp":"\d{4}/, '"timestamp":"2001'),
    () => (entry.includes('"FAIL"') ? entry.replace('"FAIL"', '"SUCCESS"') : entry.replace('"SUCCESS"', '"FAIL"')),
    () => `${entry} `,
    () => entry.replace(/"newValue":"[^"]*"/, '"newValue":"2030-01-01"'),
  ];
  return ways[random.below(ways.length)]!();
};
const plain = (previous: Buffer, seq: number, entry: string): Buffer =>
  createHash('sha256').update(previous).update(String(seq)).update(entry).digest();

/** Macs from a place on, by whoever has not the key. */
function rewrite(log: Log, from: number, byPlainHashes: boolean): void {
  const before = from === 0 ? BEGINNING : log.rows[from - 1]!;
  let mac = before.mac;
  const texts = log.rows.slice(from).map(({ entry }) => entry);
  const rewritten = byPlainHashes
    ? texts.map((entry, index) => {
        mac = plain(mac, from + index + 1, entry);
        return { seq: from + index + 1, entry, mac };
      })
    : chained(forger, before, texts);
  log.rows = [...log.rows.slice(0, from), ...rewritten];
  const last = log.rows.at(-1)!;
  log.head = headAt(last, byPlainHashes ? plain(last.mac, last.seq, 'head') : sealOf(forger, last));
}

const tamperings: { readonly [kind: string]: (log: Log) => void } = {
  edit: (log) => {
    const place = at(log);
    log.rows[place] = { ...log.rows[place]!, entry: edited(log.rows[place]!.entry) };
  },
  'edit a mac': (log) => {
    const place = at(log);
    const mac = Buffer.from(log.rows[place]!.mac);
    mac[random.below(32)]! ^= 1 + random.below(255);
    log.rows[place] = { ...log.rows[place]!, mac };
  },
  delete: (log) => void log.rows.splice(at(log), 1 + random.below(5)),
  'delete and renumber': (log) => {
    log.rows.splice(at(log), 1 + random.below(5));
    renumber(log);
    const last = log.rows.at(-1);
    if (last) log.head = headAt(last, log.head!.seal);
  },
  insert: (log) => {
    const place = at(log);
    const entry = edited(log.rows[place]!.entry);
    const mac = random.below(2) === 0 ? log.rows[place]!.mac : plain(log.rows[place]!.mac, place, entry);
    log.rows.splice(place, 0, { seq: 0, entry, mac });
    renumber(log);
  },
  'insert behind the end': (log) => {
    const last = log.rows.at(-1)!;
    log.rows.push({ seq: last.seq + 1, entry: last.entry, mac: plain(last.mac, last.seq, last.entry) });
  },
  reorder: (log) => {
    const [one, other] = [random.below(log.rows.length - 1), 1 + random.below(log.rows.length - 1)];
    const second = one === other ? one + 1 : other;
    const [a, b] = [log.rows[one]!, log.rows[second]!];
    log.rows[one] = { ...b, seq: a.seq };
    log.rows[second] = { ...a, seq: b.seq };
  },
  'cut the tail': (log) => void log.rows.splice(at(log)),
  'cut the tail and put the head right': (log) => {
    log.rows.splice(1 + random.below(log.rows.length - 1));
    const last = log.rows.at(-1)!;
    const seals = [log.head!.seal, last.mac, plain(last.mac, last.seq, 'head'), sealOf(forger, last)];
    log.head = headAt(last, seals[random.below(seals.length)]!);
  },
  'empty it': (log) => {
    log.rows = [];
    if (random.below(2) === 0) log.head = undefined;
  },
  'take the head away': (log) => {
    log.head = undefined;
  },
  'edit and rewrite with plain hashes': (log) => {
    const place = at(log);
    log.rows[place] = { ...log.rows[place]!, entry: edited(log.rows[place]!.entry) };
    rewrite(log, place, true);
  },
  'edit and rewrite with another key': (log) => {
    const place = at(log);
    log.rows[place] = { ...log.rows[place]!, entry: edited(log.rows[place]!.entry) };
    rewrite(log, place, false);
  },
};
const kinds = Object.entries(tamperings);

const written = (count: number): Log => {
  const texts = Array.from({ length: count }, (_, index) =>
    textOf({ timestamp: new Date(Date.UTC(2026, 2, 2) + index).toISOString(), ...inventedEntry(random, index) }),
  );
  const rows = chained(keys, BEGINNING, texts);
  return { rows, head: headAt(rows.at(-1)!, sealOf(keys, rows.at(-1)!)) };
};

function verified({ rows, head }: Log, checkpoints: readonly Checkpoint[] = []) {
  const verification = new Verification(keys, checkpoints);
  for (const row of rows) if (!verification.take(row)) return verification.fault;
  return verification.end(head);
}

const copyOf = ({ rows, head }: Log): Log => ({ rows: [...rows], head });

describe('rows in memory', () => {
  const log = written(ENTRIES);

  it('are found whole where nobody touched them', () => {
    expect(verified(log)).toBeUndefined();
    expect(verified(log, genuine(keys, [signCheckpoint(keys, log.rows[99]!, new Date(0))]))).toBeUndefined();
  });

  it(`are found wrong after each of ${IN_MEMORY} tamperings`, () => {
    const found = new Map<string, number>();
    const missed: string[] = [];
    for (let n = 0; n < IN_MEMORY; n += 1) {
      const [kind, tamper] = kinds[n % kinds.length]!;
      const spoiled = copyOf(log);
      tamper(spoiled);
      if (verified(spoiled)) found.set(kind, (found.get(kind) ?? 0) + 1);
      else missed.push(`${kind} (number ${n})`);
    }
    const counts = [...found].map(([kind, count]) => `${kind} ${count}`).join(', ');
    process.stdout.write(
      `audit: seed ${SEED}: ${IN_MEMORY - missed.length} of ${IN_MEMORY} tamperings found: ${counts}\n`,
    );
    expect(missed).toEqual([]);
  });

  it('say where the first wrong one is', () => {
    const spoiled = copyOf(log);
    spoiled.rows[41] = { ...spoiled.rows[41]!, entry: `${spoiled.rows[41]!.entry} ` };
    spoiled.rows.splice(90, 1);

    expect(verified(spoiled)).toMatchObject({
      seq: 42,
      what: expect.stringContaining('not as it was written') as string,
    });
  });

  it('and an older copy put back, or all of it written anew with the key, show by a checkpoint alone', () => {
    const checkpoints = genuine(keys, [signCheckpoint(keys, log.rows[99]!, new Date(0))]);
    const older: Log = { rows: log.rows.slice(0, 80), head: headAt(log.rows[79]!, sealOf(keys, log.rows[79]!)) };
    const anew = written(ENTRIES);

    expect([verified(older), verified(anew)]).toEqual([undefined, undefined]);
    expect(verified(older, checkpoints)).toMatchObject({ seq: 81 });
    expect(verified(anew, checkpoints)).toMatchObject({ seq: 100 });
  });

  it('are not vouched for by a checkpoint that somebody else signed', () => {
    const forged = signCheckpoint(forger, log.rows[9]!, new Date(0));

    expect(() => genuine(keys, [forged])).toThrow('that this office has signed');
    expect(() => genuine(keys, [{ ...signCheckpoint(keys, log.rows[9]!, new Date(0)), seq: 11 }])).toThrow();
  });
});

describe('rows in the database', () => {
  let database: Database;
  let drop: () => Promise<void>;
  let log: OperationLog;
  let whole: Log;

  const rowsOf = async <T>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    (await database.pool.query(text, [...values])).rows as T[];

  beforeAll(async () => {
    const test = await makeTestDatabase();
    database = await openDatabase(test.url);
    drop = async () => {
      await database.close();
      await test.drop();
    };
    await prepareDatabase(database.source);
    log = new OperationLog({ pool: database.pool, keys, now: () => Date.UTC(2026, 2, 2) });
    await log.open();
    await Promise.all(Array.from({ length: 100 }, (_, index) => log.write(inventedEntry(random, index))));
    const rows = await rowsOf<{ seq: string; entry: string; mac: Buffer }>(
      'select seq, entry, mac from audit_log order by seq',
    );
    const [head] = await rowsOf<Head & { seq: string }>('select seq, mac, seal from audit_head');
    whole = { rows: rows.map((row) => ({ ...row, seq: Number(row.seq) })), head: { ...head!, seq: Number(head!.seq) } };
  });
  afterAll(() => drop());

  /** As whoever owns the tables can. */
  async function put({ rows, head }: Log): Promise<void> {
    await database.pool.query(`alter table audit_log disable trigger all; alter table audit_head disable trigger all;
      truncate audit_log, audit_head; alter table audit_log enable trigger all; alter table audit_head enable trigger all`);
    await database.pool.query(
      'insert into audit_log (seq, entry, mac) select * from unnest($1::bigint[], $2::text[], $3::bytea[])',
      [rows.map(({ seq }) => seq), rows.map(({ entry }) => entry), rows.map(({ mac }) => mac)],
    );
    if (head)
      await database.pool.query('insert into audit_head (seq, mac, seal, key_check) values ($1, $2, $3, $4)', [
        ...[head.seq, head.mac, head.seal, keys.check],
      ]);
  }

  it.each([
    'update audit_log set mac = mac where seq = 1',
    'delete from audit_log where seq = 1',
    'truncate audit_log',
    'delete from audit_head',
  ])('are not changed by "%s"', async (statement) => {
    await expect(database.pool.query(statement)).rejects.toThrow('are never changed or deleted');
  });

  it('are in one chain, whoever writes at once, in transactions of their own or in others', async () => {
    const others = Array.from({ length: 8 }, () => new OperationLog({ pool: database.pool, keys, now: () => 0 }));
    const before = await verifyLog(database.pool, keys, []);
    const places = await Promise.all(
      others.flatMap((one, index) => Array.from({ length: 25 }, () => one.write(inventedEntry(random, index)))),
    );

    expect(new Set(places).size).toBe(200);
    expect(await verifyLog(database.pool, keys, [])).toEqual({ entries: before.entries + 200, fault: undefined });
    await put(whole);
  });

  it(`are found wrong after each of ${IN_SQL} tamperings`, async () => {
    const missed: string[] = [];
    for (let n = 0; n < IN_SQL; n += 1) {
      const [kind, tamper] = kinds[n % kinds.length]!;
      const spoiled = copyOf(whole);
      tamper(spoiled);
      await put(spoiled);
      if (!(await verifyLog(database.pool, keys, [])).fault) missed.push(kind);
    }
    process.stdout.write(
      `audit: seed ${SEED}: ${IN_SQL - missed.length} of ${IN_SQL} tamperings of the database found\n`,
    );
    expect(missed).toEqual([]);
    await put(whole);
    expect((await verifyLog(database.pool, keys, [])).fault).toBeUndefined();
  });

  it('stay wrong when the office goes on writing behind a tail that was cut off', async () => {
    const last = whole.rows[89]!;
    await put({ rows: whole.rows.slice(0, 90), head: headAt(last, last.mac) });

    const place = await log.write(inventedEntry(random, 0));

    expect(place).toBe(92);
    expect((await verifyLog(database.pool, keys, [])).fault).toMatchObject({ seq: 91 });
    await put({ rows: whole.rows.slice(0, 90), head: headAt(last, sealOf(keys, last)) });
    await new OperationLog({ pool: database.pool, keys, now: () => 0 }).write(inventedEntry(random, 0));
    expect((await verifyLog(database.pool, keys, [])).fault).toBeUndefined();
    await put(whole);
  });

  it('are told to be older than what the running office has seen', async () => {
    await log.write(inventedEntry(random, 0));
    await log.write(inventedEntry(random, 0));
    const last = whole.rows[49]!;
    await put({ rows: whole.rows.slice(0, 50), head: headAt(last, sealOf(keys, last)) });

    await log.write(inventedEntry(random, 0));

    expect((await verifyLog(database.pool, keys, [])).fault).toMatchObject({ seq: 51 });
    await put(whole);
  });

  it('are searched by nothing else than they say', async () => {
    await rowsOf('alter table audit_log alter column actor drop expression');

    expect((await verifyLog(database.pool, keys, [])).fault?.what).toContain("column 'actor'");
  });

  it('are not gone on with by an office that has another key', async () => {
    const other = new OperationLog({ pool: database.pool, keys: forger, now: () => 0 });

    await expect(other.open()).rejects.toThrow('begun with another key');
  });
});
