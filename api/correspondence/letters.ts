import type { IncomingLetter, Means, OutgoingLetter } from '../contract/correspondence.ts';
import type { Performer } from '../contract/organisation.ts';
import type { SearchTarget } from '../search/run.ts';
import { agencyJson } from './agencies.ts';

type Dated<T> = Omit<T, 'registeredAt'> & { readonly registeredAt: Date };

/** Turns a row into what the API answers. */
export const withMoment = <T extends { readonly registeredAt: string }>(row: Dated<T>): T =>
  ({ ...row, registeredAt: row.registeredAt.toISOString() }) as unknown as T;

/** What goes out to other agencies, the latest first. */
export const outgoingTarget: SearchTarget = {
  from: `surat_keluar k join surat s on s.id = k.surat join instansi_luar l on l.id = k.instansi_luar
    left join process_instance i on i.key = k.kasus`,
  columns: `k.id, k.status, k.instansi, ${agencyJson('l')} as "instansiLuar", s.id as "letterId", s.jenis, s.nomor, s.tanggal,
    s.hal, k.kasus as "processInstanceKey", i.business_id as "businessId", k.dicatat as "registeredAt", k.dikirim, k.cara,
    k.pengirim`,
  fields: {
    id: { sql: 'k.id', cast: 'uuid' },
    status: { sql: 'k.status', cast: 'text' },
    nomor: { sql: 's.nomor', cast: 'text' },
    instansiLuar: { sql: 'k.instansi_luar', cast: 'text' },
    processInstanceKey: { sql: 'k.kasus', cast: 'bigint' },
    registeredAt: { sql: 'k.dicatat', cast: 'timestamptz', sortable: true },
    dikirim: { sql: 'k.dikirim', cast: 'date', sortable: true },
  },
  defaultSort: [{ field: 'registeredAt', order: 'DESC' }],
  key: 'k.id',
  keyCast: 'uuid',
};

/** What came in from other agencies, the latest first. */
export const incomingTarget: SearchTarget = {
  from: `surat_masuk m join instansi_luar l on l.id = m.instansi_luar join document d on d.id = m.pindaian
    left join process_instance i on i.key = m.kasus`,
  columns: `m.id, m.agenda, m.tahun, m.nomor, m.tanggal, m.instansi, ${agencyJson('l')} as "instansiLuar", m.diterima, m.hal,
    json_build_object('documentId', d.id, 'fileName', d.file_name) as pindaian, m.pencatat, m.dicatat as "registeredAt",
    m.keadaan, m.kasus as "processInstanceKey", i.business_id as "businessId"`,
  fields: {
    id: { sql: 'm.id', cast: 'uuid' },
    agenda: { sql: 'm.agenda', cast: 'integer', sortable: true },
    tahun: { sql: 'm.tahun', cast: 'integer', sortable: true },
    nomor: { sql: 'm.nomor', cast: 'text' },
    hal: { sql: 'm.hal', cast: 'text' },
    keadaan: { sql: 'm.keadaan', cast: 'text' },
    instansiLuar: { sql: 'm.instansi_luar', cast: 'text' },
    processInstanceKey: { sql: 'm.kasus', cast: 'bigint' },
    diterima: { sql: 'm.diterima', cast: 'date', sortable: true },
    registeredAt: { sql: 'm.dicatat', cast: 'timestamptz', sortable: true },
  },
  defaultSort: [{ field: 'registeredAt', order: 'DESC' }],
  key: 'm.id',
  keyCast: 'uuid',
};

export type OutgoingRow = Dated<OutgoingLetter>;
export type IncomingRow = Dated<IncomingLetter>;

export interface Sent {
  readonly dikirim: string;
  readonly cara: Means;
  readonly pengirim: Performer;
}
