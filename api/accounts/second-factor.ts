import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Pool, PoolClient } from 'pg';
import type { Attempts } from '../policy/attempts.ts';
import { Problem } from '../problem.ts';
import type { Vault } from './vault.ts';

const ISSUER = 'Lincah';
/** As authenticator apps expect them: RFC 6238 with its defaults. */
const SHAPE = { issuer: ISSUER, algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** Clocks of telephones may be off by one period either way. */
const WINDOW = 1;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

const purposeOf = (username: string): string => `totp ${username}`;
const digestOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** What an authenticator app is given. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
}

export interface SecondFactorState {
  readonly since: Date;
  readonly recoveryCodesLeft: number;
}

export interface SecondFactorDeps {
  readonly pool: Pool;
  readonly vault: Vault;
  readonly attempts: Attempts;
  readonly now: () => number;
}

/** One-time codes beside the password: each is good once, and so is each recovery code. */
export class SecondFactor {
  private readonly deps: SecondFactorDeps;

  constructor(deps: SecondFactorDeps) {
    this.deps = deps;
  }

  /** @returns undefined where it does not count yet */
  async stateOf(username: string): Promise<SecondFactorState | undefined> {
    const { rows } = await this.deps.pool.query<SecondFactorState>(
      `select confirmed_at as since, (select count(*)::int from recovery_code r where r.username = t.username and used_at is null)
        as "recoveryCodesLeft" from account_totp t where username = $1 and confirmed_at is not null`,
      [username],
    );
    return rows[0];
  }

  /** Makes a secret that counts once a code of it was given; an earlier one that never counted is replaced. */
  async begin(client: PoolClient, username: string): Promise<Enrolment | undefined> {
    const { vault, now } = this.deps;
    const secret = new Secret({ buffer: Uint8Array.from(randomBytes(SECRET_BYTES)).buffer });
    const { rowCount } = await client.query(
      `insert into account_totp (username, secret, begun_at) values ($1, $2, $3) on conflict (username)
        do update set secret = excluded.secret, begun_at = excluded.begun_at where account_totp.confirmed_at is null`,
      [username, vault.seal(secret.base32, purposeOf(username)), new Date(now())],
    );
    if (rowCount === 0) return undefined;
    return { secret: secret.base32, uri: new TOTP({ ...SHAPE, label: username, secret }).toString() };
  }

  /** The first right code makes the secret count. @returns recovery codes, which nobody can read again */
  async confirm(client: PoolClient, username: string, given: string): Promise<readonly string[]> {
    await this.demand(username, () => this.isCode(client, username, plain(given), 'confirmed_at is null'));
    await client.query('update account_totp set confirmed_at = $2 where username = $1', [
      username,
      new Date(this.deps.now()),
    ]);
    return this.renewRecoveryCodes(client, username);
  }

  /** @throws Problem where the code is not right, was used, or too many were not */
  async require(username: string, given: string): Promise<void> {
    const { pool } = this.deps;
    const code = plain(given);
    await this.demand(username, () =>
      /^\d{6}$/.test(code)
        ? this.isCode(pool, username, code, 'confirmed_at is not null')
        : this.isRecoveryCode(username, code),
    );
  }

  async renewRecoveryCodes(client: PoolClient, username: string): Promise<readonly string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeOf(randomBytes(RECOVERY_BYTES)));
    await client.query('delete from recovery_code where username = $1', [username]);
    await client.query('insert into recovery_code (username, digest) select $1, unnest($2::text[])', [
      username,
      codes.map((code) => digestOf(plain(code))),
    ]);
    return codes;
  }

  /** Takes the second factor away. @returns whether there was one */
  async remove(client: PoolClient, username: string): Promise<boolean> {
    const { rowCount } = await client.query('delete from account_totp where username = $1', [username]);
    return rowCount === 1;
  }

  /** A try counts before it is made: of many made at once no more may pass than of those made in turn. */
  private async demand(username: string, isRight: () => Promise<boolean>): Promise<void> {
    const { attempts } = this.deps;
    const key = `code ${username}` as const;
    attempts.require(key);
    attempts.failed(key);
    if (!(await isRight())) throw wrongCode('Kode salah atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.');
    attempts.succeeded(key);
  }

  /** The step of a code is stored with the first use, so that nobody who looked on can use it again. */
  private async isCode(client: Pool | PoolClient, username: string, code: string, which: string): Promise<boolean> {
    const { rows } = await client.query<{ secret: string }>(
      `select secret from account_totp where username = $1 and ${which}`,
      [username],
    );
    if (!rows[0]) return false;
    const secret = Secret.fromBase32(this.deps.vault.open(rows[0].secret, purposeOf(username)));
    const timestamp = this.deps.now();
    const delta = new TOTP({ ...SHAPE, secret }).validate({ token: code, timestamp, window: WINDOW });
    if (delta === null) return false;
    const step = TOTP.counter({ period: SHAPE.period, timestamp }) + delta;
    const { rowCount } = await client.query(
      'update account_totp set last_step = $2 where username = $1 and last_step < $2',
      [username, step],
    );
    return rowCount === 1;
  }

  private async isRecoveryCode(username: string, code: string): Promise<boolean> {
    const { rowCount } = await this.deps.pool.query(
      'update recovery_code set used_at = $3 where username = $1 and digest = $2 and used_at is null',
      [username, digestOf(code), new Date(this.deps.now())],
    );
    return rowCount === 1;
  }
}

/** Told with the field where a code belongs: a sign-in page then asks for one. */
export function wrongCode(message: string): Problem {
  return new Problem(401, 'Kode sekali pakai diperlukan', message, [{ field: 'code', message }]);
}

/** Eighty bits as people copy them: four groups of four letters and digits. */
const recoveryCodeOf = (bytes: Buffer): string =>
  new Secret({ buffer: Uint8Array.from(bytes).buffer }).base32.toLowerCase().replace(/.{4}(?=.)/g, '$&-');

/** However people type it. */
const plain = (code: string): string => code.toLowerCase().replace(/[\s-]/g, '');
