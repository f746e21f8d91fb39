import type { Pool } from 'pg';
import { ConfigError } from '../config.ts';

/** Which engine's records fill the projection. */
export type Source = 'embedded' | 'zeebe';

const NAMES: { readonly [S in Source]: string } = { embedded: 'the embedded engine', zeebe: 'a Zeebe cluster' };

/**
 * Keeps records of two engines apart: each counts its keys and positions from the same number.
 * @throws ConfigError where another engine filled this database
 */
export async function requireSource(pool: Pool, source: Source): Promise<void> {
  await pool.query('insert into projection_source select $1 where not exists (select 1 from projection_source)', [
    source,
  ]);
  const { rows } = await pool.query<{ source: Source }>('select source from projection_source');
  const found = rows[0]!.source;
  if (found !== source)
    throw new ConfigError(
      `Expected a database for ${NAMES[source]}, but ${NAMES[found]} filled this one. Choose another database, or ${source === 'zeebe' ? 'leave ZEEBE_ADDRESS empty' : 'set ZEEBE_ADDRESS'}.`,
    );
}
