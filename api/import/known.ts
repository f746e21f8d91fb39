import type { PoolClient } from 'pg';
import { type KnownEntries, readKnownEntries } from './credit-entries.ts';
import type { Row } from './read.ts';

/** What is recorded already, as far as an import may refer to it or clash with it. */
export interface Known {
  readonly instansi: ReadonlySet<string>;
  readonly unit: ReadonlyMap<string, { readonly instansi: string; readonly induk: string | null }>;
  readonly jabatan: ReadonlyMap<
    string,
    { readonly unit: string; readonly pimpinan: boolean; readonly atasan: string | null }
  >;
  /** Id by NIP. */
  readonly pegawai: ReadonlyMap<string, string>;
  readonly pemangku: readonly Period[];
  readonly peranUnit: readonly Period[];
  /** Entries of credit books of the people whose entries are imported. */
  readonly entries: KnownEntries;
}

/** Something that lasts from one date to another: of whom, of what, and who it is. */
export interface Period {
  readonly of: string;
  readonly who: string;
  readonly kapasitas: string;
  readonly mulai: string;
  readonly selesai: string | null;
}

export async function readKnown(client: PoolClient, given: readonly Row[]): Promise<Known> {
  const rows = async <R>(text: string): Promise<R[]> => (await client.query(text)).rows as R[];
  const instansi = await rows<{ id: string }>('select id from instansi');
  const unit = await rows<{ id: string; instansi: string; induk: string | null }>(
    'select id, instansi, induk from unit_kerja',
  );
  const jabatan = await rows<{ id: string; unit: string; pimpinan: boolean; atasan: string | null }>(
    'select id, unit, is_pimpinan as pimpinan, atasan from jabatan',
  );
  const pegawai = await rows<{ id: string; nip: string }>('select id, nip from pegawai');
  return {
    instansi: new Set(instansi.map(({ id }) => id)),
    unit: new Map(unit.map((one) => [one.id, one])),
    jabatan: new Map(jabatan.map((one) => [one.id, one])),
    pegawai: new Map(pegawai.map(({ nip, id }) => [nip, id])),
    pemangku: await rows(
      `select p.jabatan as of, o.nip as who, p.kapasitas, p.mulai, p.selesai
       from pemangku_jabatan p join pegawai o on o.id = p.pegawai`,
    ),
    entries: await readKnownEntries(client, given),
    peranUnit: await rows(
      `select unit || ' ' || peran as of, jabatan as who, 'peran' as kapasitas, mulai, selesai from peran_unit`,
    ),
  };
}
