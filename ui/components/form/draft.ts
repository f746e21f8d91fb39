import type { Data } from './form-schema.ts';

/** What someone filled in and has not sent yet. */
export interface Draft {
  readonly at: string;
  readonly data: Data;
  /** Who filled it in, where it was not the reader. */
  readonly by?: string;
}

/** Where the drafts of one form are kept. */
export interface DraftStore {
  /** What an earlier visit left. */
  readonly found: Draft | undefined;
  /** @param isLeaving the page is about to be gone, and nobody waits for the answer; @returns when it was saved */
  save(data: Data, isLeaving: boolean): Promise<string>;
  discard(): Promise<void>;
  /** The form was sent: its draft is of no use any more. */
  sent(): void;
}

const addressOf = (key: string): string => `lincah.draf.${key}`;

/**
 * Drafts of what the office does not know of yet stay in this browser; no two accounts and no two forms share a key.
 * @param check asks the office whether such a draft may be kept: nobody who is protected may be named in it
 */
export const draftsInBrowser = (key: string, check: (data: Data) => Promise<void>): DraftStore => ({
  found: load(key),
  save: async (data) => {
    await check(data);
    const draft: Draft = { at: new Date().toISOString(), data };
    localStorage.setItem(addressOf(key), JSON.stringify(draft));
    return draft.at;
  },
  discard: async () => localStorage.removeItem(addressOf(key)),
  sent: () => localStorage.removeItem(addressOf(key)),
});

function load(key: string): Draft | undefined {
  const stored = localStorage.getItem(addressOf(key));
  if (stored === null) return undefined;
  try {
    return JSON.parse(stored) as Draft;
  } catch {
    return undefined;
  }
}
