import type { TestOffice } from '../../testing/office.ts';

/** What requests name, and what answers are compared with, by the names that the table uses. */
export type Values = { readonly [name: string]: string };

const THING = `select
  (select key::text from user_task where process_instance_key = $3 and state = 'CREATED') as "openTask",
  (select key::text from user_task where process_instance_key = $2 and state = 'CREATED') as "personalTask",
  (select key::text from user_task where process_instance_key = $1 and element_id = 'task_PutuskanPelibatan') as "doneTask",
  (select id::text from surat where kasus = $1 and kunci = 'surat-penugasan') as letter,
  (select token from surat where kasus = $1 and kunci = 'surat-penugasan') as token,
  (select id::text from surat where kasus = $1 and kunci = 'jawaban') as answer,
  (select id::text from penugasan where kasus = $1) as assignment,
  (select id::text from notice where kasus = $3 and recipient = 'jabatan:karo-hukum') as notice,
  (select id::text from surat_keluar where kasus = $4) as outgoing,
  (select surat::text from surat_keluar where kasus = $4) as "outgoingLetter",
  (select max(key)::text from process_definition where process_id like 'lpsk-3-2023.penunjukan-lintas-unit') as definition,
  (select bukti from entri_angka_kredit e where pegawai = $5
    and not exists (select 1 from entri_angka_kredit o where o.pegawai <> $5 and o.bukti = e.bukti) limit 1) as proof`;

/** Keys of what was planted. @param subjects what each case is about, by its name */
export async function recordsOf(
  office: TestOffice,
  subjects: { readonly [name: string]: string },
  book: string,
): Promise<Values> {
  const found: [string, string][] = [];
  for (const [name, subject] of Object.entries(subjects)) {
    const [row] = (await office.rows(
      `select i.key::text as key, i.business_id as number from process_instance i join variable v on v.process_instance_key = i.key
        where v.name = 'targetKinerja' and v.value::jsonb #>> '{}' = $1`,
      [subject],
    )) as { key: string; number: string }[];
    found.push([name, row!.key], [`${name}Number`, row!.number]);
  }
  const cases = Object.fromEntries(found) as Values;
  const keys = ['done', 'given', 'open', 'waiting'].map((name) => cases[name]);
  const [things] = (await office.rows(THING, [...keys, book])) as Values[];
  const missing = Object.entries(things!).filter(([, value]) => value === null);
  if (missing.length > 0) throw new Error(`Expected everything to be planted, but there is no ${missing[0]![0]}`);
  return { ...cases, ...things!, book, incident: '4600' };
}

const booksOf = (unit: string): string => `select count(distinct r.pegawai) from riwayat_jf r
  join pemangku_jabatan p on p.pegawai = r.pegawai join jabatan j on j.id = p.jabatan where j.unit = '${unit}'`;

/** How many there are of what lists are about, by the name under which the table expects them. */
const COUNTS: { readonly [name: string]: string } = {
  units: 'select count(*) from unit_kerja',
  lpskUnits: "select count(*) from unit_kerja where instansi = 'lpsk'",
  beluUnits: "select count(*) from unit_kerja where instansi = 'belu'",
  bantenUnits: "select count(*) from unit_kerja where instansi = 'banten'",
  hukumPosts: "select count(*) from jabatan where unit = 'biro-hukum'",
  hukumPeople:
    "select count(*) from pemangku_jabatan p join jabatan j on j.id = p.jabatan where j.unit = 'biro-hukum' and p.kapasitas = 'definitif'",
  agencies: 'select count(*) from instansi',
  outsideAgencies: 'select count(*) from instansi_luar',
  books: 'select count(distinct pegawai) from riwayat_jf',
  penelaahanBooks: booksOf('biro-penelaahan'),
  phskBooks: booksOf('biro-phsk'),
  hukumBooks: booksOf('biro-hukum'),
};

export async function countsOf(office: TestOffice): Promise<Values> {
  const counts: [string, string][] = [];
  for (const [name, text] of Object.entries(COUNTS))
    counts.push([name, ((await office.rows(text)) as { count: string }[])[0]!.count]);
  return Object.fromEntries(counts);
}
