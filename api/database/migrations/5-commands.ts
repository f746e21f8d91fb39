import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Commands that were sent with a key, and their answers. The number of a case is given out once, so that a start that is
 * sent again with its number is known for what it is: whatever was doubled before keeps its number with its own key behind.
 */
const commands = `
  create table idempotency_key (
    account text not null, key text not null, fingerprint text not null, owner text not null, tries integer not null,
    leased_until timestamptz not null, expires_at timestamptz not null, effect jsonb,
    status integer, content_type text, body text, primary key (account, key));
  create index on idempotency_key (expires_at);
  update process_instance i set business_id = business_id || '-' || key
    where exists (select 1 from process_instance o where o.business_id = i.business_id and o.key < i.key);
  drop index process_instance_business_id_idx;
  create unique index process_instance_business_id on process_instance (business_id);
`;

export class Commands1795651200000 implements MigrationInterface {
  readonly name = 'Commands1795651200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(commands);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table idempotency_key; drop index process_instance_business_id; create index on process_instance (business_id)',
    );
  }
}
