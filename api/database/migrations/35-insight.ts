import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Checks that were not kept, by when: one of many thousands is. */
const insight = "create index evidence_refused on evidence (created_at) where outcome = 'fail'";

export class Insight1798502400000 implements MigrationInterface {
  readonly name = 'Insight1798502400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(insight);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index evidence_refused');
  }
}
