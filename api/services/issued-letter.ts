import type { Pool, PoolClient } from 'pg';
import type { JobOrigin } from '../../workers/index.ts';
import { inTransaction } from '../database/transaction.ts';

/** A letter of a case that is in force. */
export interface IssuedLetter {
  readonly id: string;
  readonly nomor: string;
}

export async function issuedLetter(
  client: PoolClient,
  { processInstanceKey }: Pick<JobOrigin, 'processInstanceKey'>,
  key: string,
): Promise<IssuedLetter | undefined> {
  const { rows } = await client.query<IssuedLetter>(
    "select id, nomor from surat where kasus = $1 and kunci = $2 and status = 'terbit'",
    [processInstanceKey, key],
  );
  return rows[0];
}

/** Why nothing can rest on a letter. */
export const notIssued = (key: string): string => `Surat '${key}' belum terbit dalam kasus ini.`;

/**
 * Puts on record, in one transaction, what rests on an issued letter of a case.
 * @returns why it cannot be put on record, where it cannot
 */
export const onIssuedLetter = (
  pool: Pool,
  origin: JobOrigin,
  key: string,
  record: (client: PoolClient, letter: IssuedLetter) => Promise<string | undefined>,
): Promise<string | undefined> =>
  inTransaction(pool, async (client) => {
    const letter = await issuedLetter(client, origin, key);
    return letter ? record(client, letter) : notIssued(key);
  });
