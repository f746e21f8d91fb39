import type { MigrationInterface, QueryRunner } from 'typeorm';
import { patiently } from '../patiently.ts';

/**
 * Cases by the value of a variable and by where they stand. A value has a place in an order: numbers among numbers, texts
 * (dates too) among texts, anything else by its digest; texts are kept by their beginning, very long values not at all.
 * Searches of cases are given names as those of tasks are.
 */
const caseFilters = `
  create function variable_place(given text) returns text language sql immutable parallel safe as $$
    select case
      when length(given) > 2000 then null
      when given like '"%' then 's' || left(rtrim(substr(given, 2), '"'), 100)
      when given ~ '^-?[0-9]{1,15}([.][0-9]{1,20})?$' then 'n' || to_char(given::numeric + 1000000000000000, 'FM0000000000000000.000000')
      else 'j' || md5(given) end
  $$;
  create index variable_by_place on variable (name, (variable_place(value) collate "C"), process_instance_key);
  alter table saved_filter add list text not null default 'tugas' check (list in ('tugas', 'kasus'));
  create index element_instance_waiting on element_instance (element_id, process_instance_key) where state = 'ACTIVE';
`;

export class CaseFilters1798416000000 implements MigrationInterface {
  readonly name = 'CaseFilters1798416000000';

  async up(runner: QueryRunner): Promise<void> {
    await patiently(runner, caseFilters);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from saved_filter where list <> 'tugas';
      alter table saved_filter drop list; drop index variable_by_place, element_instance_waiting; drop function variable_place`);
  }
}
