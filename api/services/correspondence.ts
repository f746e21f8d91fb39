import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Services } from '../../workers/index.ts';

interface Sending {
  readonly surat: string;
  readonly instansi: string;
  readonly jenis: string;
  readonly nomor: string;
  /** Name of the addressee. */
  readonly nama: string | null;
  /** The post that sends letters. */
  readonly persuratan: string | null;
}

/** The register of letters that go out to other agencies. */
export const correspondenceStore = (
  pool: Pool,
  notices: Services['notices'],
  now: () => number,
): Services['correspondence'] => ({
  async send(origin, key, instansiLuar): Promise<string | undefined> {
    const { rows } = await pool.query<Sending>({
      name: 'letter_to_send',
      text: `select s.id as surat, s.instansi, s.jenis, s.nomor, l.nama, p.jabatan as persuratan from surat s
        left join instansi_luar l on l.id = $3
        left join peran_instansi p on p.instansi = s.instansi and p.peran = 'persuratan'
        where s.kasus = $1 and s.kunci = $2 and s.status = 'terbit'`,
      values: [origin.processInstanceKey, key, instansiLuar],
    });
    const [letter] = rows;
    const problem = problemOf(letter, key, instansiLuar);
    if (problem !== undefined || !letter) return problem;
    const { surat, instansi, jenis, nomor, nama, persuratan } = letter;
    await pool.query({
      name: 'register_outgoing_letter',
      text: `insert into surat_keluar (id, job_key, instansi, instansi_luar, surat, kasus, dicatat)
        values ($1, $2, $3, $4, $5, $6, $7) on conflict (job_key) do nothing`,
      values: [randomUUID(), origin.jobKey, instansi, instansiLuar, surat, origin.processInstanceKey, new Date(now())],
    });
    const text = `${jenis} Nomor ${nomor} kepada ${nama} menunggu dikirim.`;
    await notices.send(origin, 'surat-keluar', [`jabatan:${persuratan}`], 'Surat keluar', text);
    return undefined;
  },
});

function problemOf(letter: Sending | undefined, key: string, instansiLuar: string): string | undefined {
  if (!letter) return `Surat '${key}' belum terbit dalam kasus ini, jadi tidak dapat dikirim.`;
  if (letter.nama === null)
    return `Instansi yang dituju '${instansiLuar}' tidak terdaftar. Daftarkan instansi itu, lalu coba lagi.`;
  if (letter.persuratan === null)
    return 'Belum ada jabatan dengan peran persuratan pada instansi ini. Tetapkan jabatan itu, lalu coba lagi.';
  return undefined;
}
