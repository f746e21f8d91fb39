import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kelompok rencana suksesi: of which year and agency, on which letter, and who is in it for which klasifikasi Jabatan. */
const succession = `
  create table kelompok_suksesi (
    id bigint generated always as identity primary key, instansi text not null references instansi, tahun integer not null,
    kasus bigint not null unique, surat uuid not null references surat, dicatat timestamptz not null,
    check (tahun between 1900 and 2199));
  create index on kelompok_suksesi (instansi, tahun, id desc);
  create index on kelompok_suksesi (surat);
  create table anggota_suksesi (
    kelompok bigint not null references kelompok_suksesi, pegawai text not null references pegawai, klasifikasi text not null,
    primary key (kelompok, pegawai, klasifikasi));
  create index on anggota_suksesi (pegawai);
`;

export class Succession1796083200000 implements MigrationInterface {
  readonly name = 'Succession1796083200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(succession);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table anggota_suksesi; drop table kelompok_suksesi');
  }
}
