import type { Pool } from 'pg';
import type { JenisJabatan } from '../../processes/organisasi.ts';
import type { Choice } from '../contract/forms.ts';

/** Posts a form's list offers at most. */
const MAX_POSTS = 2_000;

/** The posts at the head of a unit of some agencies, and who holds each for good on a date. */
export async function postChoices(pool: Pool, agencies: readonly string[], date: string): Promise<Choice[]> {
  const { rows } = await pool.query<{ value: string; unit: string; nama: string; pemangku: string | null }>({
    name: 'post_choices',
    text: `select j.id as value, j.unit, j.nama, h.nama as pemangku
      from jabatan j join unit_kerja u on u.id = j.unit left join lateral (
        select o.nama from pemangku_jabatan p join pegawai o on o.id = p.pegawai where p.jabatan = j.id and p.kapasitas = 'definitif'
          and p.mulai <= $2 and (p.selesai is null or p.selesai >= $2) order by p.mulai desc limit 1) h on true
      where u.instansi = any($1) and j.is_pimpinan order by u.urutan, j.nama limit ${MAX_POSTS}`,
    values: [agencies, date],
  });
  return rows.map(({ nama, pemangku, ...post }) => ({ ...post, label: `${nama} (${pemangku ?? 'lowong'})` }));
}

/** The posts of some agencies that nobody holds for good on a date or after it. */
export async function vacantPosts(pool: Pool, agencies: readonly string[], date: string): Promise<Choice[]> {
  const { rows } = await pool.query<{ value: string; unit: string; jenis: JenisJabatan; label: string }>({
    name: 'vacant_post_choices',
    text: `select j.id as value, j.unit, j.jenis, j.nama || ', ' || u.nama as label
      from jabatan j join unit_kerja u on u.id = j.unit
      where u.instansi = any($1) and not exists (select 1 from pemangku_jabatan p
        where p.jabatan = j.id and p.kapasitas = 'definitif' and (p.selesai is null or p.selesai >= $2))
      order by u.urutan, j.nama, j.id limit ${MAX_POSTS}`,
    values: [agencies, date],
  });
  return rows;
}
