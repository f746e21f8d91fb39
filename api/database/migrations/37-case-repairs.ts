import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was repaired by hand, why, by whom, and who agreed; written before the engine is asked, so that nothing is done unsaid. */
const caseRepairs = `
  create table case_repair (
    id bigint generated always as identity primary key, process_instance_key bigint not null,
    kind text not null check (kind in ('hentikan', 'coba-lagi', 'ubah-isian', 'pindahkan', 'pindah-versi')),
    repair jsonb not null, plan jsonb not null, reason text not null,
    state text not null check (state in ('menunggu', 'berjalan', 'dilakukan', 'gagal', 'ditolak')),
    asked_by text not null, asked_person text, asked_name text not null, asked_at timestamptz not null, expires_at timestamptz,
    decided_by text, decided_name text, decided_at timestamptz, note text, outcome text,
    check (state <> 'menunggu' or expires_at is not null), check ((decided_by is null) = (decided_at is null)));
  create index case_repair_by_case on case_repair (process_instance_key, id);
  create index case_repair_waiting on case_repair (id) where state = 'menunggu';
`;

export class CaseRepairs1798675200000 implements MigrationInterface {
  readonly name = 'CaseRepairs1798675200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(caseRepairs);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_repair');
  }
}
