import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of a career may be a removal from the post: `alasan` holds the letters of Pasal 48 ayat (1), the rest what they were
 * until then.
 */
const removals = `
  alter table riwayat_jf add column alasan text[],
    add check (cardinality(alasan) > 0 and alasan <@ array['a', 'b', 'c', 'd', 'e', 'f']);
`;

export class Removals1796774400000 implements MigrationInterface {
  readonly name = 'Removals1796774400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(removals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table riwayat_jf drop column alasan');
  }
}
