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

const within = (folder: string) => mechanisms.filter((loaded) => loaded.folder.startsWith(`${folder}${path.sep}`));
const named = (folders: readonly string[]) => folders.map((folder) => [path.basename(folder), folder] as const);
const regulations = [...new Set(mechanisms.map(({ folder }) => path.dirname(folder)))];

it.each(named([__dirname, ...regulations]))(
  '%s hanya menyimpan bersama apa yang dipakai mekanismenya',
  async (_name, folder) => {
    expect(unusedShares(folder, await Promise.all(within(folder).map(subjectOf)))).toEqual([]);
  },
);

// A regulation at a time: one program that reads all diagrams would take longer with each of them.
it.each(named(regulations))('setiap diagram %s lulus bpmnlint', async (_name, regulation) => {
  const diagrams = within(regulation).map(({ folder }) => path.join(folder, `${path.basename(folder)}.bpmn`));

  expect(await lint(diagrams)).toBe('');
});
