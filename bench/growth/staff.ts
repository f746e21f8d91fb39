import type { Pool } from 'pg';

/** Posts that a big office has many of: each of so many units has its own, and one of them is that of the demo. */
const UNITS = 50;
const POSTS = ['karo-penelaahan', 'karo-hukum', 'jf-1'];

/** The same posts in the other units, with people and accounts of their own: 'karo-hukum-7'. */
const STAFF = [
  `insert into pegawai (id, nip, nama, status, pangkat, kompetensi)
    select id || '-' || k, '9' || lpad((k * 100 + array_position($2::text[], id))::text, 17, '0'), nama || ' ' || k, status, pangkat, kompetensi
    from pegawai, generate_series(1, $1::int) k where id = any($2)`,
  `insert into jabatan (id, unit, nama, jenis, jenjang, is_pimpinan, atasan)
    select id || '-' || k, unit, nama || ' ' || k, jenis, jenjang, false, atasan
    from jabatan, generate_series(1, $1::int) k where id = any($2)`,
  `insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai, selesai)
    select jabatan || '-' || k, pegawai || '-' || k, kapasitas, nomor_keputusan, mulai, selesai
    from pemangku_jabatan, generate_series(1, $1::int) k where jabatan = any($2)`,
  `insert into account (username, pegawai, display_name, password_hash, roles, is_active, is_demo, created_at)
    select username || '-' || k, pegawai || '-' || k, display_name || ' ' || k, password_hash, roles, is_active, is_demo, created_at
    from account, generate_series(1, $1::int) k where username = any($2)`,
];

export async function hireStaff(pool: Pool): Promise<void> {
  for (const text of STAFF) await pool.query(text, [UNITS - 1, POSTS]);
}

/** Which post takes the place of one of the demo's in a copy, as SQL over the number of the copy. */
export const postsOfCopies: ReadonlyMap<string, string> = new Map(
  POSTS.map((post) => [post, `(case when copy % ${UNITS} = 0 then '${post}' else '${post}-' || copy % ${UNITS} end)`]),
);
