import type { Pool } from 'pg';
import { seesAll } from '../cases/visibility.ts';
import type { Actor } from '../policy/actor.ts';
import { Conditions } from '../search/query.ts';

/** Units an actor heads, with all below them. */
export async function headedUnits(pool: Pool, { posts }: Actor): Promise<string[]> {
  const headed = posts.filter(({ isPimpinan }) => isPimpinan).map(({ unit }) => unit);
  if (headed.length === 0) return [];
  const { rows } = await pool.query<{ id: string }>({
    name: 'units_below',
    text: `with recursive below as (select id from unit_kerja where id = any($1)
      union select u.id from unit_kerja u join below b on u.induk = b.id) select id from below`,
    values: [headed],
  });
  return rows.map(({ id }) => id);
}

type Parameter = (value: unknown) => string;

/** SQL for whether someone has been given the assignment `g`. */
export const isOwn = (parameter: Parameter, pegawai: string): string =>
  `exists (select 1 from penerima_tugas t where t.penugasan = g.id and t.pegawai = ${parameter(pegawai)}::text)`;

/** SQL for whether the assignment `g` serves one of some units, or was given to someone of theirs. */
export function isOfUnits(parameter: Parameter, units: readonly string[], date: string): string {
  const [ids, day] = [parameter(units), parameter(date)];
  return `g.unit_pemilik_kinerja = any(${ids}::text[]) or exists (select 1 from penerima_tugas t
    join pemangku_jabatan p on p.pegawai = t.pegawai and p.kapasitas = 'definitif' and p.mulai <= ${day}::date
      and (p.selesai is null or p.selesai >= ${day}::date)
    join jabatan j on j.id = p.jabatan where t.penugasan = g.id and j.unit = any(${ids}::text[]))`;
}

/** Keeps a search to what an actor may see: their own, those of the units they head; for admins everything. */
export async function onlyVisible(pool: Pool, actor: Actor, date: string): Promise<(conditions: Conditions) => void> {
  const units = await headedUnits(pool, actor);
  return (conditions) => {
    if (seesAll(actor)) return;
    conditions.add(
      (parameter) => `${isOwn(parameter, actor.pegawai?.id ?? '')} or ${isOfUnits(parameter, units, date)}`,
    );
  };
}

/**
 * Whether an actor may see an assignment.
 * @param column SQL that the value equals for it: 'g.id'
 */
export async function seesAssignment(
  pool: Pool,
  actor: Actor,
  date: string,
  column: 'g.id' | 'any(array[g.surat, g.surat_akhir])',
  value: string,
): Promise<boolean> {
  const conditions = new Conditions();
  (await onlyVisible(pool, actor, date))(conditions);
  conditions.add((parameter) => `${parameter(value)} = ${column}`);
  const { rowCount } = await pool.query(
    `select 1 from penugasan g where ${conditions.where} limit 1`,
    conditions.values,
  );
  return rowCount === 1;
}
