import { Random } from '../testing/random.ts';
import { corpus } from './corpus/index.ts';
import { startEmbedded } from './embedded.ts';
import { randomModel } from './generator/index.ts';
import { type Outcome, Stage } from './play.ts';
import { randomPath } from './random-path.ts';
import { type Recording, recordedPath } from './recorded-path.ts';
import type { Resource } from './script.ts';
import { Tally } from './tally.ts';
import { startZeebe } from './zeebe.ts';
import type { Distribution } from './zeebe-distribution.ts';

export interface ConformanceOptions {
  /** The genuine engine. */
  readonly distribution: Distribution;
  /** Diagrams whose deployment is compared besides. */
  readonly diagrams: readonly Resource[];
  /** What is done to the instances of the mechanisms' cases. */
  readonly recordings: readonly Recording[];
  /** Only scripts whose name contains this. */
  readonly filter: string;
  readonly seed: number;
  /** How many random models. */
  readonly models: number;
  /** Only this one of the random models. */
  readonly only: number | undefined;
  /** How many pairs of engines play at once. */
  readonly lanes: number;
  readonly print: (line: string) => void;
}

const PATHS = 3;

/** A script by name, and what playing it comes to. */
interface Trial {
  readonly name: string;
  play(stage: Stage): Promise<Outcome>;
}

/** Plays everything on both engines and tells where they differ; answers whether they agree. */
export async function runConformance(options: ConformanceOptions): Promise<boolean> {
  const { distribution, print, seed, lanes } = options;
  const trials = trialsOf(options);
  print(`${trials.length} to compare with Zeebe ${distribution.version}`);
  const tally = new Tally(print);
  const waiting = trials.values();
  await Promise.all(Array.from({ length: lanes }, () => playAll(waiting, distribution, tally)));
  print(JSON.stringify({ zeebe: distribution.version, seed, ...tally.counts() }));
  return tally.agrees();
}

/** Plays what is still waiting, one after the other, on a pair of engines of its own. */
async function playAll(waiting: Iterable<Trial>, distribution: Distribution, tally: Tally): Promise<void> {
  const stage = await openStage(distribution, tally);
  for (const { name, play } of waiting) tally.add(name, await play(stage));
  await stage.close();
}

async function openStage(distribution: Distribution, tally: Tally): Promise<Stage> {
  const [zeebe, embedded] = await Promise.all([
    startZeebe(distribution),
    startEmbedded((error) => tally.note(`embedded engine: ${error.stack}`)),
  ]);
  return new Stage(zeebe, embedded);
}

function trialsOf({ diagrams, recordings, filter, seed, models, only }: ConformanceOptions): Trial[] {
  if (only !== undefined) return randomTrials(seed, only);
  const written = corpus.map((script) => ({ name: script.name, play: (stage: Stage) => stage.compare(script) }));
  const deployed = diagrams.map((resource) => ({
    name: resource.name,
    play: (stage: Stage) => stage.compare({ resources: [resource], steps: [] }),
  }));
  const random = Array.from({ length: models }, (_, index) => randomTrials(seed, index)).flat();
  const recorded = recordings.map((recording) => ({
    name: recording.name,
    play: (stage: Stage) => stage.improvise(recording.resources, recordedPath(recording)),
  }));
  return [...written, ...deployed, ...recorded, ...random].filter(({ name }) => name.includes(filter));
}

/** One random model, gone through on several paths; under a name of its own each, so that they share nothing. */
const randomTrials = (seed: number, index: number): Trial[] =>
  Array.from({ length: PATHS }, (_, path) => {
    const process = `random_${seed}_${index}_${path}`;
    const number = seed * 1_000 + index;
    const resources = randomModel(new Random(number), process);
    return {
      name: process,
      play: (stage: Stage) => stage.improvise(resources, randomPath(new Random(number + path * 7), process)),
    };
  });
