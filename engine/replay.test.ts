import { EngineForTest } from './testing/engine-for-test.ts';
import { Random } from './testing/random.ts';
import { calledProcess, ERROR_CODE, MESSAGES, randomProcess } from './testing/random-process.ts';

/** REPLAYS=200 for a long run. */
const INSTANCES = Number(process.env['REPLAYS'] ?? 15);
const MAX_STEPS = 25;
const SEED = 20260105;

const test = EngineForTest.forFile();
beforeAll(async () => {
  await test.deploy(calledProcess());
});

/** Restarts the engine from storage and compares everything it knows with what it knew before. */
async function restartAndCompare(): Promise<void> {
  const before = await test.everything();
  await test.restart();
  expect(await test.everything()).toEqual(before);
}

type Step = (random: Random) => Promise<void>;

const anyJob = async (random: Random): Promise<string | undefined> => {
  const jobs = await test.jobs('work');
  return jobs.length > 0 ? random.pick(jobs).key : undefined;
};

/** What may happen next; work goes on more often than it goes wrong. */
const STEPS: readonly Step[] = [
  ...Array.from(
    { length: 6 },
    (): Step => async (random) => {
      const jobKey = await anyJob(random);
      if (jobKey) await test.ask('completeJob', { jobKey, variables: { r: random.below(9) } });
    },
  ),
  async (random) => {
    const jobKey = await anyJob(random);
    const retries = random.below(2);
    const input = { retries, retryBackOff: random.below(2) * 500, errorMessage: 'no', variables: {} };
    if (jobKey) await test.ask('failJob', { jobKey, ...input });
  },
  async (random) => {
    const jobKey = await anyJob(random);
    if (jobKey)
      await test.ask('throwError', { jobKey, errorCode: ERROR_CODE, errorMessage: '', variables: { caught: true } });
  },
  async (random) => {
    await test.publish(random.pick(MESSAGES), 'k', { m: random.below(9) }, random.below(2) * 5_000);
  },
  () => test.advance(20_000),
  () => test.advance(61_000),
  async () => {
    for (const { key, jobKey } of test.openIncidents()) {
      if (jobKey !== '-1') await test.ask('updateJobRetries', { jobKey, retries: 1 });
      await test.ask('resolveIncident', { incidentKey: key });
    }
  },
];

it.each(Array.from({ length: INSTANCES }, (_, index) => SEED + index))(
  'knows after each step of random instance %i all it knew before a restart',
  async (seed) => {
    const random = new Random(seed);
    const id = `random-${seed}`;
    await test.deploy(randomProcess(id, random));
    const instance = await test.create(id, { n: 0 });
    await restartAndCompare();

    for (let step = 0; step < MAX_STEPS && !test.isEnded(instance); step += 1) {
      await random.pick(STEPS)(random);
      await restartAndCompare();
    }
    if (!test.isEnded(instance)) await test.ask('cancelInstance', { processInstanceKey: instance });
    await restartAndCompare();

    expect(test.isEnded(instance)).toBe(true);
    expect(test.errors).toEqual([]);
  },
  120_000,
);
