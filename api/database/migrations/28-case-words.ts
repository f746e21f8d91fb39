import type { MigrationInterface, QueryRunner } from 'typeorm';
import { patiently } from '../patiently.ts';

/**
 * The words of a case in one place: of what it is about, of its number, and of the numbers of its letters. One index finds
 * the cases with a word, and one row tells whether a case has it, however many others have it too.
 */
const caseWords = `
  create table case_words (process_instance_key bigint primary key, words tsvector not null) with (fillfactor = 80);

  create aggregate words_together(tsvector) (sfunc = tsvector_concat, stype = tsvector, initcond = '');

  create function texts_of_cases() returns table (process_instance_key bigint, given text) language sql stable as $$
    select v.process_instance_key, v.value from variable v where v.name in ('uraianTugas', 'targetKinerja')
    union all select key, business_id from process_instance where business_id is not null
    union all select kasus, nomor from surat where nomor is not null
  $$;

  -- Numbers are given once: their words only come to those that are there, whoever else adds some meanwhile.
  create function add_case_words(bigint, text) returns void language plpgsql as $$
    begin
      insert into case_words values ($1, strip(search_words($2)))
        on conflict (process_instance_key) do update set words = case_words.words || excluded.words;
    end $$;

  -- A text that was changed may have lost words: all are gathered anew, once nobody else adds any.
  create function gather_case_words(bigint) returns void language plpgsql as $$
    begin
      perform 1 from case_words where process_instance_key = $1 for update;
      update case_words set words =
        (select strip(words_together(search_words(given))) from texts_of_cases() where process_instance_key = $1)
        where process_instance_key = $1;
    end $$;

  create function words_of_instance() returns trigger language plpgsql as
    $$ begin perform add_case_words(new.key, new.business_id); return null; end $$;
  create function words_of_letter() returns trigger language plpgsql as
    $$ begin perform add_case_words(new.kasus, new.nomor); return null; end $$;
  create function words_of_variable() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' then perform add_case_words(new.process_instance_key, new.value);
      else perform gather_case_words(new.process_instance_key);
      end if;
      return null;
    end $$;

  create trigger words after insert on process_instance for each row
    when (new.business_id is not null) execute function words_of_instance();
  create trigger other_words after update of business_id on process_instance for each row
    when (new.business_id is distinct from old.business_id and new.business_id is not null) execute function words_of_instance();
  create trigger words after insert on variable for each row
    when (new.name in ('uraianTugas', 'targetKinerja')) execute function words_of_variable();
  create trigger other_words after update of value on variable for each row
    when (new.name in ('uraianTugas', 'targetKinerja') and new.value <> old.value) execute function words_of_variable();
  create trigger words after insert on surat for each row
    when (new.nomor is not null) execute function words_of_letter();
  create trigger other_words after update of nomor on surat for each row
    when (new.nomor is distinct from old.nomor and new.nomor is not null) execute function words_of_letter();

  insert into case_words select process_instance_key, strip(words_together(search_words(given))) from texts_of_cases() group by 1;
  create index case_words_words on case_words using gin (words);
  drop index variable_words, process_instance_words, surat_words;
`;

export class CaseWords1797897600000 implements MigrationInterface {
  readonly name = 'CaseWords1797897600000';

  async up(runner: QueryRunner): Promise<void> {
    await patiently(runner, caseWords);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index variable_words on variable using gin (search_words(value)) where name in ('uraianTugas', 'targetKinerja');
      create index process_instance_words on process_instance using gin (search_words(business_id));
      create index surat_words on surat using gin (search_words(nomor));
      drop trigger words on process_instance;
      drop trigger other_words on process_instance;
      drop trigger words on variable;
      drop trigger other_words on variable;
      drop trigger words on surat;
      drop trigger other_words on surat;
      drop function words_of_instance, words_of_variable, words_of_letter, add_case_words, gather_case_words,
        texts_of_cases;
      drop aggregate words_together(tsvector);
      drop table case_words;`);
  }
}
