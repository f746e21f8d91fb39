import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { SubstitutionScope } from '../contract/substitutions.ts';
import { type HeldPost, heldBy } from '../services/organisasi.ts';

/** Someone whose tasks one does while they are away. */
export interface Substituted {
  readonly id: string;
  readonly pegawai: { readonly id: string; readonly nama: string; readonly nip: string };
  readonly cakupan: SubstitutionScope;
  /** Process id; null where it is not limited to one. */
  readonly mekanisme: string | null;
  readonly sampai: string;
  /** Posts they hold for good, all of them: what they hold as Plt. or Plh. is not handed on. */
  readonly posts: readonly HeldPost[];
  /** The post whose tasks it is about, where it is about one. */
  readonly jabatan: string | null;
}

/** Those whose tasks someone does on date $1. @param pengganti SQL of the substitute's id */
export const substitutedBy = (pengganti: string): string => `
  select s.id::text, json_build_object('id', o.id, 'nama', o.nama, 'nip', o.nip) as pegawai, s.cakupan, s.mekanisme, s.jabatan,
    s.selesai as sampai, coalesce((select json_agg(held) from (${heldBy('s.digantikan')}) held where held.kapasitas = 'definitif'), '[]') as posts
  from penggantian s join pegawai o on o.id = s.digantikan
  where s.pengganti = ${pengganti} and s.mulai <= $1 and s.selesai >= $1 and s.dicabut is null order by s.id`;

/** What decides whom a task is given to. */
interface GivenTask {
  readonly processId: string;
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
}

/** The post for which a substitute does a task: one that the task is given to, or the first of whom it is given to in person. */
export function postFor(one: Substituted, { processId, assignee, candidateGroups }: GivenTask): HeldPost | undefined {
  if (one.mekanisme !== null && one.mekanisme !== processId) return undefined;
  if (candidateGroups.length === 0)
    return one.cakupan !== 'jabatan' && assignee === one.pegawai.id ? one.posts[0] : undefined;
  if (one.cakupan === 'pribadi') return undefined;
  return one.posts.find(({ id }) => candidateGroups.includes(id) && (one.jabatan === null || one.jabatan === id));
}

/** How cases name those whom someone substitutes, as far as the rule reaches. */
export function subjectsOf({ cakupan, pegawai, posts, jabatan }: Substituted): string[] {
  const person = cakupan === 'jabatan' ? [] : [`pegawai:${pegawai.id}`];
  if (cakupan === 'pribadi') return person;
  return [...person, ...posts.filter(({ id }) => jabatan === null || jabatan === id).map(({ id }) => `jabatan:${id}`)];
}

/** Whether somebody does a task for another today. */
export async function substitutesFor(pool: Pool, pegawai: string, task: GivenTask, today: Tanggal): Promise<boolean> {
  const { rows } = await pool.query<Substituted>({
    name: 'substituted_by',
    text: substitutedBy('$2'),
    values: [today, pegawai],
  });
  return rows.some((one) => postFor(one, task) !== undefined);
}

/**
 * SQL for whether a task `t` is one that an actor does for another; signing is not handed on.
 * @returns 'false' where they substitute nobody
 */
export function isSubstitutedTask(substitutes: readonly Substituted[], parameter: (value: unknown) => string): string {
  const parts = substitutes.map((one) => {
    const isPersonal = () => `cardinality(t.candidate_groups) = 0 and t.assignee = ${parameter(one.pegawai.id)}::text`;
    const posts = subjectsOf(one).flatMap((subject) => /^jabatan:(.*)$/.exec(subject)?.[1] ?? []);
    const given = [
      ...(one.cakupan === 'jabatan' ? [] : [isPersonal()]),
      ...(posts.length === 0 ? [] : [`t.candidate_groups && ${parameter(posts)}::text[]`]),
    ];
    const reached = given.length === 0 ? 'false' : given.map((part) => `(${part})`).join(' or ');
    return one.mekanisme === null ? reached : `(${reached}) and t.process_id = ${parameter(one.mekanisme)}::text`;
  });
  if (parts.length === 0) return 'false';
  return `t.pekerjaan is distinct from 'tanda-tangan' and (${parts.map((part) => `(${part})`).join(' or ')})`;
}
