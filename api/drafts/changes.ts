import type { DraftChanges } from '../contract/drafts.ts';
import { invalidField, Problem } from '../problem.ts';
import { filesOf, overlaid, storedFiles } from './contents.ts';
import type { DraftDeps } from './deps.ts';
import { technically } from './find-problems.ts';
import { openCases } from './processes.ts';
import { findDraft, type WholeDraft } from './rows.ts';

/**
 * What a draft changes: against a version that is named, or else the one it is to follow (followed, once it is in force).
 * @throws Problem where the version is none of its mechanism, or a diagram cannot be read
 */
export async function changesOf(deps: DraftDeps, id: string, against: string | undefined): Promise<DraftChanges> {
  const { pool, office, studio } = deps;
  const draft = await findDraft(pool, id);
  const version = await office.definitions.get(against ?? (await versionBefore(deps, draft)));
  if (version?.processId !== draft.process_id) throw invalidField('against', 'Versi itu bukan versi mekanisme ini.');
  const before = { diagram: version.xml, files: await filesOf(pool, office, version.key) };
  const files = overlaid(await filesOf(pool, office, draft.based_on), await storedFiles(pool, id));
  const after = { diagram: draft.diagram, files: files.map(({ part, name, content }) => ({ part, name, content })) };
  const compared = await studio.checker.compare({ before, after }).catch((error: Error) => {
    throw new Problem(
      422,
      'Tidak dapat dibandingkan',
      `Perubahan tidak dapat ditunjukkan ${technically(error.message)}.`,
    );
  });
  const cases = await openCases(pool, [draft.process_id]);
  return {
    ...compared,
    before: version.xml,
    articles: [
      ...new Set(
        compared.elements.flatMap(({ basis, change }) => (basis === null || change === 'moved' ? [] : [basis])),
      ),
    ],
    openCases: cases.map(({ version: number, n }) => ({ version: number, count: n })),
  };
}

async function versionBefore({ office }: DraftDeps, { state, process_id, compared_with }: WholeDraft): Promise<string> {
  if (state === 'berlaku' || state === 'digantikan') return compared_with;
  return (await office.definitions.latest(process_id))!.key;
}
