import type { Pool } from 'pg';
import type { JenisJabatan } from '../../processes/organisasi.ts';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { Pelaku } from '../../workers/index.ts';
import type { Role } from '../database/entities/identity.ts';
import { type HeldPost, heldBy } from '../services/organisasi.ts';
import { type Substituted, substitutedBy } from '../substitutions/in-force.ts';

/** Whoever makes a request: an account, the person behind it, and the posts that person holds today. */
export interface Actor {
  readonly username: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly pegawai: { readonly id: string; readonly nama: string; readonly nip: string } | undefined;
  readonly posts: readonly HeldPost[];
  /** Those whose tasks this actor does while they are away. */
  readonly substituted: readonly Substituted[];
  /** How cases and notices name this actor: 'pegawai:…' and 'jabatan:…'; 'akun:…' where nobody's person is behind the account. */
  readonly subjects: readonly string[];
  /** Signs in with a one-time code besides the password. */
  readonly hasSecondFactor: boolean;
}

export async function loadActor(pool: Pool, username: string, today: Tanggal): Promise<Actor | undefined> {
  const { rows } = await pool.query<{
    display_name: string;
    roles: Role[];
    pegawai: string | null;
    nama: string | null;
    nip: string | null;
    posts: readonly HeldPost[];
    substituted: readonly Substituted[];
    has_second_factor: boolean;
  }>({
    name: 'actor',
    text: `select a.display_name, a.roles, a.pegawai, o.nama, o.nip,
        exists (select 1 from account_totp t where t.username = a.username and t.confirmed_at is not null) as has_second_factor,
        coalesce((select json_agg(held) from (${heldBy('a.pegawai')}) held), '[]') as posts,
        coalesce((select json_agg(one) from (${substitutedBy('a.pegawai')}) one), '[]') as substituted
      from account a left join pegawai o on o.id = a.pegawai where a.username = $2 and a.is_active`,
    values: [today, username],
  });
  const [row] = rows;
  if (!row) return undefined;
  const { posts, substituted } = row;
  return {
    username,
    displayName: row.nama ?? row.display_name,
    roles: row.roles,
    pegawai: row.pegawai ? { id: row.pegawai, nama: row.nama ?? '', nip: row.nip ?? '' } : undefined,
    posts,
    substituted,
    subjects: [row.pegawai ? `pegawai:${row.pegawai}` : `akun:${username}`, ...posts.map(({ id }) => `jabatan:${id}`)],
    hasSecondFactor: row.has_second_factor,
  };
}

export const hasRole = ({ roles }: Actor, role: Role): boolean => roles.includes(role);

export const holdsPost = ({ posts }: Actor, post: string): HeldPost | undefined => posts.find(({ id }) => id === post);

/** The first post of one of these kinds, those held for good first. */
export const holdsKind = ({ posts }: Actor, kinds: readonly JenisJabatan[]): HeldPost | undefined =>
  posts.find(({ jenis }) => kinds.includes(jenis));

/** The actor as history names them, acting in one of their posts. */
export function pelakuOf(actor: Actor, post: HeldPost): Pelaku {
  const { id: pegawai, nama, nip } = actor.pegawai!;
  return {
    akun: actor.username,
    pegawai,
    nama,
    nip,
    jabatan: post.id,
    namaJabatan: post.nama,
    kapasitas: post.kapasitas,
  };
}

/** A substitute as history names them, with whom they stand for and the post it is about. */
export const pelakuFor = (actor: Actor, { pegawai }: Substituted, post: HeldPost): Pelaku => ({
  ...pelakuOf(actor, post),
  mewakili: { pegawai: pegawai.id, nama: pegawai.nama },
});

/** Whoever is substituted, as far as what a form offers depends on who fills it in. */
export const principalOf = (actor: Actor, { mewakili }: Pick<Pelaku, 'mewakili'>): Actor => {
  const found = mewakili && actor.substituted.find(({ pegawai }) => pegawai.id === mewakili.pegawai);
  return found ? { ...actor, pegawai: found.pegawai, posts: found.posts } : actor;
};
