import type { LoadedMechanism } from '../../processes/load.ts';
import { templateObjection } from '../../processes/template-objection.ts';
import type { DiagramProblem } from '../contract/drafts.ts';
import type { Definition } from '../services/definitions.ts';
import type { DraftDeps } from './deps.ts';
import { problem } from './find-problems.ts';
import { drawText, inWords, keysOf, ofStory } from './preview.ts';

/** What keeps an edited letter template from being drawn, found out by drawing it. */
export async function letterProblems(
  deps: DraftDeps,
  loaded: LoadedMechanism,
  definition: Definition,
  name: string,
  content: string,
): Promise<readonly DiagramProblem[]> {
  const file = `letters/${name}`;
  const objection = templateObjection(content);
  if (objection !== undefined) return [problem('teknis', objection, { file })];
  const data = await ofStory(deps, { loaded, definition, keys: keysOf(loaded, name) });
  if (!data)
    return [
      problem(
        'saran',
        'Templat belum dicoba: data contoh tidak cocok dengan organisasi ini. Lihat pratinjau dengan kasus yang berjalan.',
        { file },
      ),
    ];
  return drawText(deps, name, content, data).then(
    () => [],
    (error: Error) => [problem('teknis', inWords(error), { file })],
  );
}
