import type { PoolClient, QueryConfig } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The uploaded files of each case: those its variables refer to, and those on its notes. */
const caseDocuments = `
  create table case_document (
    process_instance_key bigint not null, document uuid not null, primary key (process_instance_key, document));
  create index on case_document (document);
  insert into case_document
    select distinct v.process_instance_key, d.id from variable v
      cross join lateral regexp_matches(v.value, '"documentId":\\s*"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found
      join document d on d.id = found[1]::uuid
    where v.value like '%camunda.document.type%';
  insert into case_document
    select n.kasus, f.document from note_document f join case_note n on n.id = f.note on conflict do nothing;
`;

/** An office that has worked for years has more variables to look through than a request may take, in milliseconds. */
const PATIENCE = 24 * 3_600_000;

export class CaseDocuments1796688000000 implements MigrationInterface {
  readonly name = 'CaseDocuments1796688000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set local statement_timeout = ${PATIENCE}`);
    const client = (await runner.connect()) as PoolClient;
    await client.query({ text: caseDocuments, query_timeout: PATIENCE } as QueryConfig);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_document');
  }
}
