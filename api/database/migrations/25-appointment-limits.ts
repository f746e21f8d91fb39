import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kinds of letters that an appointment keeps from a Plt., Plh. or Pj.; whoever holds a post for good signs all of its letters. */
const limits = `
  alter table pemangku_jabatan add column tidak_menandatangani text[] not null default '{}',
    add constraint pemangku_jabatan_batas check (kapasitas <> 'definitif' or cardinality(tidak_menandatangani) = 0);
`;

export class AppointmentLimits1797638400000 implements MigrationInterface {
  readonly name = 'AppointmentLimits1797638400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(limits);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table pemangku_jabatan drop column tidak_menandatangani');
  }
}
