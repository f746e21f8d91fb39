import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One-time codes of accounts: secrets sealed with the office's key, recovery codes as digests. */
const secondFactor = `
  create table account_totp (
    username text primary key references account on delete cascade, secret text not null, begun_at timestamptz not null,
    confirmed_at timestamptz, last_step bigint not null default 0);
  create table recovery_code (
    username text not null references account_totp on delete cascade, digest text not null, used_at timestamptz,
    primary key (username, digest));
`;

export class SecondFactor1797033600000 implements MigrationInterface {
  readonly name = 'SecondFactor1797033600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(secondFactor);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recovery_code; drop table account_totp');
  }
}
