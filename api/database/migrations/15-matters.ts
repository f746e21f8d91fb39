import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a case is the only open one about, where its mechanism says so. */
const matters = `
  alter table process_instance add column matter text;
  create index process_instance_by_matter on process_instance (matter) where state = 'ACTIVE' and matter is not null;
`;

export class Matters1796515200000 implements MigrationInterface {
  readonly name = 'Matters1796515200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(matters);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table process_instance drop column matter');
  }
}
