import type { Pool, PoolClient } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import { headedUnits } from '../assignments/visible.ts';
import { seesAll } from '../cases/visibility.ts';
import type { NewSubstitution } from '../contract/substitutions.ts';
import { isStorableDate } from '../input.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, forbidden, invalid, invalidField, notFound, type Violation } from '../problem.ts';
import type { Office } from '../services/index.ts';
import { tellSubstitute } from './tell.ts';

/** Days a rule lasts at most; whoever is away longer needs a Plt. or Plh. */
const MAX_DAYS = 90;
const MIN_REASON = 10;
const DAY_MS = 86_400_000;

/** A rule as it is to be stored: whose tasks they are is known. */
type Rule = NewSubstitution & { readonly digantikan: string };

/**
 * Keeps a rule, for oneself, somebody of a unit one heads, or as an admin.
 * @throws Problem where it may not be set, or is not sound
 */
export async function setSubstitution(
  client: PoolClient,
  office: Office,
  actor: Actor,
  rule: Rule,
  at: Date,
): Promise<string> {
  const today = office.today();
  const violations = violationsOf(rule, today);
  if (violations[0]) throw invalid(violations[0].message, violations);
  // Two rules that each look sound could make a circle together.
  await client.query("select pg_advisory_xact_lock(hashtext('penggantian'))");
  await requirePeople(client, rule, today);
  await requireReach(office, rule, today);
  await requireNoOther(client, rule);
  const { rows } = await client.query<{ id: string }>(
    `insert into penggantian (digantikan, pengganti, cakupan, jabatan, mekanisme, mulai, selesai, alasan, dibuat_oleh, dibuat)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id::text`,
    [
      ...[rule.digantikan, rule.pengganti, rule.cakupan, rule.jabatan ?? null, rule.mekanisme ?? null],
      ...[rule.mulai, rule.selesai, rule.alasan.trim(), actor.username, at],
    ],
  );
  const { id } = rows[0]!;
  await tellSubstitute(client, office, id, 'dibuat');
  return id;
}

/** For whom of some people an actor sets and withdraws rules: themselves, who is in a unit they head, or as an admin. */
export async function settableFor(
  pool: Pool,
  actor: Actor,
  people: readonly string[],
  today: Tanggal,
): Promise<ReadonlySet<string>> {
  if (seesAll(actor)) return new Set(people);
  const units = await headedUnits(pool, actor);
  const { rows } = await pool.query<{ pegawai: string }>(
    `select p.pegawai from pemangku_jabatan p join jabatan j on j.id = p.jabatan where p.pegawai = any($1) and p.kapasitas = 'definitif'
      and p.mulai <= $2 and (p.selesai is null or p.selesai >= $2) and j.unit = any($3)`,
    [people, today, units],
  );
  return new Set([...rows.map(({ pegawai }) => pegawai), ...(actor.pegawai ? [actor.pegawai.id] : [])]);
}

/** @throws Problem where they do not */
export async function requireSetter(pool: Pool, actor: Actor, pegawai: string, today: Tanggal): Promise<void> {
  if (!(await settableFor(pool, actor, [pegawai], today)).has(pegawai))
    throw forbidden('Penggantian diatur oleh pejabat itu sendiri, pimpinan unitnya, atau admin.');
}

/** @throws Problem where the rule is over already, or was withdrawn */
export async function withdraw(client: PoolClient, office: Office, actor: Actor, id: string, at: Date): Promise<void> {
  const { rows } = await client.query<{ selesai: string; dicabut: Date | null }>(
    'select selesai, dicabut from penggantian where id = $1 for update',
    [id],
  );
  if (!rows[0]) throw notFound('Penggantian');
  if (rows[0].dicabut) throw conflict('Penggantian ini sudah dicabut.');
  if (rows[0].selesai < office.today()) throw conflict('Penggantian ini sudah berakhir.');
  await client.query('update penggantian set dicabut = $2, dicabut_oleh = $3 where id = $1', [id, at, actor.username]);
  await tellSubstitute(client, office, id, 'dicabut');
}

