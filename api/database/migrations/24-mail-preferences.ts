import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How people want to be told by mail: at once unless they say otherwise; a digest tells of several cases. */
const mailPreferences = `
  create table pilihan_surel (
    pegawai text primary key references pegawai,
    cara text not null check (cara in ('segera', 'ringkasan', 'tidak')));
  alter table outbox alter column kasus drop not null;
`;

export class MailPreferences1797552000000 implements MigrationInterface {
  readonly name = 'MailPreferences1797552000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mailPreferences);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pilihan_surel; delete from outbox where kasus is null');
    await runner.query('alter table outbox alter column kasus set not null');
  }
}
