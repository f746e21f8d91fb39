import type { Pool } from 'pg';
import type { Form } from '../../processes/load.ts';
import { assignmentChoices } from '../assignments/choices.ts';
import type { Choice, Choices } from '../contract/forms.ts';
import type { Actor } from '../policy/actor.ts';
import { agenciesOf } from '../policy/agencies.ts';
import { formerPpsk } from './former-ppsk.ts';
import { itemChoices } from './item-choices.ts';
import { postChoices, vacantPosts } from './post-choices.ts';

/** People a form's list offers at most; whoever needs more must name the unit first. */
const MAX_PEOPLE = 1_000;
/** Other agencies a form's list offers at most. */
const MAX_AGENCIES = 2_000;

/** Which people the lists of a form offer. */
export interface Offer {
  readonly form: Form | undefined;
  /** Whose people are offered, with the units below them; absent: everyone's in the agencies of the actor's posts. */
  readonly units?: readonly string[];
}

/** What the lists of a form offer on a date. Only a form that asks for them is given everyone who holds a post, and the posts. */
export async function choicesFor(pool: Pool, actor: Actor, date: string, { form, units }: Offer): Promise<Choices> {
  const agencies = agenciesOf(actor);
  const posts = actor.posts.map(({ id }) => id);
  const asked = JSON.stringify(form?.components ?? []);
  const [led, found, officials, mantanPpsk, jabatan, jabatanLowong, appraised, instansiLuar, penugasan] =
    await Promise.all([
      unitsOf(pool, agencies),
      peopleOf(pool, { agencies, date, units, jenis: ASSIGNABLE }),
      asked.includes('pilihan.pejabat') ? peopleOf(pool, { agencies, date, units: undefined, jenis: undefined }) : [],
      asked.includes('pilihan.mantanPpsk') ? formerPpsk(pool, agencies, date) : [],
      /pilihan\.jabatan\b/.test(asked) ? postChoices(pool, agencies, date) : [],
      asked.includes('pilihan.jabatanLowong') ? vacantPosts(pool, agencies, date) : [],
      appraisedBy(pool, agencies, date, posts),
      outsideAgencies(pool),
      assignmentChoices(pool, actor, date),
    ]);
  const unit = led.filter(({ isUnitOrganisasi }) => isUnitOrganisasi);
  const own = new Set(actor.posts.filter(({ isPimpinan }) => isPimpinan).map((post) => post.unit));
  const kompetensi = [...new Set(found.flatMap((person) => person.kompetensi))].sort((a, b) =>
    a.localeCompare(b, 'id'),
  );
  const offered = ({ kompetensi: _held, ...person }: Person): Choice => {
    const unitOrganisasi = unitOrganisasiOf(led, person.unit);
    return { ...person, ...(unitOrganisasi !== undefined && { unitOrganisasi }) };
  };
  return {
    unit: unit.map(toChoice),
    unitSaya: unit.filter(({ id }) => own.has(id)).map(toChoice),
    unitDinilai: unit.filter(({ id }) => own.has(id) || appraised.has(id)).map(toChoice),
    unitKerja: led.map(toChoice),
    unitKerjaSaya: led.filter(({ id }) => own.has(id)).map(toChoice),
    pegawai: found.map(offered),
    pejabat: officials.map(offered),
    mantanPpsk,
    jabatan,
    jabatanLowong,
    butirKegiatan: asked.includes('pilihan.butirKegiatan') ? itemChoices : [],
    kompetensi: kompetensi.map((value) => ({ value, label: value })),
    instansiLuar,
    ...penugasan,
  };
}

const ASSIGNABLE = ['pejabat-fungsional', 'pelaksana'];

interface LedUnit {
  readonly id: string;
  readonly nama: string;
  readonly induk: string | null;
  readonly isUnitOrganisasi: boolean;
}

const toChoice = ({ id, nama }: LedUnit): Choice => ({ value: id, label: nama });

/** The nearest Unit Organisasi at or above a unit. */
function unitOrganisasiOf(units: readonly LedUnit[], unit: string): string | undefined {
  const byId = new Map(units.map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (let one = byId.get(unit); one && !seen.has(one.id); one = byId.get(one.induk ?? '')) {
    if (one.isUnitOrganisasi) return one.id;
    seen.add(one.id);
  }
  return undefined;
}

/** Units that have a head: only those can be asked. */
async function unitsOf(pool: Pool, agencies: readonly string[]): Promise<LedUnit[]> {
  const { rows } = await pool.query<LedUnit>({
    name: 'unit_choices',
    text: `select u.id, u.nama, u.induk, u.is_unit_organisasi as "isUnitOrganisasi" from unit_kerja u
      where u.instansi = any($1) and exists (select 1 from jabatan j where j.unit = u.id and j.is_pimpinan) order by u.urutan, u.nama`,
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

async function outsideAgencies(pool: Pool): Promise<Choice[]> {
  const { rows } = await pool.query<Choice>({
    name: 'outside_agency_choices',
    text: `select id as value, nama as label from instansi_luar order by nama limit ${MAX_AGENCIES}`,
  });
  return rows;
}

type Person = {
  readonly value: string;
  readonly label: string;
  readonly unit: string;
  readonly kompetensi: readonly string[];
};

interface Whom {
  readonly agencies: readonly string[];
  readonly date: string;
  readonly units: readonly string[] | undefined;
  /** Kinds of posts; absent: every kind. */
  readonly jenis: readonly string[] | undefined;
}

async function peopleOf(pool: Pool, { agencies, date, units, jenis }: Whom): Promise<Person[]> {
  const { rows } = await pool.query<{
    value: string;
    nama: string;
    jabatan: string;
    unit: string;
    kompetensi: string[];
    tugas: number;
  }>({
    name: 'people_choices',
    text: `with recursive asked as (
        select id from unit_kerja where id = any($3::text[])
        union select below.id from unit_kerja below join asked on below.induk = asked.id)
      select o.id as value, o.nama, j.nama as jabatan, j.unit, o.kompetensi,
        (select count(*)::int from penerima_tugas t join penugasan g on g.id = t.penugasan
          where t.pegawai = o.id and g.sampai >= $2) as tugas
      from pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif' and p.mulai <= $2 and (p.selesai is null or p.selesai >= $2)
      join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
      where u.instansi = any($1) and ($3::text[] is null or j.unit in (select id from asked)) and ($4::text[] is null or j.jenis = any($4))
      order by o.nama limit ${MAX_PEOPLE}`,
    values: [agencies, date, units ?? null, jenis ?? null],
  });
  return rows.map(({ nama, jabatan, tugas, ...person }) => ({
    ...person,
    label: `${nama}, ${jabatan}${workload(tugas)}`,
  }));
}

/** Whoever picks someone sees how much they already have to do. */
const workload = (tugas: number): string => (tugas === 0 ? '' : ` (${tugas} penugasan berjalan)`);
