import { Chance } from './chance.ts';
import { corpus } from './corpus/index.ts';
import { startEmbedded } from './embedded.ts';
import { randomModel } from './generator.ts';
import { KNOWN } from './known.ts';
import { type Outcome, Stage } from './play.ts';
import { randomPath } from './random-path.ts';
import type { Resource } from './script.ts';
import { startZeebe } from './zeebe.ts';

export interface ConformanceOptions {
  /** Where the genuine engine is kept. */
  readonly folder: string;
  /** Diagrams whose deployment is compared besides. */
  readonly diagrams: readonly Resource[];
  /** Only scripts whose name contains this. */
  readonly filter: string;
  readonly seed: number;
  /** How many random models. */
  readonly models: number;
  /** Only this one of the random models. */
  readonly only: number | undefined;
  readonly print: (line: string) => void;
}

const PATHS = 3;
/** How many differences are told in full. */
const TOLD = 40;

/** A script by name, and what playing it comes to. */
interface Trial {
  readonly name: string;
  play(stage: Stage): Promise<Outcome>;
}

/** Plays everything on both engines and tells where they differ; answers whether they agree. */
export async function runConformance(options: ConformanceOptions): Promise<boolean> {
  const { folder, print, seed } = options;
  const zeebe = await startZeebe(folder);
  const embedded = await startEmbedded((error) => print(`embedded engine: ${error.stack}`));
  const stage = new Stage(zeebe, embedded);
  const tally = { compared: 0, same: 0, interleaved: 0, reworded: 0, different: 0, known: 0, unsupported: 0 };
  for (const { name, play } of trialsOf(options)) {
    const outcome = await play(stage);
    const reason = outcome.verdict === 'different' ? KNOWN[name] : undefined;
    const verdict = reason ? 'known' : outcome.verdict;
    tally.compared += 1;
    tally[verdict] += 1;
    print(`${verdict.padEnd(12)} ${name}${reason ? `: ${reason}` : ''}`);
    if (verdict === 'different' && 'difference' in outcome && tally.different <= TOLD)
      print(`    ${outcome.difference}`);
  }
  const equal = tally.same + tally.interleaved;
  print(JSON.stringify({ zeebe: zeebe.version, seed, ...tally, equal }));
  stage.close();
  await Promise.all([zeebe.close(), embedded.close()]);
  return tally.different === 0;
}

function trialsOf({ diagrams, filter, seed, models, only }: ConformanceOptions): Trial[] {
  if (only !== undefined) return randomTrials(seed, only);
  const written = corpus.map((script) => ({ name: script.name, play: (stage: Stage) => stage.compare(script) }));
  const deployed = diagrams.map((resource) => ({
    name: resource.name,
    play: (stage: Stage) => stage.compare({ resources: [resource], steps: [] }),
  }));
  const random = Array.from({ length: models }, (_, index) => randomTrials(seed, index)).flat();
  return [...written, ...deployed, ...random].filter(({ name }) => name.includes(filter));
}

/** One random model, gone through on several paths. */
function randomTrials(seed: number, index: number): Trial[] {
  const process = `random_${seed}_${index}`;
  const resources = randomModel(new Chance(seed * 1_000 + index), process);
  return Array.from({ length: PATHS }, (_, path) => ({
    name: `${process} path ${path}`,
    play: (stage: Stage) =>
      stage.improvise(resources, randomPath(new Chance(seed * 1_000 + index + path * 7), process)),
  }));
}