function violationsOf(rule: Rule, today: Tanggal): Violation[] {
  const { mulai, selesai, alasan, cakupan } = rule;
  const wrong = (field: string, message: string): Violation[] => [{ field, message }];
  if (!isStorableDate(mulai)) return wrong('mulai', 'Tanggal mulai tidak ada dalam kalender.');
  if (!isStorableDate(selesai)) return wrong('selesai', 'Tanggal selesai tidak ada dalam kalender.');
  const days = (Date.parse(selesai) - Date.parse(mulai)) / DAY_MS + 1;
  return [
    ...(mulai < today ? wrong('mulai', 'Penggantian tidak dapat dimulai pada hari yang sudah lewat.') : []),
    ...(selesai < mulai ? wrong('selesai', 'Tanggal selesai mendahului tanggal mulai.') : []),
    ...(days > MAX_DAYS
      ? wrong('selesai', `Penggantian paling lama ${MAX_DAYS} hari. Untuk waktu yang lebih lama, tunjuk Plt. atau Plh.`)
      : []),
    ...(alasan.trim().length < MIN_REASON
      ? wrong('alasan', `Alasan wajib diisi, paling sedikit ${MIN_REASON} huruf.`)
      : []),
    ...(rule.digantikan === rule.pengganti
      ? wrong('pengganti', 'Tidak seorang pun menggantikan dirinya sendiri.')
      : []),
    ...((cakupan === 'jabatan') === (rule.jabatan !== undefined) ? [] : wrong('jabatan', 'Sebutkan jabatannya.')),
    ...((cakupan === 'mekanisme') === (rule.mekanisme !== undefined)
      ? []
      : wrong('mekanisme', 'Sebutkan mekanismenya.')),
  ];
}

/** Both hold a post for good in the same agency, and the substitute can sign in. */
async function requirePeople(client: PoolClient, { digantikan, pengganti }: Rule, today: Tanggal): Promise<void> {
  const { rows } = await client.query<{ pegawai: string; instansi: string; active: boolean }>(
    `select p.pegawai, u.instansi, exists (select 1 from account a where a.pegawai = p.pegawai and a.is_active) as active
      from pemangku_jabatan p join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
      where p.pegawai = any($1) and p.kapasitas = 'definitif' and p.mulai <= $2 and (p.selesai is null or p.selesai >= $2)`,
    [[digantikan, pengganti], today],
  );
  const [away, substitute] = [digantikan, pengganti].map((id) => rows.find(({ pegawai }) => pegawai === id));
  if (!away) throw invalidField('digantikan', 'Pejabat yang digantikan tidak memangku jabatan.');
  if (!substitute?.active || substitute.instansi !== away.instansi)
    throw invalidField(
      'pengganti',
      'Pengganti harus pejabat instansi yang sama, memangku jabatan, dan memiliki akun aktif.',
    );
}

/** The post is one that the person holds for good; the mechanism is one of their agency. */
async function requireReach(office: Office, { digantikan, jabatan, mekanisme }: Rule, today: Tanggal): Promise<void> {
  const posts = await office.organisation.postsOf(digantikan, today);
  if (jabatan !== undefined && !posts.some(({ id, kapasitas }) => id === jabatan && kapasitas === 'definitif'))
    throw invalidField('jabatan', 'Jabatan itu tidak dipangku secara definitif oleh pejabat yang digantikan.');
  const loaded = mekanisme === undefined ? undefined : office.mechanism(mekanisme);
  if (mekanisme !== undefined && !posts.some(({ instansi }) => instansi === loaded?.regulation.instansi))
    throw invalidField('mekanisme', 'Mekanisme itu bukan mekanisme instansi pejabat yang digantikan.');
}

/** Rules of the same days: another of the same scope, or a way from the substitute back to who is away. */
async function requireNoOther(client: PoolClient, rule: Rule): Promise<void> {
  const { digantikan, pengganti, cakupan, jabatan = null, mekanisme = null, mulai, selesai } = rule;
  const same = await client.query(
    `select 1 from penggantian where digantikan = $1 and cakupan = $2 and jabatan is not distinct from $3
      and mekanisme is not distinct from $4 and dicabut is null and mulai <= $6 and selesai >= $5 limit 1`,
    [digantikan, cakupan, jabatan, mekanisme, mulai, selesai],
  );
  if (same.rowCount !== 0)
    throw invalidField('cakupan', 'Pada tanggal itu sudah ada penggantian dengan cakupan yang sama.');
  const circle = await client.query(
    `with recursive away as (select $1::text as pegawai union select s.pengganti from penggantian s join away a on a.pegawai = s.digantikan
        where s.dicabut is null and s.mulai <= $4 and s.selesai >= $3)
      select 1 from away where pegawai = $2 limit 1`,
    [pengganti, digantikan, mulai, selesai],
  );
  if (circle.rowCount !== 0)
    throw invalidField(
      'pengganti',
      'Pada tanggal itu pengganti sendiri digantikan, langsung atau tidak, oleh pejabat ini.',
    );
}
