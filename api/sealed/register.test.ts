import { createHash } from 'node:crypto';
import { copyFileSync, rmSync, statSync } from 'node:fs';
import { ConfigError } from '../config.ts';
import type { IdentityLogEntry, OpenedIdentity, Opening } from '../contract/protected-persons.ts';
import { inventedIdentities } from '../testing/identities.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { keyFileIn, makeKey } from './keys.ts';
import { openIdentityVault } from './vault.ts';

const URL = '/api/protected-persons';
/** Three keepers of LPSK. */
const [ASKER, SECOND, THIRD] = ['ppsk-madya-1', 'ppsk-madya-2', 'ppsk-muda-2'] as const;
const ALASAN = 'Menyiapkan pendampingan di sidang';

const identities = inventedIdentities(10, 11);
let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

/** Of a command as it would be kept without the office's key. */
const plainDigest = (...said: readonly string[]): string => {
  const digest = createHash('sha256');
  for (const part of said) digest.update(`${Buffer.byteLength(part)}:${part}`);
  return digest.digest('hex');
};

async function register(index: number): Promise<string> {
  const answer = await office.post(ASKER, URL, identities[index]!);
  expect(`${answer.statusCode} ${answer.body}`).toMatch(/^201 /);
  return answer.json<{ kode: string }>().kode;
}

async function ask(kode: string, tindakan = 'buka'): Promise<string> {
  const answer = await office.post(ASKER, `${URL}/${kode}/openings`, {
    tindakan,
    keperluan: 'Perkara 12',
    alasan: ALASAN,
  });
  expect(`${answer.statusCode} ${answer.body}`).toMatch(/^201 /);
  return answer.json<{ id: string }>().id;
}

const decide = (username: string, id: string, disetujui = true, catatan = '') =>
  office.post(username, `${URL}/openings/${id}/decision`, { disetujui, catatan });
const read = (username: string, id: string) => office.post(username, `${URL}/openings/${id}/reading`);
const log = async (kode: string): Promise<readonly IdentityLogEntry[]> =>
  (await office.get(THIRD, `${URL}/log?kode=${kode}`)).json<{ items: IdentityLogEntry[] }>().items;
const opening = async (username: string, id: string): Promise<Opening | undefined> =>
  (await office.get(username, `${URL}/openings`)).json<{ items: Opening[] }>().items.find((one) => one.id === id);
const noticesOf = async (username: string): Promise<string[]> =>
  (await office.get(username, '/api/notices')).json<{ items: { isi: string }[] }>().items.map(({ isi }) => isi);

describe('registering', () => {
  it('gives a code that tells nothing, and lists codes only', async () => {
    const kode = await register(0);

    const listed = await office.get(SECOND, URL);

    expect(kode).toMatch(/^TL-2026-\d{4}$/);
    expect(listed.body).toContain(kode);
    expect(listed.body).not.toMatch(new RegExp(identities[0]!.nama.split(' ')[0]!, 'i'));
  });

  it('refuses whoever is registered already, by NIK or name, and lets a namesake be registered as another person', async () => {
    const { nama, nik } = identities[0]!;
    const sameNik = await office.post(SECOND, URL, { ...identities[1]!, nik });
    const sameName = await office.post(SECOND, URL, { ...identities[1]!, nama: nama.toUpperCase() });

    const namesake = await office.post(SECOND, URL, { ...identities[8]!, nama, orangLain: true });

    expect(expectProblem(sameNik, 409).detail).toMatch(/sudah terdaftar dengan kode TL-/);
    expect(expectProblem(sameName, 409).detail).toMatch(/bila orangnya lain/);
    expect(namesake.statusCode).toBe(201);
  });

  it('is the same person when it is sent again with the same key, whose digest is no digest of the name', async () => {
    const send = () =>
      office.ask(ASKER, {
        method: 'POST',
        url: URL,
        payload: identities[2]!,
        headers: { 'idempotency-key': 'daftar-2' },
      });

    const first = await send();
    const again = await send();

    const [kept] = (await office.rows("select fingerprint from idempotency_key where key = 'daftar-2'")) as [
      { fingerprint: string },
    ];

    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(kept.fingerprint).not.toBe(plainDigest('POST', URL, JSON.stringify(identities[2]!)));
  });

  it('names the field that is wrong and repeats nothing of it', async () => {
    const answers = [
      await office.post(ASKER, URL, { ...identities[3]!, nama: 'Rahasiawati, S.H.' }),
      await office.post(ASKER, URL, { ...identities[3]!, nik: '12345' }),
      await office.post(ASKER, URL, { ...identities[3]!, tanggalLahir: '31-12-1990' }),
      await office.post(ASKER, URL, { ...identities[3]!, nama: '  . ' }),
    ];

    for (const answer of answers) {
      expectProblem(answer, 400);
      expect(answer.body).not.toMatch(/Rahasiawati|12345|31-12/);
    }
  });

  it('is for keepers, and for no admin, even one with the role', async () => {
    await office.rows("update account set roles = array['admin', 'pelindung'] where username = 'jf-1'");

    expectProblem(await office.get('admin', URL), 403);
    expectProblem(await office.get('jf-1', URL), 403);
    expectProblem(await office.get('sekjen', URL), 403);
  });
});

