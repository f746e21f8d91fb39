import type { Key } from '../protocol/basics.ts';

/** A table of rows that belong to aggregates, and the index that finds the rows of one. */
interface Member {
  readonly table: { evict(key: Key): void };
  readonly index: { find(id: string): readonly Key[] };
}

/**
 * Rows that are loaded and let go together: all of one process instance, or all that waits for one message.
 * Memory holds at most `capacity` aggregates that have nothing left to store.
 */
export class Aggregates {
  private readonly members: Member[] = [];
  /** Loaded aggregates, least recently used first. */
  private readonly loaded = new Map<string, number>();
  private readonly capacity: number;
  private latest: string | undefined;
  private generation = 1;
  private storedGeneration = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  add(table: Member['table'], index: Member['index']): void {
    this.members.push({ table, index });
  }

  has(id: string): boolean {
    return this.loaded.has(id);
  }

  use(id: string): void {
    const generation = this.loaded.get(id);
    if (generation === undefined) return;
    this.loaded.delete(id);
    this.loaded.set(id, generation);
  }

  /** Declares an aggregate complete in memory: it was read from storage, or it has just been made. */
  declare(id: string): void {
    if (!this.loaded.has(id)) this.loaded.set(id, 0);
  }

  /** Marks an aggregate as changed since the last flush. */
  touch(id: string): void {
    // Most changes are of the aggregate that was changed last.
    if (id === this.latest && this.loaded.get(id) === this.generation) return;
    this.latest = id;
    this.loaded.delete(id);
    this.loaded.set(id, this.generation);
  }

  beginFlush(): void {
    this.generation += 1;
  }

  flushed(): void {
    this.storedGeneration = this.generation - 1;
    this.evict();
  }

  clear(): void {
    this.loaded.clear();
  }

  get size(): number {
    return this.loaded.size;
  }

  private evict(): void {
    let excess = this.loaded.size - this.capacity;
    for (const [id, generation] of this.loaded) {
      if (excess <= 0) return;
      if (generation > this.storedGeneration) continue;
      for (const { table, index } of this.members) for (const key of index.find(id)) table.evict(key);
      this.loaded.delete(id);
      excess -= 1;
    }
  }
}
