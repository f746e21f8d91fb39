import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How numbers of a kind of letter are written from a year on; a year in which numbers were given keeps its pattern. */
const patterns = `
  create table pola_nomor (
    instansi text not null references instansi, kode text not null, tahun integer not null, pola text not null,
    primary key (instansi, kode, tahun));
`;

export class Numbering1798848000000 implements MigrationInterface {
  readonly name = 'Numbering1798848000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(patterns);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table pola_nomor');
  }
}
