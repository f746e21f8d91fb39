import { writeFileSync } from 'node:fs';
import { documentOf } from './document.ts';
import { DOCUMENT, NOT_YET, notYetOf, readCoverage, readNotYet } from './read.ts';

/**
 * Writes the page anew, and takes clauses that are carried now off the list of those that are not.
 * @throws Error where a clause lost what carried it
 */
async function writeCoverage(): Promise<void> {
  const coverage = await readCoverage();
  const notYet = notYetOf(coverage);
  const known = new Set(readNotYet());
  const lost = notYet.filter((clause) => !known.has(clause));
  if (lost.length > 0)
    throw new Error(`Expected every clause to keep what carries it, but nothing does:\n${lost.join('\n')}`);
  writeFileSync(DOCUMENT, documentOf(coverage));
  writeFileSync(NOT_YET, notYet.map((clause) => `${clause}\n`).join(''));
  process.stdout.write(`Written: docs/coverage.md (${notYet.length} clauses not carried yet)\n`);
}

writeCoverage().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
