import type { MigrationInterface, QueryRunner } from 'typeorm';
import { patiently } from '../patiently.ts';

/**
 * How many stand at each step of each version, kept with every record, so that the numbers on a diagram cost the same after
 * a million cases. Rows of one partition change in one transaction at a time; room is left to change them in place.
 */
const elementStatistics = `
  create table element_statistics (
    process_definition_key bigint not null, element_id text not null, partition_id integer not null,
    active integer not null, completed bigint not null, canceled bigint not null, incidents integer not null,
    primary key (process_definition_key, element_id, partition_id)) with (fillfactor = 50);
  insert into element_statistics
    select process_definition_key, element_id, partition_id, sum(active), sum(completed), sum(canceled), sum(incidents) from (
      select process_definition_key, element_id, (key >> 51)::int as partition_id, count(*) filter (where state = 'ACTIVE') as active,
        count(*) filter (where state = 'COMPLETED') as completed, count(*) filter (where state = 'TERMINATED') as canceled,
        0 as incidents
      from element_instance where type not in ('PROCESS', 'MULTI_INSTANCE_BODY') group by 1, 2, 3
      union all
      select process_definition_key, element_id, (key >> 51)::int, 0, 0, 0, count(*) from incident where state is distinct from 'RESOLVED' group by 1, 2, 3
    ) counted group by 1, 2, 3;
`;

export class ElementStatistics1798329600000 implements MigrationInterface {
  readonly name = 'ElementStatistics1798329600000';

  async up(runner: QueryRunner): Promise<void> {
    await patiently(runner, elementStatistics);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table element_statistics');
  }
}
