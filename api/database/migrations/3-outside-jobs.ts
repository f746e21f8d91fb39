import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Jobs that a worker outside the office has taken over REST: only such a job may be settled there. */
const outsideJobs = `
  create table outside_job (key bigint primary key, type text not null, deadline timestamptz not null);
  create index on outside_job (type, deadline);
`;

export class OutsideJobs1795305600000 implements MigrationInterface {
  readonly name = 'OutsideJobs1795305600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outsideJobs);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outside_job');
  }
}
