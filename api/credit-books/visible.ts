import type { Pool } from 'pg';
import { headedUnits } from '../assignments/visible.ts';
import { seesAll } from '../cases/visibility.ts';
import type { Actor } from '../policy/actor.ts';
import { Conditions } from '../search/query.ts';

/** Role of the post that keeps an agency's personnel files. */
const KEPEGAWAIAN = 'kepegawaian';

/**
 * Whoever has the book of a person `o` to look at: themselves, the heads of their unit, the unit kepegawaian, admins. Of who
 * holds no post any more, the unit kepegawaian of the last one keeps the file; nobody is the head of them.
 */
export async function onlyVisibleBooks(
  pool: Pool,
  actor: Actor,
  date: string,
): Promise<(conditions: Conditions) => void> {
  const units = await headedUnits(pool, actor);
  const agencies = actor.posts.filter(({ peran }) => peran.includes(KEPEGAWAIAN)).map(({ instansi }) => instansi);
  return (conditions) => {
    if (seesAll(actor)) return;
    conditions.add(
      (parameter) => `o.id = ${parameter(actor.pegawai?.id ?? '')}::text or exists (select 1 from pemangku_jabatan p
        join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
        where p.pegawai = o.id and p.kapasitas = 'definitif' and p.mulai <= ${parameter(date)}::date
          and (u.instansi = any(${parameter(agencies)}::text[]) and not exists (select 1 from pemangku_jabatan q
              where q.pegawai = o.id and q.kapasitas = 'definitif' and q.mulai <= ${parameter(date)}::date
                and p.selesai < coalesce(q.selesai, 'infinity'::date))
            or u.id = any(${parameter(units)}::text[]) and (p.selesai is null or p.selesai >= ${parameter(date)}::date)))`,
    );
  };
}

/** Whether an actor may see somebody's credit book; nobody sees one that is not there. */
export async function seesBook(pool: Pool, actor: Actor, date: string, pegawai: string): Promise<boolean> {
  const conditions = new Conditions();
  (await onlyVisibleBooks(pool, actor, date))(conditions);
  conditions.add((parameter) => `o.id = ${parameter(pegawai)}::text`);
  conditions.add(() => 'exists (select 1 from riwayat_jf r where r.pegawai = o.id)');
  const { rowCount } = await pool.query(`select 1 from pegawai o where ${conditions.where}`, conditions.values);
  return rowCount === 1;
}
