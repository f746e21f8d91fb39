import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of holidays, days of one agency alone, and which dates of tasks the calendar has moved. */
const calendar = `
  alter table hari_libur drop constraint hari_libur_pkey,
    add column id bigint generated always as identity primary key,
    add column jenis text not null default 'nasional' check (jenis in ('nasional', 'cuti-bersama', 'daerah')),
    add column instansi text references instansi,
    add check ((jenis = 'daerah') = (instansi is not null));
  update hari_libur set jenis = 'cuti-bersama' where keterangan ilike 'cuti bersama%';
  alter table hari_libur alter column jenis drop default;
  create unique index hari_libur_of_day on hari_libur (tanggal, (coalesce(instansi, '')));
  alter table task_operation add column sebab text check (sebab = 'kalender');
`;

export class Calendar1798761600000 implements MigrationInterface {
  readonly name = 'Calendar1798761600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(calendar);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table task_operation drop column sebab; delete from hari_libur where instansi is not null;
        alter table hari_libur drop column id, drop column jenis, drop column instansi, add primary key (tanggal)`,
    );
  }
}
