/** Parts of a draft that the server does not have yet, by name: 'diagram', 'forms/usulan', … */
export type Parts = ReadonlyMap<string, string>;

export interface Kept {
  /** Revision of the draft they were made on. */
  readonly revision: number;
  readonly at: string;
  readonly parts: Parts;
}

const placeOf = (username: string, draft: string): string => `lincah.draf.${username}.${draft}`;

/** Keeps in this browser what could not be sent yet. @returns whether it could */
export function keep(username: string, draft: string, { revision, at, parts }: Kept): boolean {
  try {
    localStorage.setItem(placeOf(username, draft), JSON.stringify({ revision, at, parts: [...parts] }));
    return true;
  } catch {
    // A browser without room for it: the page says that it must stay open.
    return false;
  }
}

export const forget = (username: string, draft: string): void => localStorage.removeItem(placeOf(username, draft));

export function readKept(username: string, draft: string): Kept | undefined {
  const stored = localStorage.getItem(placeOf(username, draft));
  if (stored === null) return undefined;
  const { revision, at, parts } = JSON.parse(stored) as { revision: number; at: string; parts: [string, string][] };
  return { revision, at, parts: new Map(parts) };
}
