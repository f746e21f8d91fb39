import { type Covered, coverageOf, isTold } from '../../processes/law-coverage.ts';
import type { LoadedMechanism, LoadedRegulation } from '../../processes/load.ts';
import type { ClauseCoverage, ClauseState, LawCoverage } from '../contract/law.ts';
import { type CsvRow, toCsv } from '../csv.ts';
import type { Definition, DefinitionCatalogue } from '../services/definitions.ts';
import type { Office } from '../services/index.ts';

interface InForce {
  readonly loaded: LoadedMechanism;
  readonly definition: Definition;
}

/** What carries each clause of a regulation, by the diagrams that are in force; it is read anew once one of them changes. */
export class CoverageReader {
  private readonly known = new Map<string, { readonly diagrams: string; readonly coverage: Promise<LawCoverage> }>();

  private readonly office: Office;
  private readonly definitions: DefinitionCatalogue;

  constructor(office: Office, definitions: DefinitionCatalogue) {
    this.office = office;
    this.definitions = definitions;
  }

  async of(loaded: LoadedRegulation): Promise<LawCoverage> {
    const { key } = loaded.regulation;
    const inForce = await this.inForce(key);
    const diagrams = inForce.map(({ definition }) => definition.key).join(' ');
    const known = this.known.get(key);
    if (known?.diagrams === diagrams) return known.coverage;
    const coverage = read(loaded, inForce);
    this.known.set(key, { diagrams, coverage });
    coverage.catch(() => this.known.delete(key));
    return coverage;
  }

  private async inForce(regulation: string): Promise<InForce[]> {
    const own = this.office.mechanisms.filter((loaded) => loaded.regulation.key === regulation);
    const found: InForce[] = [];
    for (const loaded of own) {
      const definition = await this.definitions.latest(loaded.id);
      if (definition) found.push({ loaded, definition });
    }
    return found;
  }
}

async function read(loaded: LoadedRegulation, inForce: readonly InForce[]): Promise<LawCoverage> {
  const mechanisms = inForce.map(({ loaded: one, definition }) => ({ ...one, diagram: definition.xml }));
  const { key, clauses } = await coverageOf(loaded, mechanisms);
  return {
    regulation: key,
    isTold: isTold(loaded.regulation),
    mechanisms: inForce.map(({ loaded: { id, mechanism }, definition: { version } }) => ({
      ...{ processDefinitionId: id, title: mechanism.title, version },
    })),
    clauses: clauses.map((clause) => toClause(loaded, clause)),
  };
}

const toClause = ({ regulation: { key }, rules: known }: LoadedRegulation, clause: Covered): ClauseCoverage => ({
  ref: clause.ref,
  text: clause.text,
  state: stateOf(clause),
  processes: clause.processes.map(({ mechanism, steps }) => ({ processDefinitionId: `${key}.${mechanism}`, steps })),
  rules: clause.rules.map(({ rule, checkedIn }) => ({
    ...{ rule, message: known.get(rule)!.message, isChecked: checkedIn.length > 0 },
  })),
  structures: clause.structures,
});

function stateOf({ processes, rules, structures, notes }: Covered): ClauseState {
  const isCarried = processes.length + structures.length > 0 || rules.some(({ checkedIn }) => checkedIn.length > 0);
  if (isCarried) return 'dijalankan';
  if (notes.some(({ by }) => by !== undefined)) return 'program';
  return notes.length > 0 ? 'di-luar-sistem' : 'belum';
}

const HEADINGS = ['pasal', 'bunyi', 'keadaan', 'mekanisme', 'langkah', 'aturan', 'susunan'];

/** The same as a table: a line for each mechanism, rule or structure that carries a clause, one for a clause that nothing does. */
export const coverageCsv = ({ clauses, mechanisms }: LawCoverage): string => {
  const titles = new Map(mechanisms.map(({ processDefinitionId, title }) => [processDefinitionId, title]));
  return toCsv([HEADINGS, ...clauses.flatMap((clause) => linesOf(clause, titles))]);
};

function linesOf(
  { ref, text, state, processes, rules, structures }: ClauseCoverage,
  titles: ReadonlyMap<string, string>,
): CsvRow[] {
  const line = (...carriers: CsvRow): CsvRow => [ref, text, state, ...carriers];
  const lines = [
    ...processes.map(({ processDefinitionId: id, steps }) => line(titles.get(id) ?? id, steps.join(', '), null, null)),
    ...rules.map(({ rule }) => line(null, null, rule, null)),
    ...structures.map((name) => line(null, null, null, name)),
  ];
  return lines.length > 0 ? lines : [line(null, null, null, null)];
}
