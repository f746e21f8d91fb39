/** The little of a PostgreSQL client that the engine needs; `pg` fits as it is. */
export interface Statement {
  readonly text: string;
  readonly values?: unknown[];
  /** A prepared statement's name. */
  readonly name?: string;
}

export interface Sql {
  query(statement: Statement): Promise<{ readonly rows: readonly Row[] }>;
}

export type Row = { readonly [column: string]: unknown };

export interface SqlClient extends Sql {
  release(destroy?: boolean): void;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface SqlPool extends Sql {
  connect(): Promise<SqlClient>;
}

/**
 * Whether PostgreSQL refused a statement and goes on: its transaction is undone, and the connection with its locks is as good
 * as before.
 */
export const isRefusal = (error: Error & { readonly severity?: string }): boolean => error.severity === 'ERROR';

/** Classes of SQLSTATE that say what is wrong with the data of a statement, and not with the database. */
const DATA = /^(22|23|54)/;

/** Whether a statement failed because of what it wanted to store: nothing of its transaction is stored then. */
export const isOfData = (error: Error & { readonly code?: string }): boolean => DATA.test(error.code ?? '');
