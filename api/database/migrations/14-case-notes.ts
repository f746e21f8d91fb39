import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people write beside a case, with files of theirs. Nothing here is ever changed: a note belongs to the history. */
const caseNotes = `
  create table case_note (
    id bigint generated always as identity primary key, kasus bigint not null, task bigint, account text not null,
    author text not null, performer jsonb, isi text not null, created_at timestamptz not null);
  create index on case_note (kasus, created_at, id);
  create table note_document (
    note bigint not null references case_note, document uuid not null references document, primary key (note, document));
  create index on note_document (document);
`;

export class CaseNotes1796428800000 implements MigrationInterface {
  readonly name = 'CaseNotes1796428800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(caseNotes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note_document; drop table case_note');
  }
}
