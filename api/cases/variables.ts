import type { Pool } from 'pg';
import type { Variables } from '../../processes/mechanism.ts';

/** Variables of the case itself, the latest of each name. */
export async function variablesOf(pool: Pool, processInstanceKey: string): Promise<Variables> {
  const { rows } = await pool.query<{ name: string; value: string }>({
    name: 'case_variables',
    text: 'select name, value from variable where process_instance_key = $1 and scope_key = $1',
    values: [processInstanceKey],
  });
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown]));
}
