import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tokens by which machines act for an account: only digests are stored. */
const apiTokens = `
  create table api_token (
    id uuid primary key default gen_random_uuid(), username text not null references account on delete cascade,
    name text not null, scopes text[] not null check (cardinality(scopes) > 0), digest text not null unique,
    created_at timestamptz not null, expires_at timestamptz not null, last_used_at timestamptz);
  create index on api_token (username, created_at, id);
`;

export class ApiTokens1797120000000 implements MigrationInterface {
  readonly name = 'ApiTokens1797120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(apiTokens);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table api_token');
  }
}
