import type { Pool } from 'pg';
import type { Form } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import { contextOf, textOf } from '../../processes/read.ts';
import type { Actor } from '../policy/actor.ts';
import type { Violation } from '../problem.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Checks the files a form refers to: each was uploaded by whoever submits it, or belongs to the case already. A reference
 * to anything else would stop the case later, or show its readers a file that is none of theirs.
 */
export async function checkFiles(
  pool: Pool,
  { username }: Actor,
  form: Form,
  data: Variables,
  variables: Variables,
): Promise<Violation[]> {
  const fields = form.components.filter(({ type }) => type === 'filepicker');
  const named = fields.flatMap(({ key, label }) => {
    const value = data[String(key)] ?? [];
    return [value].flat().map((file) => ({ key: String(key), label, id: textOf(contextOf(file)['documentId']) }));
  });
  const known = JSON.stringify(variables);
  const unknown = named.filter(({ id }) => !UUID.test(id) || !known.includes(id));
  if (unknown.length === 0) return [];
  const { rows } = await pool.query<{ id: string }>(
    'select id from document where owner = $1 and id = any($2::uuid[])',
    [username, unknown.map(({ id }) => id).filter((id) => UUID.test(id))],
  );
  return unknown
    .filter(({ id }) => !rows.some((row) => row.id === id))
    .map(({ key, label }) => ({
      field: key,
      message: `${String(label)}: berkas tidak ditemukan. Unggah berkas, lalu kirim ulang.`,
    }));
}
