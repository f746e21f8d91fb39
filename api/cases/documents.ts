import type { Pool } from 'pg';
import type { UploadedFile } from '../contract/cases.ts';
import type { Actor } from '../policy/actor.ts';
import { caseSubjects, limitedSubjects, seesAll, takesPart } from './visibility.ts';

/** Files that a page shows; a case that people work on has far fewer. */
const MAX_FILES = 500;

/** The uploaded files of a case, in the order they came. */
export async function documentsOf(pool: Pool, processInstanceKey: string): Promise<UploadedFile[]> {
  const { rows } = await pool.query<UploadedFile>({
    name: 'documents_of_case',
    text: `select d.id as "documentId", d.file_name as "fileName", d.content_type as "contentType",
        octet_length(d.content) as size from case_document c join document d on d.id = c.document
      where c.process_instance_key = $1 order by d.created_at, d.id limit ${MAX_FILES}`,
    values: [processInstanceKey],
  });
  return rows;
}

/** Whether a document belongs to a case that the actor takes part in. */
export async function seesDocument(pool: Pool, actor: Actor, document: string): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'document_visible',
    text: `select 1 from case_document c where c.document = $1 and ($2 or ${takesPart('c.process_instance_key', '$3', '$4')}) limit 1`,
    values: [document, seesAll(actor), caseSubjects(actor), limitedSubjects(actor)],
  });
  return rowCount !== 0;
}
