import type { Pool } from 'pg';
import { type DiagramElement, executableProcess, propertiesOf } from '../../processes/bpmn.ts';
import type { Form, VersionFiles } from '../../processes/load.ts';
import { VERSI } from '../../processes/versi.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The draft that a version was made of; a diagram may name none. */
export function draftOf(definitions: DiagramElement): string | undefined {
  const process = executableProcess(definitions);
  const id = process && propertiesOf(process)[VERSI];
  return id !== undefined && UUID.test(id) ? id : undefined;
}

/** The forms and templates that somebody approved together with a diagram: those of a draft nobody approved count for nothing. */
export async function filesOfVersion(pool: Pool, definitions: DiagramElement): Promise<VersionFiles | undefined> {
  const draft = draftOf(definitions);
  if (draft === undefined) return undefined;
  const { rows } = await pool.query<{ part: string; name: string; content: string }>(
    `select f.part, f.name, f.content from process_draft_file f join process_draft d on d.id = f.draft
      where d.id = $1 and d.state in ('disetujui', 'berlaku', 'digantikan') and f.part in ('forms', 'letters')`,
    [draft],
  );
  if (rows.length === 0) return undefined;
  const ofPart = (part: string) => rows.filter((row) => row.part === part);
  return {
    forms: new Map(ofPart('forms').map(({ name, content }) => [name, JSON.parse(content) as Form])),
    templates: new Map(ofPart('letters').map(({ name, content }) => [`${name}.typ`, content])),
  };
}
