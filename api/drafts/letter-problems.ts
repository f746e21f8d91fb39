import type { LoadedMechanism } from '../../processes/load.ts';
import { templateObjection } from '../../processes/template-objection.ts';
import type { DiagramProblem } from '../contract/drafts.ts';
import type { DraftDeps } from './deps.ts';
import { problem } from './find-problems.ts';

/** What keeps an edited letter template from being drawn. */
export async function letterProblems(
  _deps: DraftDeps,
  _loaded: LoadedMechanism,
  name: string,
  content: string,
): Promise<readonly DiagramProblem[]> {
  const objection = templateObjection(content);
  return objection === undefined ? [] : [problem('teknis', objection, { file: `letters/${name}` })];
}
