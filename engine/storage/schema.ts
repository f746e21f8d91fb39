import type { Sql } from './sql.ts';

/** The engine's tables, one step per version; a step is never changed once it has been released. */
const steps: readonly string[] = [
  `create table engine.process_definition (
     key bigint primary key, data text not null, bpmn_process_id text not null, version integer not null,
     unique (bpmn_process_id, version));
   create table engine.message_start_subscription (key bigint primary key, data text not null);
   create table engine.element_instance (key bigint primary key, data text not null, process_instance_key bigint not null);
   create index on engine.element_instance (process_instance_key);
   create table engine.job (
     key bigint primary key, data text not null, process_instance_key bigint not null,
     type text not null, status text not null, due bigint);
   create index on engine.job (process_instance_key);
   create index on engine.job (type, key) where status = 'ACTIVATABLE';
   create index on engine.job (due) where due is not null;
   create table engine.timer (key bigint primary key, data text not null, process_instance_key bigint not null, due bigint not null);
   create index on engine.timer (process_instance_key);
   create index on engine.timer (due);
   create table engine.process_message_subscription (key bigint primary key, data text not null, process_instance_key bigint not null);
   create index on engine.process_message_subscription (process_instance_key);
   create table engine.incident (key bigint primary key, data text not null, process_instance_key bigint not null);
   create index on engine.incident (process_instance_key);
   create table engine.message (
     key bigint primary key, data text not null, name text not null, correlation_key text not null, due bigint not null);
   create index on engine.message (name, correlation_key);
   create index on engine.message (due);
   create table engine.message_subscription (
     key bigint primary key, data text not null, name text not null, correlation_key text not null);
   create index on engine.message_subscription (name, correlation_key);
   create table engine.message_start_lock (
     key bigint primary key, data text not null, name text not null, correlation_key text not null);
   create index on engine.message_start_lock (name, correlation_key);
   create table engine.counter (name text primary key, value bigint not null);
   insert into engine.counter values ('key', 0), ('position', 0);`,
  `create table engine.decision (key bigint primary key, data text not null);
   create table engine.decision_requirements (key bigint primary key, data text not null);
   create table engine.form (key bigint primary key, data text not null);`,
  `create table engine.compensation_subscription (
     key bigint primary key, data text not null, process_instance_key bigint not null);
   create index on engine.compensation_subscription (process_instance_key);`,
  `create table engine.signal_subscription (
     key bigint primary key, data text not null, name text not null, correlation_key text not null);
   create index on engine.signal_subscription (name, correlation_key);`,
];

/** Brings the engine's tables to the version this program knows. Call only while holding the writer's lock. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.query({ text: 'create schema if not exists engine' });
  await sql.query({ text: 'create table if not exists engine.version (number integer primary key)' });
  const { rows } = await sql.query({ text: 'select coalesce(max(number), 0) as number from engine.version' });
  const present = Number(rows[0]?.['number']);
  if (present > steps.length)
    throw new Error(
      `Expected engine tables of version ${steps.length} or older, but found ${present}: this program is too old for its data`,
    );
  for (const [index, step] of steps.entries()) {
    if (index < present) continue;
    await sql.query({ text: 'begin' });
    await sql.query({ text: step });
    await sql.query({ text: 'insert into engine.version values ($1)', values: [index + 1] });
    await sql.query({ text: 'commit' });
  }
}
