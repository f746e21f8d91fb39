import type { Letter } from '../contract/letters.ts';
import type { Performer } from '../contract/organisation.ts';
import type { SearchFields } from '../search/query.ts';
import type { SearchTarget } from '../search/run.ts';

/** A letter as it is read for lists; its file is read only where it is sent. */
export interface LetterRow {
  readonly id: string;
  readonly token: string;
  readonly kunci: string;
  readonly jenis: string;
  readonly hal: string;
  readonly nomor: string | null;
  readonly tanggal: string;
  readonly status: Letter['status'];
  readonly metode: Letter['metode'];
  readonly jabatan: string;
  readonly nama_jabatan: string;
  readonly nama_pegawai: string;
  readonly nip: string;
  readonly kapasitas: Performer['kapasitas'];
  readonly sha256: string;
  readonly alasan: string | null;
  readonly kasus: string;
  readonly dibuat: Date;
}

const letterFields: SearchFields = {
  letterId: { sql: 's.id', cast: 'uuid' },
  processInstanceKey: { sql: 's.kasus', cast: 'bigint' },
  key: { sql: 's.kunci', cast: 'text' },
  status: { sql: 's.status', cast: 'text' },
  jenis: { sql: 's.jenis', cast: 'text', sortable: true, required: true },
  nomor: { sql: 's.nomor', cast: 'text' },
  tanggal: { sql: 's.tanggal', cast: 'date', sortable: true },
  createdAt: { sql: 's.dibuat', cast: 'timestamptz', sortable: true, required: true },
};

export const letterTarget: SearchTarget = {
  from: 'surat s',
  columns: `s.id, s.token, s.kunci, s.jenis, s.hal, s.nomor, s.tanggal, s.status, s.metode, s.jabatan, s.nama_jabatan, s.nama_pegawai,
    s.nip, s.kapasitas, s.sha256, s.alasan, s.kasus, s.dibuat`,
  fields: letterFields,
  defaultSort: [{ field: 'createdAt', order: 'DESC' }],
  key: 's.job_key',
};

export const toLetter = (publicUrl: string, row: LetterRow): Letter => ({
  id: row.id,
  key: row.kunci,
  jenis: row.jenis,
  hal: row.hal,
  nomor: row.nomor,
  tanggal: row.tanggal,
  status: row.status,
  metode: row.metode,
  signer: {
    nama: row.nama_pegawai,
    nip: row.nip,
    jabatan: row.jabatan,
    namaJabatan: row.nama_jabatan,
    kapasitas: row.kapasitas,
  },
  sha256: row.sha256,
  alasan: row.alasan,
  verificationUrl: `${publicUrl}/verify/${row.token}`,
  processInstanceKey: row.kasus,
  createdAt: row.dibuat.toISOString(),
});
