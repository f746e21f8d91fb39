import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ways through a mechanism that somebody played and kept, and how scenarios went: on a version or on a draft as it was at
 * one revision, with the digest of the story that was played. Those that came with a mechanism are files.
 */
const scenarios = `
  create table scenario (
    id uuid primary key, process_id text not null, name text not null, story jsonb not null, account text not null,
    created_by text not null, created_at timestamptz not null, unique (process_id, name));
  create table scenario_result (
    process_id text not null, subject text not null, revision integer not null, scenario text not null, story text not null,
    differences jsonb not null, walked jsonb not null, ran_at timestamptz not null, primary key (subject, scenario));
  create index scenario_result_by_process on scenario_result (process_id);
`;

export class Scenarios1798070400000 implements MigrationInterface {
  readonly name = 'Scenarios1798070400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(scenarios);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table scenario_result, scenario');
  }
}
