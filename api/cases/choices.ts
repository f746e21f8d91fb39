import type { Pool } from 'pg';
import type { Choice, Choices } from '../contract/forms.ts';
import type { Actor } from '../policy/actor.ts';
import { agenciesOf } from '../policy/agencies.ts';

/** People a form's list offers at most; whoever needs more must name the unit first. */
const MAX_PEOPLE = 1_000;

/**
 * What the lists of a form offer on a date.
 * @param units whose people are offered; absent: everyone's in the agencies of the actor's posts
 */
export async function choicesFor(pool: Pool, actor: Actor, date: string, units?: readonly string[]): Promise<Choices> {
  const agencies = agenciesOf(actor);
  const posts = actor.posts.map(({ id }) => id);
  const [unit, pegawai, appraised] = await Promise.all([
    unitsOf(pool, agencies),
    peopleOf(pool, agencies, date, units),
    appraisedBy(pool, agencies, date, posts),
  ]);
  const own = new Set(actor.posts.filter(({ isPimpinan }) => isPimpinan).map((post) => post.unit));
  const kompetensi = [...new Set(pegawai.flatMap((person) => person.kompetensi))].sort((a, b) =>
    a.localeCompare(b, 'id'),
  );
  return {
    unit,
    unitSaya: unit.filter(({ value }) => own.has(value)),
    unitDinilai: unit.filter(({ value }) => own.has(value) || appraised.has(value)),
    pegawai: pegawai.map(({ kompetensi: _held, ...choice }) => choice),
    kompetensi: kompetensi.map((value) => ({ value, label: value })),
  };
}

/** Unit Organisasi that have a head: only those can be asked. */
async function unitsOf(pool: Pool, agencies: readonly string[]): Promise<Choice[]> {
  const { rows } = await pool.query<Choice>({
    name: 'unit_choices',
    text: `select u.id as value, u.nama as label from unit_kerja u
      where u.instansi = any($1) and u.is_unit_organisasi and exists (select 1 from jabatan j where j.unit = u.id and j.is_pimpinan) order by u.urutan, u.nama`,
    values: [agencies],
  });
  return rows;
}

/** Units whose people one of these posts appraises: by its own binding, or by that of the nearest unit above. */
async function appraisedBy(
  pool: Pool,
  agencies: readonly string[],
  date: string,
  posts: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ unit: string }>({
    name: 'appraised_units',
    text: `with recursive above as (
        select id as unit, id as at, induk, 0 as steps from unit_kerja where instansi = any($1)
        union all
        select a.unit, u.id, u.induk, a.steps + 1 from above a join unit_kerja u on u.id = a.induk)
      select unit from (
        select distinct on (a.unit) a.unit, r.jabatan from above a
        join peran_unit r on r.unit = a.at and r.peran = 'pejabat-penilai-kinerja' and r.mulai <= $2
          and (r.selesai is null or r.selesai >= $2)
        order by a.unit, a.steps) nearest
      where jabatan = any($3)`,
    values: [agencies, date, posts],
  });
  return new Set(rows.map(({ unit }) => unit));
}

async function peopleOf(
  pool: Pool,
  agencies: readonly string[],
  date: string,
  units: readonly string[] | undefined,
): Promise<(Choice & { readonly kompetensi: readonly string[] })[]> {
  const { rows } = await pool.query<{
    value: string;
    nama: string;
    jabatan: string;
    unit: string;
    kompetensi: string[];
    tugas: number;
  }>({
    name: 'people_choices',
    text: `select o.id as value, o.nama, j.nama as jabatan, j.unit, o.kompetensi,
        (select count(*)::int from penerima_tugas t join penugasan g on g.id = t.penugasan
          where t.pegawai = o.id and g.status = 'aktif' and g.selesai >= $2) as tugas
      from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif' and p.mulai <= $2 and (p.selesai is null or p.selesai >= $2)
      join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
      where u.instansi = any($1) and ($3::text[] is null or j.unit = any($3)) and j.jenis in ('pejabat-fungsional', 'pelaksana')
      order by o.nama limit ${MAX_PEOPLE}`,
    values: [agencies, date, units ?? null],
  });
  return rows.map(({ nama, jabatan, tugas, ...person }) => ({
    ...person,
    label: `${nama}, ${jabatan}${workload(tugas)}`,
  }));
}

/** Whoever picks someone sees how much they already have to do. */
const workload = (tugas: number): string => (tugas === 0 ? '' : ` (${tugas} penugasan berjalan)`);
