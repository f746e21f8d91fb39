import type { Key } from '../protocol/basics.ts';
import type { Journal } from './journal.ts';

export interface Entity {
  readonly key: Key;
}

/** What one flush must write: rows to store and keys to remove. */
export interface TableChanges<V> {
  readonly stored: readonly V[];
  readonly removed: readonly Key[];
}

export interface TableOptions<V> {
  readonly name: string;
  /** The aggregate a row is loaded with; undefined = all rows are always in memory. */
  readonly aggregateOf?: (row: V) => string;
  /** Called for each change a command makes or undoes, not for loading and evicting. */
  readonly onChange?: (before: V | undefined, after: V | undefined) => void;
}

/** Rows of one kind held in memory: immutable values by key, every change journaled and marked for the next flush. */
export class Table<V extends Entity> {
  readonly name: string;
  private readonly rows = new Map<Key, V>();
  private changed = new Set<Key>();
  private flushing = new Set<Key>();
  private readonly indexes: Index<V>[] = [];
  private readonly journal: Journal;
  private readonly options: TableOptions<V>;
  private readonly onTouched: (aggregate: string) => void;

  constructor(journal: Journal, options: TableOptions<V>, onTouched: (aggregate: string) => void = () => undefined) {
    this.name = options.name;
    this.journal = journal;
    this.options = options;
    this.onTouched = onTouched;
  }

  index(of: (row: V) => string | undefined): Index<V> {
    const index = new Index(of);
    this.indexes.push(index);
    return index;
  }

  get(key: Key): V | undefined {
    return this.rows.get(key);
  }

  /** Whether memory knows the row's fate: it is here, or it was removed and the removal is not yet stored. */
  knows(key: Key): boolean {
    return this.rows.has(key) || this.changed.has(key) || this.flushing.has(key);
  }

  all(): IterableIterator<V> {
    return this.rows.values();
  }

  get size(): number {
    return this.rows.size;
  }

  set(row: V): void {
    this.change(row.key, row);
  }

  delete(key: Key): void {
    if (this.rows.has(key)) this.change(key, undefined);
  }

  /** Puts a stored row into memory. */
  load(row: V): void {
    this.replace(row.key, row);
  }

  /** Takes a stored, unchanged row out of memory. */
  evict(key: Key): void {
    this.replace(key, undefined);
  }

  clear(): void {
    for (const key of [...this.rows.keys()]) this.replace(key, undefined);
    this.changed.clear();
    this.flushing.clear();
  }

  takeChanges(): TableChanges<V> {
    const stored: V[] = [];
    const removed: Key[] = [];
    for (const key of this.changed) {
      const row = this.rows.get(key);
      if (row) stored.push(row);
      else removed.push(key);
    }
    this.flushing = this.changed;
    this.changed = new Set();
    return { stored, removed };
  }

  flushed(): void {
    this.flushing = new Set();
  }

  private change(key: Key, after: V | undefined): void {
    const before = this.rows.get(key);
    this.changed.add(key);
    this.touch(before ?? after);
    this.apply(key, before, after);
    this.journal.record(() => this.apply(key, after, before));
  }

  private touch(row: V | undefined): void {
    if (row && this.options.aggregateOf) this.onTouched(this.options.aggregateOf(row));
  }

  private apply(key: Key, before: V | undefined, after: V | undefined): void {
    this.replace(key, after);
    this.options.onChange?.(before, after);
  }

  private replace(key: Key, after: V | undefined): void {
    const before = this.rows.get(key);
    for (const index of this.indexes) index.move(before, after);
    if (after) this.rows.set(key, after);
    else this.rows.delete(key);
  }
}

/** Keys of rows that share a property. */
export class Index<V extends Entity> {
  private readonly keys = new Map<string, Set<Key>>();
  private readonly of: (row: V) => string | undefined;

  constructor(of: (row: V) => string | undefined) {
    this.of = of;
  }

  /** Oldest first: what was taken back and done again keeps its place. */
  find(value: string): readonly Key[] {
    const keys = this.keys.get(value);
    return keys ? [...keys].sort() : [];
  }

  move(before: V | undefined, after: V | undefined): void {
    const from = before && this.of(before);
    const to = after && this.of(after);
    if (from === to) return;
    if (before && from !== undefined) this.remove(from, before.key);
    if (after && to !== undefined) this.add(to, after.key);
  }

  private add(value: string, key: Key): void {
    const keys = this.keys.get(value);
    if (keys) keys.add(key);
    else this.keys.set(value, new Set([key]));
  }

  private remove(value: string, key: Key): void {
    const keys = this.keys.get(value);
    keys?.delete(key);
    if (keys?.size === 0) this.keys.delete(value);
  }
}
