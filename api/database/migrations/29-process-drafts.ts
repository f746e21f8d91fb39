import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes to mechanisms on their way: a draft holds its diagram whole, of forms, letters and decision tables what differs
 * from the mechanism's folder. Who wrote or submitted one is known for good: they do not approve it. Steps outlive drafts.
 */
const processDrafts = `
  create table process_draft (
    id uuid primary key, process_id text not null, subject text not null,
    state text not null check (state in ('draf', 'diajukan', 'disetujui', 'berlaku', 'digantikan')),
    based_on bigint not null, compared_with bigint not null, revision integer not null default 1, diagram text not null,
    problems jsonb not null, creator text not null, created_by jsonb not null, created_at timestamptz not null,
    changed_by jsonb not null, changed_at timestamptz not null, submitted_by jsonb, submitted_at timestamptz,
    approved_by jsonb, approved_at timestamptz, effective_from date, returned jsonb, deployed bigint, version integer,
    check ((state in ('berlaku', 'digantikan')) = (deployed is not null)), check ((deployed is null) = (version is null)),
    check (state in ('draf', 'diajukan') or (approved_at is not null and effective_from is not null)),
    check (state = 'draf' or submitted_at is not null));
  create index process_draft_by_process on process_draft (process_id, state);
  create index process_draft_by_change on process_draft (changed_at, id);
  create index process_draft_by_version on process_draft (deployed) where deployed is not null;
  create index process_draft_waiting on process_draft (effective_from) where state = 'disetujui';
  create unique index process_draft_in_force on process_draft (process_id) where state = 'berlaku';
  create table process_draft_file (
    draft uuid not null references process_draft on delete cascade, part text not null check (part in ('forms', 'letters', 'decisions')),
    name text not null, content text not null, problems jsonb not null, primary key (draft, part, name));
  create table process_draft_author (
    draft uuid not null references process_draft on delete cascade, account text not null, pegawai text, primary key (draft, account));
  create table process_draft_step (
    id bigint generated always as identity primary key, draft uuid not null, process_id text not null, subject text not null,
    step text not null, account text, performer jsonb, at timestamptz not null, note text);
  create index process_draft_step_by_draft on process_draft_step (draft, id);
  create table process_draft_comment (
    id bigint generated always as identity primary key, draft uuid not null references process_draft on delete cascade,
    element_id text, isi text not null, account text not null, performer jsonb not null, at timestamptz not null,
    resolved_at timestamptz, resolved_by jsonb);
  create index process_draft_comment_by_draft on process_draft_comment (draft, id);
  create table process_draft_presence (
    draft uuid not null references process_draft on delete cascade, account text not null, performer jsonb not null,
    seen_at timestamptz not null, primary key (draft, account));
`;

export class ProcessDrafts1797984000000 implements MigrationInterface {
  readonly name = 'ProcessDrafts1797984000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(processDrafts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table process_draft_presence, process_draft_comment, process_draft_step, process_draft_author,
      process_draft_file, process_draft`);
  }
}
