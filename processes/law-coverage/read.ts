import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type LoadedMechanism, type LoadedRegulation, loadMechanisms, loadRegulations } from '../load.ts';
import type { Regulation } from '../regulation.ts';
import { type CoverageData, clausesOf } from './clauses.ts';
import { coversOf, type Examples, isCovered } from './covers.ts';
import type { RegulationCoverage } from './document.ts';

const PROCESSES = path.join(__dirname, '..');

export const DOCUMENT = path.join(PROCESSES, '../docs/coverage.md');
export const NOT_YET = path.join(__dirname, 'not-yet.txt');

export const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** What covers every regulation that says how it is covered, those in force and complete. */
export async function readCoverage(): Promise<RegulationCoverage[]> {
  const mechanisms = loadMechanisms();
  const told = loadRegulations().filter(({ regulation }) => isTold(regulation));
  return Promise.all(told.map((loaded) => coverageOf(loaded, mechanisms)));
}

/** Whether a regulation says how each of its clauses is covered. */
export const isTold = ({ key }: Pick<Regulation, 'key'>): boolean => existsSync(dataFile(key));

/** What covers a regulation by some diagrams of its mechanisms; of one that is not told of, those alone say it. */
export async function coverageOf(
  loaded: LoadedRegulation,
  mechanisms: readonly LoadedMechanism[],
): Promise<RegulationCoverage> {
  const { key, title } = loaded.regulation;
  const data = isTold(loaded.regulation) ? coverageDataOf(key) : { figures: {}, notes: [] };
  const clauses = clausesOf(loaded.regulation, data);
  return { key, title, clauses: await coversOf(loaded, mechanisms, clauses, data, examplesOf(loaded)) };
}

export const coverageDataOf = (key: string): CoverageData => readJson<CoverageData>(dataFile(key));

const dataFile = (key: string): string => path.join(PROCESSES, key, 'coverage.json');

function examplesOf({ regulation }: LoadedRegulation): Examples {
  const file = path.join(PROCESSES, regulation.key, 'rule-examples.json');
  const rules = readJson<readonly { readonly id: string; readonly examples: readonly unknown[] }[]>(file);
  return new Map(rules.map(({ id, examples }) => [id, examples.length]));
}

/** Clauses that nothing carries, each with its regulation. */
export const notYetOf = (regulations: readonly RegulationCoverage[]): string[] =>
  regulations.flatMap(({ key, clauses }) =>
    clauses.filter((clause) => !isCovered(clause)).map(({ ref }) => `${key}: ${ref}`),
  );

/** Those that were known not to be carried, one a line. */
export const readNotYet = (): string[] =>
  readFileSync(NOT_YET, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
