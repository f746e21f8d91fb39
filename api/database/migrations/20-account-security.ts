import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions as their holder knows them, and what happened to accounts: events are never changed or deleted. */
const accountSecurity = `
  alter table session
    add column id uuid not null default gen_random_uuid() unique,
    add column address text not null default '',
    add column user_agent text not null default '';
  create index on session (username, last_seen_at);
  drop index session_username_idx;
  create table account_event (
    id bigint generated always as identity primary key, username text not null references account, event text not null,
    by_account text not null references account, address text not null, at timestamptz not null);
  create index on account_event (username, at, id);
`;

export class AccountSecurity1796947200000 implements MigrationInterface {
  readonly name = 'AccountSecurity1796947200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(accountSecurity);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table account_event; create index on session (username);
       alter table session drop column id, drop column address, drop column user_agent`,
    );
  }
}
