import path from 'node:path';
import { loadMechanisms } from './load.ts';
import { CONFORMANCE } from './testing/conformance.ts';
import { lint } from './testing/lint.ts';
import { unusedShares } from './testing/part-checks.ts';
import { type Subject, subjectOf } from './testing/subject.ts';

const mechanisms = loadMechanisms();

describe.each(mechanisms.map((loaded) => [loaded.id, loaded] as const))('%s', (_id, loaded) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await subjectOf(loaded);
  });

  it.each(Object.entries(CONFORMANCE))('%s', async (_sentence, check) => {
    expect(await check(subject)).toEqual([]);
  });
});

const shares = [__dirname, ...new Set(mechanisms.map(({ folder }) => path.dirname(folder)))];

it.each(shares.map((folder) => [path.basename(folder), folder] as const))(
  '%s hanya menyimpan bersama apa yang dipakai mekanismenya',
  async (_name, folder) => {
    const within = mechanisms.filter((loaded) => loaded.folder.startsWith(`${folder}${path.sep}`));

    expect(unusedShares(folder, await Promise.all(within.map(subjectOf)))).toEqual([]);
  },
);

const diagrams = mechanisms.map(({ folder }) => path.join(folder, `${path.basename(folder)}.bpmn`));
/** One program reads all diagrams: the more there are, the longer it may take; in milliseconds for each. */
const LINT_PATIENCE = 10_000;

it(
  'setiap diagram lulus bpmnlint',
  async () => {
    expect(await lint(diagrams)).toBe('');
  },
  LINT_PATIENCE * diagrams.length,
);
