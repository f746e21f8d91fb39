import { createHash, type Hash } from 'node:crypto';
import { Type } from 'typebox';
import type { KeptTable, Sequence } from './tables.ts';

/**
 * A backup is text, compressed by gzip: its first line says what it is, then comes each table with its rows, one a line, as
 * PostgreSQL writes them; its last line says how many there are, and their digest.
 */
export const FORMAT = 1;

export const Header = Type.Object({
  lincah: Type.Literal('backup'),
  format: Type.Integer(),
  /** When the rows were so, ISO 8601. */
  takenAt: Type.String(),
  /** The latest change of the tables that the program knew. */
  tablesOf: Type.String(),
});

export const Table = Type.Object({
  table: Type.String(),
  columns: Type.Array(Type.String()),
});

export const End = Type.Object({
  rows: Type.Integer(),
  digest: Type.String(),
  sequences: Type.Array(Type.Object({ name: Type.String(), last: Type.Union([Type.String(), Type.Null()]) })),
});

/** What two databases that hold the same have in common: SHA-256 over every table and row in order. */
export class Digest {
  private readonly hash: Hash = createHash('sha256');
  rows = 0;

  begin({ name }: Pick<KeptTable, 'name'>): void {
    this.hash.update(`${name}\n`);
  }

  add(rows: readonly string[]): void {
    this.rows += rows.length;
    for (const row of rows) this.hash.update(`${row.length} ${row}\n`);
  }

  end(sequences: readonly Sequence[]): string {
    for (const { name, last } of sequences) this.hash.update(`${name} ${last}\n`);
    return this.hash.digest('hex');
  }
}
