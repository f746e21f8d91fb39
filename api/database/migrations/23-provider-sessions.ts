import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that an identity provider vouches for: what it demanded is its affair, and signing out ends there. */
export class ProviderSessions1797206400000 implements MigrationInterface {
  readonly name = 'ProviderSessions1797206400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session add column by_provider boolean not null default false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table session drop column by_provider');
  }
}
