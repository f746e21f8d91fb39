import type { Pool } from 'pg';
import { PPSK } from '../../processes/buku-angka-kredit.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { Choice } from '../contract/forms.ts';

/** People a form's list offers at most. */
const MAX_PEOPLE = 1_000;

interface Row {
  readonly value: string;
  readonly unit: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly selesai: Tanggal | null;
}

/** Who was a PPSK of some agencies by the career on record and holds no such post on a date, perhaps no post at all. */
export async function formerPpsk(pool: Pool, agencies: readonly string[], date: string): Promise<Choice[]> {
  const { rows } = await pool.query<Row>({
    name: 'former_ppsk_choices',
    text: `select o.id as value, j.unit, o.nama, j.nama as jabatan, case when h.selesai < $2 then h.selesai end as selesai
      from pegawai o join lateral (select p.jabatan, p.selesai from pemangku_jabatan p where p.pegawai = o.id
        and p.kapasitas = 'definitif' and p.mulai <= $2 order by p.selesai desc nulls first limit 1) h on true
      join jabatan j on j.id = h.jabatan join unit_kerja u on u.id = j.unit
      where u.instansi = any($1) and exists (select 1 from riwayat_jf r where r.pegawai = o.id and r.tmt <= $2)
        and (h.selesai < $2 or not starts_with(j.nama, $3))
      order by o.nama, o.id limit ${MAX_PEOPLE}`,
    values: [agencies, date, PPSK],
  });
  return rows.map(({ nama, jabatan, selesai, ...person }) => ({
    ...person,
    label: selesai === null ? `${nama}, ${jabatan}` : `${nama}, ${lastPost(jabatan, selesai)}`,
  }));
}

const lastPost = (jabatan: string, selesai: Tanggal): string =>
  `terakhir ${jabatan} sampai dengan ${formatTanggal(selesai)}`;
