import path from 'node:path';
import { newestJdk } from './java.ts';
import { runConformance } from './main.ts';
import { type Distribution, findZeebe } from './zeebe-distribution.ts';

/** What is compared is what this version does. */
const VERSION = '8.5.4';
const MODELS = 4;

const found = findZeebe(path.join(__dirname, '../../data/conformance'), newestJdk(process.env));
const distribution = found?.version === VERSION ? found : undefined;
const isDemanded = process.env['REQUIRE_ALL'] === '1';

if (!distribution && !isDemanded)
  process.stderr.write(
    `Left out: the comparison with the genuine engine, because Zeebe ${VERSION} was not found (npm run conformance -- --fetch).\n`,
  );

const itWithZeebe = distribution || isDemanded ? it : it.skip;

/** Names of the scripts in which the engines differ, each with the first difference. */
async function differences(genuine: Distribution, filter: string): Promise<Map<string, string>> {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const options = { distribution: genuine, diagrams: [], recordings: [], seed: 1, models: MODELS, only: undefined };
  await runConformance({ ...options, filter, lanes: 2, print });
  const found = lines.flatMap((line, index) => {
    const name = /^different +(\S+)/.exec(line)?.[1];
    return name === undefined ? [] : [[name, lines[index + 1] ?? ''] as const];
  });
  expect(lines.filter((line) => line.startsWith('embedded engine'))).toEqual([]);
  expect(lines.at(-1)).toMatch(/"compared":[1-9]/);
  return new Map(found);
}

itWithZeebe('does what the genuine engine does, in every script written by hand and on random paths', async () => {
  if (!distribution) throw new Error(`Expected Zeebe ${VERSION} in data/conformance, and a JDK of 21 or newer`);

  const first = await differences(distribution, '');
  // The genuine engine does not tell when it is done; where it was late, it is another time.
  const again = [];
  for (const name of first.keys()) again.push(...(await differences(distribution, name)));

  expect(again).toEqual([]);
});
