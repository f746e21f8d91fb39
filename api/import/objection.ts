import type { ImportProblem } from '../contract/import.ts';
import type { Known } from './known.ts';
import { problemOf, type Row } from './read.ts';
import type { SheetName } from './sheets.ts';

/** A row, and what is wrong with it beside the others and what is recorded. */
export interface Objection {
  readonly row: Row;
  readonly problem: ImportProblem;
}

/** What every check looks at: the rows by their kind, and what is recorded. */
export interface Together {
  readonly of: (sheet: SheetName) => readonly Row[];
  readonly known: Known;
}

export type Check = (together: Together) => Objection[];

export const objection = (row: Row, column: string | null, what: string, expected: string): Objection => ({
  row,
  problem: problemOf(row, column, what, expected),
});
