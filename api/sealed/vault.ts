import type { Pool, PoolClient } from 'pg';
import { ConfigError } from '../config.ts';
import { Problem } from '../problem.ts';
import { NameGuard } from './guard.ts';
import { findKey, type IdentityKeys, keyFileIn, makeKey } from './keys.ts';

/** The office's key to protected persons, and the guard that knows them by it. */
export interface IdentityVault {
  readonly keys: IdentityKeys;
  readonly guard: NameGuard;
}

export interface VaultOptions {
  readonly pool: Pool;
  readonly dataDir: string;
  /** The key as a setting gives it; absent: in a file of the data folder. */
  readonly identityKey: string | undefined;
}

/**
 * @throws ConfigError where there are protected persons, and the key with which they were sealed is not there: a new one
 *   would open nobody, and the guard would know nobody
 */
export async function openIdentityVault({ pool, dataDir, identityKey }: VaultOptions): Promise<IdentityVault> {
  const file = keyFileIn(dataDir);
  const found = findKey(file, identityKey);
  const { rows } = await pool.query<{ periksa: Buffer }>('select periksa from kunci_identitas');
  if (rows[0] && !found?.check.equals(rows[0].periksa))
    throw new ConfigError(
      `This database holds protected persons that were sealed with another key than the one in ${identityKey === undefined ? `'${file}'` : 'LINCAH_IDENTITY_KEY'}. Put that key back there, or set LINCAH_IDENTITY_KEY.`,
    );
  const keys = found ?? makeKey(file);
  const guard = new NameGuard(keys);
  await guard.refresh(pool);
  return { keys, guard };
}

/**
 * Holds the register for one writer at a time, and makes sure that all write with one key.
 * @throws Problem where another process has written with another key
 */
export async function holdRegister(client: PoolClient, { keys, guard }: IdentityVault): Promise<void> {
  await client.query("select pg_advisory_xact_lock(hashtext('terlindung'))");
  await client.query('insert into kunci_identitas (periksa) values ($1) on conflict do nothing', [keys.check]);
  const { rows } = await client.query<{ periksa: Buffer }>('select periksa from kunci_identitas');
  if (!rows[0]!.periksa.equals(keys.check))
    throw new Problem(
      503,
      'Kunci identitas berbeda',
      'Proses ini tidak memegang kunci yang dipakai register identitas terlindung. Hubungi admin instansi Saudara.',
      [],
      30,
    );
  await guard.refresh(client);
}
