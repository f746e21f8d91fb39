import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tim Penilai: who assesses the credits of an agency's people, by which decision. A new one ends the one before it on the
 * day before; one that never began to serve ends before it begins.
 */
const assessmentTeam = `
  create table tim_penilai (
    id bigint generated always as identity primary key, instansi text not null references instansi,
    ketua text not null references pegawai, sekretaris text not null references pegawai, anggota text[] not null,
    nomor_keputusan text not null, mulai date not null, selesai date,
    unique (instansi, nomor_keputusan), check (selesai is null or selesai >= mulai - 1));
  create unique index on tim_penilai (instansi) where selesai is null;
  create index on tim_penilai (instansi, mulai);
`;

export class AssessmentTeam1796256000000 implements MigrationInterface {
  readonly name = 'AssessmentTeam1796256000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(assessmentTeam);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tim_penilai');
  }
}
