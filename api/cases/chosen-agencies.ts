import type { Pool } from 'pg';
import type { Form } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import { contextOf, textOf } from '../../processes/read.ts';
import type { Violation } from '../problem.ts';

/** Checks that the agencies chosen in a form are known: a letter to any other could not be sent later. */
export async function checkAgencies(pool: Pool, form: Form, data: Variables): Promise<Violation[]> {
  const fields = form.components.filter(({ properties }) => contextOf(properties)['pilihan'] === 'instansiLuar');
  const chosen = fields
    .map(({ key, label }) => ({ key: String(key), label: textOf(label), id: textOf(data[String(key)]) }))
    .filter(({ id }) => id !== '');
  if (chosen.length === 0) return [];
  const { rows } = await pool.query<{ id: string }>('select id from instansi_luar where id = any($1)', [
    chosen.map(({ id }) => id),
  ]);
  return chosen
    .filter(({ id }) => !rows.some((row) => row.id === id))
    .map(({ key, label }) => ({ field: key, message: `${label}: instansi tidak terdaftar. Pilih dari daftar.` }));
}
