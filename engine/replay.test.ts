import { randomModel } from './conformance/generator/index.ts';
import { randomPath } from './conformance/random-path.ts';
import { EngineForTest } from './testing/engine-for-test.ts';
import { playStep, recordsOf } from './testing/play-step.ts';
import { Random } from './testing/random.ts';

/** REPLAYS=200 for a long run. */
const INSTANCES = Number(process.env['REPLAYS'] ?? 15);
const MAX_STEPS = 25;
const SEED = 20260105;

const test = EngineForTest.forFile();

/** Restarts the engine from storage and compares everything it knows with what it knew before. */
async function restartAndCompare(): Promise<void> {
  const before = await test.everything();
  await test.restart();
  expect(await test.everything()).toEqual(before);
}

it.each(Array.from({ length: INSTANCES }, (_, index) => SEED + index))(
  'knows after each step of random instance %i all it knew before a restart',
  async (seed) => {
    const random = new Random(seed);
    const id = `random_${seed}`;
    const from = test.records.length;
    await test.deployResources(...randomModel(random, id).map(({ name, content }) => [name, content] as const));
    const next = randomPath(random, id, MAX_STEPS);
    const instance = (): string => recordsOf(test, from).find(({ value }) => value['elementId'] === id)!.key;

    for (let index = 0; ; index += 1) {
      const step = next(recordsOf(test, from), index);
      if (!step) break;
      await playStep(test, step);
      await restartAndCompare();
    }
    if (!test.isEnded(instance())) await test.ask('cancelInstance', { processInstanceKey: instance() });
    await restartAndCompare();

    expect(test.isEnded(instance())).toBe(true);
    expect(test.errors).toEqual([]);
  },
);
