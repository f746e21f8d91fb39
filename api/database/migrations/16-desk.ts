import type { MigrationInterface, QueryRunner } from 'typeorm';
import { patiently } from '../patiently.ts';

/**
 * What an inbox is counted, searched and kept by: the kind of work of a task, as its diagram says; words of cases, letters and
 * people, each by its beginning; searches that someone has given a name.
 */
const desk = `
  alter table user_task add pekerjaan text generated always as (custom_headers ->> 'pekerjaan') stored;
  create index user_task_open_by_candidates on user_task using gin (candidate_groups) where state = 'CREATED';

  -- Signs part words, as people type them; numbers count without the zeros before them.
  create function search_words(given text) returns tsvector language sql immutable parallel safe as $$
    select to_tsvector('simple', regexp_replace(
      regexp_replace(left(given, 10000), '\\\\[nrtbf]|[^[:alnum:]]+', ' ', 'g'), '(^| )0+(?=[0-9])', '\\1', 'g'))
  $$;
  create index variable_words on variable using gin (search_words(value)) where name in ('uraianTugas', 'targetKinerja');
  create index process_instance_words on process_instance using gin (search_words(business_id));
  create index surat_words on surat using gin (search_words(nomor));
  create index pegawai_words on pegawai using gin (search_words(nama));

  create table saved_filter (
    id bigint generated always as identity primary key, owner text not null references account (username),
    name text not null, query text not null, scope text not null check (scope in ('sendiri', 'unit', 'semua')),
    unit text references unit_kerja, created_at timestamptz not null,
    unique (owner, name), check ((scope = 'unit') = (unit is not null)));
  create index on saved_filter (unit) where scope = 'unit';
  create index on saved_filter (id) where scope = 'semua';
`;

export class Desk1796601600000 implements MigrationInterface {
  readonly name = 'Desk1796601600000';

  async up(runner: QueryRunner): Promise<void> {
    await patiently(runner, desk);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table saved_filter;
      drop index variable_words, process_instance_words, surat_words, pegawai_words, user_task_open_by_candidates;
      drop function search_words;
      alter table user_task drop pekerjaan;`);
  }
}
