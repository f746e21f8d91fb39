import type { EngineRecord, Statement } from '../../engine/index.ts';

/** What every record leaves behind for the checker, in the transaction that stores what the record led to. */
export const RECORD_TABLE = `create schema if not exists torture;
  create table if not exists torture.record (
    position bigint primary key, key bigint not null, value_type text not null, intent text not null,
    instance bigint, detail text not null, time bigint not null)`;

const STORE = `insert into torture.record
  select * from unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::bigint[])`;

/** A position that comes twice is refused by the table, and so is the batch. */
export const storeRecords = (records: readonly EngineRecord[]): readonly Statement[] => [
  {
    name: 'torture_records',
    text: STORE,
    values: [
      records.map(({ position }) => position),
      records.map(({ key }) => key),
      records.map(({ valueType }) => valueType),
      records.map(({ intent }) => intent),
      records.map(({ value }) => ('processInstanceKey' in value ? value.processInstanceKey : null)),
      records.map(detailOf),
      records.map(({ timestamp }) => timestamp),
    ],
  },
];

/** What the checker needs to know of a record beyond its key. */
function detailOf(record: EngineRecord): string {
  if (record.valueType === 'PROCESS_INSTANCE') return `${record.value.flowScopeKey} ${record.value.elementId}`;
  if (record.valueType === 'JOB') return record.value.elementId;
  if (record.valueType === 'TIMER') return String(record.value.dueDate);
  if (record.valueType === 'MESSAGE') return record.value.messageId;
  if (record.valueType === 'VARIABLE') return `${record.value.name}=${record.value.value}`;
  return '';
}