describe('opening', () => {
  it('takes a reason, a second person, and ends by itself', async () => {
    const kode = await register(4);
    const short = { tindakan: 'buka', keperluan: 'Perkara', alasan: '1234567890 abc' };
    expectProblem(await office.post(ASKER, `${URL}/${kode}/openings`, short), 400);
    const id = await ask(kode);

    expectProblem(await read(ASKER, id), 409);
    expectProblem(await decide(ASKER, id), 403);
    expect((await decide(SECOND, id)).statusCode).toBe(204);
    expectProblem(await decide(THIRD, id), 409);
    expectProblem(await read(SECOND, id), 403);
    const answer = await read(ASKER, id);
    const opened = answer.json<OpenedIdentity>();

    expect(answer.headers['cache-control']).toBe('no-store');
    expect(opened).toEqual({ kode, sampai: expect.any(String), sisa: 900, identitas: identities[4]! });
    expect((await opening(ASKER, id))?.mayRead).toBe(true);
    const { clock } = office.simulation;
    clock.advance(Date.parse(opened.sampai) - clock.now() - 1);
    expect((await read(ASKER, id)).statusCode).toBe(200);
    clock.advance(1);
    expectProblem(await read(ASKER, id), 409);
    expect((await opening(ASKER, id))?.mayRead).toBe(false);
  });

  it('may not be decided by the same person under another account', async () => {
    const kode = await register(5);
    const id = await ask(kode);
    await office.rows(
      `insert into account select 'akun-kedua', pegawai, display_name, password_hash, roles, true, true, created_at
        from account where username = $1`,
      [ASKER],
    );

    expectProblem(await decide('akun-kedua', id), 403);
    expect((await opening('akun-kedua', id))?.mayDecide).toBe(false);
    expect((await opening(SECOND, id))?.mayDecide).toBe(true);
    expectProblem(
      await office.post(ASKER, `${URL}/${kode}/openings`, { tindakan: 'buka', keperluan: 'Lagi', alasan: ALASAN }),
      409,
    );
  });

  it('that was refused opens nothing, and a refusal has a reason', async () => {
    const kode = await register(6);
    const id = await ask(kode);

    expectProblem(await decide(SECOND, id, false, 'tidak'), 400);
    expect((await decide(SECOND, id, false, 'Keperluannya tidak jelas')).statusCode).toBe(204);

    expectProblem(await read(ASKER, id), 409);
  });

  it('is over at once for whoever is no keeper any more', async () => {
    const kode = await register(7);
    const id = await ask(kode);
    await decide(SECOND, id);

    await office.rows('update account set roles = $2 where username = $1', [ASKER, []]);
    expectProblem(await read(ASKER, id), 403);
    await office.rows('update account set roles = $2 where username = $1', [ASKER, ['pelindung']]);
    expect((await read(ASKER, id)).statusCode).toBe(200);
  });

  it('writes down everyone, when, why and from where, which nobody can change, and tells the other keepers', async () => {
    const kode = await register(9);
    const id = await ask(kode);
    await decide(SECOND, id);
    await read(ASKER, id);

    const entries = await log(kode);

    expect(entries.map(({ peristiwa, akun }) => [peristiwa, akun])).toEqual([
      ['dibaca', ASKER],
      ['disetujui', SECOND],
      ['diminta', ASKER],
      ['didaftarkan', ASKER],
    ]);
    expect(entries[2]!.keterangan).toBe(`Buka identitas. Keperluan: Perkara 12. Alasan: ${ALASAN}`);
    expect(new Set(entries.map(({ alamat }) => alamat))).toEqual(new Set(['127.0.0.1']));
    for (const change of ["update log_identitas set akun = 'x'", 'delete from log_identitas', 'truncate log_identitas'])
      await expect(office.rows(change)).rejects.toThrow(/never changed or deleted/);
    for (const sentence of [`meminta untuk membuka identitas ${kode}`, `membaca identitas ${kode}`])
      expect((await noticesOf(THIRD)).join('\n')).toContain(sentence);
    expect((await noticesOf(ASKER)).join('\n')).not.toContain(`membaca identitas ${kode}`);
    expect(await noticesOf('admin')).toEqual([]);
  });
});

