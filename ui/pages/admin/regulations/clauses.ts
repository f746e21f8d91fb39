import type { ClauseCoverage } from '../../../../api/contract/law.ts';

/** What one looks for among the clauses of a regulation; empty: everything. */
export interface Wanted {
  readonly state: string;
  readonly process: string;
  readonly words: string;
}

/** The clauses one looks for, each with the mechanism one looks at alone. */
export const clausesFor = (clauses: readonly ClauseCoverage[], wanted: Wanted): readonly ClauseCoverage[] =>
  clauses
    .filter((clause) => isWanted(clause, wanted))
    .map((clause) => (wanted.process === '' ? clause : onlyOf(clause, wanted.process)));

function isWanted({ ref, text, state, processes }: ClauseCoverage, wanted: Wanted): boolean {
  if (wanted.state !== '' && wanted.state !== state) return false;
  if (wanted.process !== '' && !processes.some(({ processDefinitionId: id }) => id === wanted.process)) return false;
  const words = wanted.words.toLowerCase().split(/\s+/);
  const searched = `${ref} ${text}`.toLowerCase();
  return words.every((word) => searched.includes(word));
}

const onlyOf = (clause: ClauseCoverage, process: string): ClauseCoverage => ({
  ...clause,
  processes: clause.processes.filter(({ processDefinitionId: id }) => id === process),
});
