import { writeFileSync } from 'node:fs';
import { documentOf } from './document.ts';
import { DOCUMENT, NOT_YET, type NotYet, notYetOf, readCoverage, readJson } from './read.ts';

/**
 * Writes the page anew, and takes clauses that are carried now off the list of those that are not.
 * @throws Error where a clause lost what carried it
 */
async function writeCoverage(): Promise<void> {
  const coverage = await readCoverage();
  const notYet = notYetOf(coverage);
  const known = readJson<NotYet>(NOT_YET);
  const lost = Object.entries(notYet).flatMap(([key, refs]) =>
    refs.filter((ref) => !known[key]?.includes(ref)).map((ref) => `${key}: ${ref}`),
  );
  if (lost.length > 0)
    throw new Error(`Expected every clause to keep what carries it, but nothing does:\n${lost.join('\n')}`);
  writeFileSync(DOCUMENT, documentOf(coverage));
  writeFileSync(NOT_YET, `${JSON.stringify(notYet, null, 2)}\n`);
  process.stdout.write(`Written: docs/coverage.md (${Object.values(notYet).flat().length} clauses not carried yet)\n`);
}

writeCoverage().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