describe('destroying', () => {
  it('takes a second person, and then nobody opens the identity any more', async () => {
    const kode = await register(1);
    const reading = await ask(kode);
    await decide(SECOND, reading);
    const note = { isi: `Bertemu ${identities[1]!.nama}` };
    const key = await office.begin();
    const write = () => office.post('karo-penelaahan', `/api/cases/${key}/notes`, note);
    expectProblem(await write(), 400);

    const id = await ask(kode, 'musnahkan');
    expect((await decide(SECOND, id)).statusCode).toBe(204);

    expectProblem(await read(ASKER, reading), 409);
    expectProblem(
      await office.post(ASKER, `${URL}/${kode}/openings`, { tindakan: 'buka', keperluan: 'Lagi', alasan: ALASAN }),
      409,
    );
    expect(await office.rows('select identitas, kunci, indeks from terlindung where kode = $1', [kode])).toEqual([
      { identitas: null, kunci: null, indeks: null },
    ]);
    expect((await log(kode))[0]!.peristiwa).toBe('dimusnahkan');
    expect((await write()).statusCode).toBe(201);
  });
});

describe('the key', () => {
  it('lies in a file that is the office’s alone, and nothing opens with another', async () => {
    const { simulation } = office;
    const { pool } = simulation.office.database;
    const file = keyFileIn(simulation.dataDir);
    const options = { pool, dataDir: simulation.dataDir, identityKey: undefined };
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(openIdentityVault(options)).resolves.toMatchObject({ keys: {} });

    copyFileSync(file, `${file}.aside`);
    rmSync(file);
    await expect(openIdentityVault(options)).rejects.toThrow(ConfigError);
    makeKey(file);
    await expect(openIdentityVault(options)).rejects.toThrow(/another key/);
    copyFileSync(`${file}.aside`, file);

    await expect(openIdentityVault(options)).resolves.toMatchObject({ keys: {} });
  });

  it('of another process closes the guard until it is put right', async () => {
    const [{ periksa }] = (await office.rows('select periksa from kunci_identitas')) as [{ periksa: Buffer }];
    await office.rows("update kunci_identitas set periksa = '\\x00'");
    expectProblem(await office.post(ASKER, URL, identities[3]!), 503);
    await office.rows('update kunci_identitas set periksa = $1', [periksa]);

    expect((await office.post(ASKER, URL, identities[3]!)).statusCode).toBe(201);
  });
});
