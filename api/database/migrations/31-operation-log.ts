import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The operation log. What is searched by is made from the entry itself, so that it can say nothing else; each order of the
 * list goes by time, in an index of its own for each filter. The triggers refuse mistakes: whoever owns the tables can take
 * them away, which is what the digests are for.
 */
const operationLog = `
  create function audit_moment(text) returns timestamptz language sql immutable strict as 'select $1::timestamptz';
  create table audit_log (
    seq bigint primary key, entry text not null, mac bytea not null,
    at timestamptz not null generated always as (audit_moment(entry::jsonb ->> 'timestamp')) stored,
    actor text generated always as (entry::jsonb ->> 'actorId') stored,
    entity_type text not null generated always as (entry::jsonb ->> 'entityType') stored,
    entity_key text generated always as (entry::jsonb ->> 'entityKey') stored,
    operation text not null generated always as (entry::jsonb ->> 'operationType') stored,
    category text not null generated always as (entry::jsonb ->> 'category') stored,
    result text not null generated always as (entry::jsonb ->> 'result') stored,
    actor_type text not null generated always as (entry::jsonb ->> 'actorType') stored,
    asked bigint generated always as ((entry::jsonb ->> 'askedKey')::bigint) stored,
    process_id text generated always as (entry::jsonb ->> 'processDefinitionId') stored,
    process_instance bigint generated always as ((entry::jsonb ->> 'processInstanceKey')::bigint) stored,
    user_task bigint generated always as ((entry::jsonb ->> 'userTaskKey')::bigint) stored);
  create table audit_head (
    one boolean primary key default true check (one), seq bigint not null, mac bytea not null, seal bytea not null,
    key_check bytea not null);
  create index on audit_log (at, seq);
  create index on audit_log (actor, at, seq);
  create index on audit_log (entity_type, at, seq);
  create index on audit_log (entity_key, at, seq) where entity_key is not null;
  create index on audit_log (operation, at, seq);
  create index on audit_log (category, at, seq);
  create index on audit_log (result, at, seq) where result <> 'SUCCESS';
  create index on audit_log (actor_type, at, seq) where actor_type <> 'USER';
  create index on audit_log (asked) where asked is not null;
  create index on audit_log (process_id, at, seq) where process_id is not null;
  create index on audit_log (process_instance, at, seq) where process_instance is not null;
  create index on audit_log (user_task, at, seq) where user_task is not null;
  create trigger append_only before update or delete or truncate on audit_log
    for each statement execute function refuse_change();
  create trigger append_only before delete or truncate on audit_head
    for each statement execute function refuse_change();
`;

export class OperationLog1798156800000 implements MigrationInterface {
  readonly name = 'OperationLog1798156800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(operationLog);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_log, audit_head; drop function audit_moment(text)');
  }
}
