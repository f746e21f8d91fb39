import type { Pool } from 'pg';
import type { OidcConfig } from '../config.ts';
import { isStorable } from '../input.ts';
import type { Claims } from './provider.ts';

/** The people a claim may name; accounts that are closed are nobody's. */
const COLUMNS: { readonly [M in OidcConfig['match']]: string } = { nip: 'o.nip', surel: 'lower(o.surel)' };

/** The one open account of whoever the provider vouches for; accounts are never made here. */
export async function accountOf(pool: Pool, { match, claim }: OidcConfig, claims: Claims): Promise<string | undefined> {
  const value = claims[claim];
  if (typeof value !== 'string' || value === '' || !isStorable(value)) return undefined;
  // An address that nobody has proved to be theirs is no name.
  if (match === 'surel' && claims['email_verified'] !== true) return undefined;
  const { rows } = await pool.query<{ username: string }>(
    `select a.username from account a join pegawai o on o.id = a.pegawai where ${COLUMNS[match]} = $1 and a.is_active limit 2`,
    [match === 'surel' ? value.toLowerCase() : value],
  );
  return rows.length === 1 ? rows[0]!.username : undefined;
}
