import type { Pool } from 'pg';
import type { Scenarios } from '../contract/tryouts.ts';
import { conflict } from '../problem.ts';
import type { Office } from '../services/index.ts';
import type { Tryouts } from './host.ts';
import type { Subject } from './order.ts';
import { keepResult, ofDraft, type Story, type Target } from './scenarios.ts';
import { standingOf } from './standing.ts';
import { asDrafted, inForce } from './subject.ts';

export interface RunDeps {
  readonly pool: Pool;
  readonly office: Office;
  readonly tryouts: Tryouts;
  readonly now: () => number;
}

/** Stories to be played on one target. */
interface Batch {
  readonly target: Target;
  readonly subject: Subject;
  readonly stories: readonly Story[];
}

interface Progress {
  done: number;
  of: number;
  problem: string | null;
  isOver: boolean;
}

/** Scenarios that are being run, one batch of a mechanism at a time; results are kept as they come. */
export class ScenarioRuns {
  private readonly progress = new Map<string, Progress>();

  /** How far the run of a mechanism, or of a draft of it, is. */
  of(processId: string, draftId?: string): Pick<Scenarios, 'running' | 'problem'> {
    const found = this.progress.get(draftId ?? processId);
    if (!found) return { running: null, problem: null };
    return { running: found.isOver ? null : { done: found.done, of: found.of }, problem: found.problem };
  }

  /**
   * Begins to run scenarios: on a draft and, where they were not, on the version in force.
   * @param chosen keys of those that are run; absent: all that have no result as things are
   * @throws Problem where they are being run already, or too much is
   */
  async begin(
    deps: RunDeps,
    processId: string,
    { draftId, chosen }: { readonly draftId?: string | undefined; readonly chosen?: readonly string[] | undefined },
  ): Promise<void> {
    const key = draftId ?? processId;
    if (this.progress.get(key)?.isOver === false) throw conflict('Skenario sedang dijalankan. Tunggu sampai selesai.');
    const batches = await batchesOf(deps, processId, draftId, chosen);
    const progress: Progress = {
      done: 0,
      of: batches.flatMap(({ stories }) => stories).length,
      problem: null,
      isOver: false,
    };
    const run = await deps.tryouts.runner();
    this.progress.set(key, progress);
    void play(deps, processId, batches, run, progress)
      .catch((error: Error) => {
        progress.problem = error.message;
      })
      .finally(() => {
        progress.isOver = true;
        run.close();
      });
  }
}

type Runner = Awaited<ReturnType<Tryouts['runner']>>;

async function play(
  { pool, now }: RunDeps,
  processId: string,
  batches: readonly Batch[],
  runner: Runner,
  progress: Progress,
): Promise<void> {
  for (const { target, subject, stories } of batches) {
    if (stories.length > 0) await runner.prepare(subject);
    for (const one of stories) {
      await keepResult(pool, processId, target, one, await runner.run(subject, one.story), new Date(now()));
      progress.done += 1;
    }
  }
}

async function batchesOf(
  deps: RunDeps,
  processId: string,
  draftId: string | undefined,
  chosen: readonly string[] | undefined,
): Promise<readonly Batch[]> {
  const standing = await standingOf(deps, processId, draftId);
  const wanted = (known: ReadonlyMap<string, unknown>, isTarget: boolean): readonly Story[] =>
    standing.stories.filter(({ key }) => {
      if (chosen) return chosen.includes(key) && (isTarget || !known.has(key));
      return !known.has(key);
    });
  const current = {
    target: standing.inForce,
    subject: (await inForce(deps, processId)).subject,
    stories: wanted(standing.ofInForce, draftId === undefined),
  };
  if (draftId === undefined || !standing.draft) return [current];
  const { subject, about } = await asDrafted(deps, draftId);
  // Somebody may have saved since the results were read: what is kept belongs to the state that is played.
  return [{ target: ofDraft(about.draft!), subject, stories: wanted(standing.ofDraft, true) }, current];
}
