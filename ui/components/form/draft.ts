import type { Data } from './form-schema.ts';

/** What someone filled in and has not sent yet. */
export interface Draft {
  readonly at: string;
  readonly data: Data;
}

const addressOf = (key: string): string => `lincah.draf.${key}`;

export function loadDraft(key: string): Draft | undefined {
  const stored = localStorage.getItem(addressOf(key));
  if (stored === null) return undefined;
  try {
    return JSON.parse(stored) as Draft;
  } catch {
    return undefined;
  }
}

/** @returns the draft as it is kept; undefined where the browser has no room for it */
export function saveDraft(key: string, data: Data): Draft | undefined {
  const draft: Draft = { at: new Date().toISOString(), data };
  try {
    localStorage.setItem(addressOf(key), JSON.stringify(draft));
    return draft;
  } catch {
    return undefined;
  }
}

export const discardDraft = (key: string): void => localStorage.removeItem(addressOf(key));
