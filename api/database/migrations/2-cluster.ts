import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What records of a Zeebe cluster need besides the projection: which engine fills it (their keys and positions would
 * clash), what could not be projected, and who held the posts of tasks whose record is still on its way.
 */
const cluster = `
  create table projection_source (source text primary key, check (source in ('embedded', 'zeebe')));
  insert into projection_source select 'embedded' where exists (select 1 from exporter_position);
  create table rejected_record (
    id text primary key, partition_id integer, position bigint, reason text not null, content bytea not null,
    rejected_at timestamptz not null);
  create table task_arrival (key bigint primary key, holders jsonb not null);
`;

export class Cluster1767225600000 implements MigrationInterface {
  readonly name = 'Cluster1767225600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(cluster);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table task_arrival; drop table rejected_record; drop table projection_source');
  }
}
