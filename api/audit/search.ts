import type { AuditEntry } from '../contract/audit.ts';
import type { SearchFields } from '../search/query.ts';
import type { SearchTarget } from '../search/run.ts';
import { contentOf } from './entry.ts';

/** Something was asked for in this entry, and another tells what came of it. */
const SUPERSEDED = "(l.result = 'UNKNOWN' and exists (select 1 from audit_log o where o.asked = l.seq))";

const fields: SearchFields = {
  auditLogKey: { sql: 'l.seq', cast: 'bigint', sortable: true, required: true },
  timestamp: { sql: 'l.at', cast: 'timestamptz', sortable: true, required: true },
  actorId: { sql: 'l.actor', cast: 'text' },
  actorType: { sql: 'l.actor_type', cast: 'text', values: ['CLIENT', 'ANONYMOUS', 'SYSTEM'] },
  entityType: { sql: 'l.entity_type', cast: 'text' },
  entityKey: { sql: 'l.entity_key', cast: 'text' },
  operationType: { sql: 'l.operation', cast: 'text' },
  category: { sql: 'l.category', cast: 'text' },
  result: { sql: 'l.result', cast: 'text', values: ['FAIL', 'UNKNOWN'] },
  processDefinitionId: { sql: 'l.process_id', cast: 'text' },
  processInstanceKey: { sql: 'l.process_instance', cast: 'bigint' },
  userTaskKey: { sql: 'l.user_task', cast: 'bigint' },
  askedKey: { sql: 'l.asked', cast: 'bigint' },
  isSuperseded: { sql: SUPERSEDED, cast: 'boolean' },
};

/** The entries; whoever they name is looked up now, for the log itself keeps no names. */
export const auditTarget: SearchTarget = {
  from: 'audit_log l',
  columns: `l.entry, l.mac, l.seq,
    (select coalesce(o.nama, a.display_name) from account a left join pegawai o on o.id = a.pegawai where a.username = l.actor) as "actorName",
    (select j.nama from jabatan j where j.id = l.entry::jsonb #>> '{capacity,jabatan}') as "capacityName",
    (select o.nama from pegawai o where o.id = l.entry::jsonb ->> 'onBehalfOf') as "onBehalfOfName"`,
  fields,
  defaultSort: [{ field: 'timestamp', order: 'DESC' }],
  key: 'l.seq',
};

export interface AuditRow {
  readonly seq: string;
  readonly entry: string;
  readonly mac: Buffer;
  readonly actorName: string | null;
  readonly capacityName: string | null;
  readonly onBehalfOfName: string | null;
}

export const toAuditEntry = ({ seq, entry, mac, ...names }: AuditRow): AuditEntry => ({
  auditLogKey: seq,
  ...contentOf(entry),
  tenantId: '<default>',
  hash: mac.toString('hex'),
  ...names,
});
