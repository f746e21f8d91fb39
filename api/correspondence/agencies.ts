import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { AgencyKind, ExternalAgency } from '../contract/correspondence.ts';
import { conflict } from '../problem.ts';
import type { SearchTarget } from '../search/run.ts';

/** An agency as one JSON object. @param alias SQL of the row */
export const agencyJson = (alias: string): string =>
  `json_build_object('id', ${alias}.id, 'nama', ${alias}.nama, 'jenis', ${alias}.jenis, 'alamat', ${alias}.alamat)`;

export const agencyTarget: SearchTarget = {
  from: 'instansi_luar l',
  columns: 'l.id, l.nama, l.jenis, l.alamat',
  fields: {
    id: { sql: 'l.id', cast: 'text' },
    nama: { sql: 'l.nama', cast: 'text', sortable: true },
    jenis: { sql: 'l.jenis', cast: 'text', sortable: true },
  },
  defaultSort: [{ field: 'nama', order: 'ASC' }],
  key: 'l.id',
  keyCast: 'text',
};

export interface NewAgency {
  readonly nama: string;
  readonly jenis: AgencyKind;
  readonly alamat: readonly string[];
}

/** Adds an agency. @throws Problem where one of that name is there already */
export async function addAgency(
  client: PoolClient,
  { nama, jenis, alamat }: NewAgency,
  by: string,
  now: number,
): Promise<ExternalAgency> {
  const agency = { id: randomUUID(), nama: nama.trim().replace(/\s+/g, ' '), jenis, alamat };
  const { rowCount } = await client.query(
    `insert into instansi_luar (id, nama, jenis, alamat, dicatat, dicatat_oleh) values ($1, $2, $3, $4, $5, $6)
      on conflict do nothing`,
    [agency.id, agency.nama, jenis, alamat, new Date(now), by],
  );
  if (rowCount === 0) throw conflict(`Instansi '${agency.nama}' sudah terdaftar.`);
  return agency;
}
