import type { Form } from '../../processes/load.ts';
import type { RouteDeps } from '../app.ts';
import { filesOf, overlaid, type PartFile, storedFiles } from '../drafts/contents.ts';
import { findDraft } from '../drafts/rows.ts';
import { invalid, notFound } from '../problem.ts';
import type { About } from './host.ts';
import type { Subject } from './order.ts';

export interface TriedOut {
  readonly subject: Subject;
  readonly about: About;
}

type Deps = Pick<RouteDeps, 'pool' | 'office'>;

/** The version in force, to be tried out as it is. @throws Problem where there is no such mechanism */
export async function inForce({ pool, office }: Deps, processId: string): Promise<TriedOut> {
  const loaded = office.mechanism(processId);
  const definition = await office.definitions.latest(processId);
  if (!loaded || !definition) throw notFound(`Mekanisme '${processId}'`);
  const files = await filesOf(pool, office, definition.key);
  return {
    subject: subjectOf(processId, definition.xml, files),
    about: { title: loaded.mechanism.title, draft: null, version: definition.version },
  };
}

/** The forms of a draft, those it does not change too. @throws Problem where one cannot be read */
export async function formsIn(
  { pool, office }: Deps,
  { id, based_on }: { readonly id: string; readonly based_on: string },
): Promise<ReadonlyMap<string, Form>> {
  const files = overlaid(await filesOf(pool, office, based_on), await storedFiles(pool, id));
  return new Map(files.filter(({ part }) => part === 'forms').map((file) => [file.name, formIn(file)]));
}

/** A draft as it was last saved. @throws Problem where there is none, or what is saved of it cannot be read */
export async function asDrafted({ pool, office }: Deps, draftId: string): Promise<TriedOut> {
  const { process_id, diagram, based_on, based_on_version, id, revision } = await findDraft(pool, draftId);
  const files = overlaid(await filesOf(pool, office, based_on), await storedFiles(pool, id));
  return {
    subject: subjectOf(process_id, diagram, files),
    about: {
      title: office.mechanism(process_id)?.mechanism.title ?? process_id,
      draft: { id, revision },
      version: based_on_version,
    },
  };
}

function subjectOf(processId: string, diagram: string, files: readonly PartFile[]): Subject {
  const ofPart = (part: PartFile['part']) => files.filter((file) => file.part === part);
  return {
    processId,
    diagram,
    forms: Object.fromEntries(ofPart('forms').map((file) => [file.name, formIn(file)])),
    templates: Object.fromEntries(ofPart('letters').map(({ name, content }) => [`${name}.typ`, content])),
    decisions: ofPart('decisions').map(({ name, content }) => ({ name, content })),
  };
}

function formIn({ name, content }: PartFile): Form {
  try {
    return JSON.parse(content) as Form;
  } catch {
    throw invalid(`Formulir '${name}' pada rancangan ini bukan JSON yang sah. Perbaiki formulir itu terlebih dahulu.`);
  }
}
