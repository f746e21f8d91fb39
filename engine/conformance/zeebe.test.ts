import path from 'node:path';
import { newestJdk } from './java.ts';
import { runConformance } from './main.ts';
import { findZeebe } from './zeebe-distribution.ts';

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

itWithZeebe(
  'does what the genuine engine does, in every script written by hand and on random paths',
  async () => {
    if (!distribution) throw new Error(`Expected Zeebe ${VERSION} in data/conformance, and a JDK of 21 or newer`);
    const lines: string[] = [];

    const agree = await runConformance({
      distribution,
      diagrams: [],
      recordings: [],
      filter: '',
      seed: 1,
      models: MODELS,
      only: undefined,
      lanes: 2,
      print: (line) => lines.push(line),
    });

    const differences = lines.flatMap((line, index) =>
      /^(different|embedded engine)/.test(line) ? [line, lines[index + 1]] : [],
    );
    expect(differences).toEqual([]);
    expect(agree).toBe(true);
  },
  1_200_000,
);
