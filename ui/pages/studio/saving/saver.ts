import type { DraftSaved } from '../../../../api/contract/drafts.ts';
import { isStatus, isUnanswered } from '../../../api-client.ts';
import { forget, keep, type Parts } from './kept.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | undefined }
  | { readonly kind: 'unsaved' | 'saving' }
  /** The server is away, or refuses what is there: tried again, or once it changes. */
  | { readonly kind: 'failed'; readonly error: unknown; readonly isKept: boolean }
  /** Somebody else saved first. */
  | { readonly kind: 'conflict'; readonly error: unknown };

interface Door {
  readonly draft: string;
  readonly username: string;
  send(part: string, content: string, revision: number): Promise<DraftSaved>;
  /** Told what the server found, after each part. */
  onSaved(saved: DraftSaved, part: string, content: string): void;
}

/** How long somebody may go on typing before it is sent, and how long the server is left alone, in milliseconds. */
const PAUSE_MS = 1_200;
const AWAY_MS = 5_000;

/** Saves the parts of a draft one after the other, each on the revision the last one left. */
export class Saver {
  private readonly door: Door;
  private readonly listeners = new Set<() => void>();
  private waiting = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;
  state: SaveState = { kind: 'saved', at: undefined };
  revision: number;

  constructor(door: Door, revision: number) {
    this.door = door;
    this.revision = revision;
  }

  /** What is not saved yet. */
  get unsaved(): Parts {
    return this.waiting;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): SaveState => this.state;

  /** Takes a part as it now is. */
  put(part: string, content: string): void {
    this.waiting.set(part, content);
    const isKept = this.keepHere();
    if (this.state.kind === 'conflict') return;
    if (this.state.kind !== 'failed' || !isUnanswered(this.state.error))
      this.tell(isKept ? { kind: 'unsaved' } : { kind: 'failed', error: undefined, isKept });
    this.flushIn(PAUSE_MS);
  }

  /** Sends at once what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.isBusy || this.waiting.size === 0 || this.state.kind === 'conflict') return;
    this.isBusy = true;
    this.tell({ kind: 'saving' });
    try {
      for (let next = this.next(); next !== undefined; next = this.next()) await this.send(...next);
    } catch (error) {
      this.fail(error);
    } finally {
      this.isBusy = false;
    }
  }

  /** Lets go of everything that is not saved. */
  drop(): void {
    clearTimeout(this.timer);
    this.waiting = new Map();
    forget(this.door.username, this.door.draft);
    this.tell({ kind: 'saved', at: undefined });
  }

  stop(): void {
    clearTimeout(this.timer);
    void this.flush();
  }

  private next(): [string, string] | undefined {
    return this.waiting.entries().next().value;
  }

  private async send(part: string, content: string): Promise<void> {
    const saved = await this.door.send(part, content, this.revision);
    this.revision = saved.revision;
    // Somebody may have gone on meanwhile: then it waits as it is now.
    if (this.waiting.get(part) === content) this.waiting.delete(part);
    if (this.waiting.size === 0) {
      forget(this.door.username, this.door.draft);
      this.tell({ kind: 'saved', at: saved.savedAt });
    } else this.keepHere();
    this.door.onSaved(saved, part, content);
  }

  private fail(error: unknown): void {
    if (isStatus(error, 409)) return this.tell({ kind: 'conflict', error });
    this.tell({ kind: 'failed', error, isKept: this.keepHere() });
    if (isUnanswered(error)) this.flushIn(AWAY_MS);
  }

  private flushIn(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private keepHere(): boolean {
    const { username, draft } = this.door;
    return keep(username, draft, { revision: this.revision, at: new Date().toISOString(), parts: this.waiting });
  }

  private tell(state: SaveState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
