/** Longest name or correlation key, in bytes: the database indexes them, and an index entry has its limit. */
export const MAX_NAME_BYTES = 1_000;

/** What keeps a text from being stored as text or JSON; undefined where nothing does. */
export function unstorable(text: string): string | undefined {
  if (text.includes('\0')) return 'it contains the character U+0000';
  return text.isWellFormed() ? undefined : 'it contains half a character';
}

/** As {@link unstorable}, for what rows are found by. */
export function unusableName(text: string): string | undefined {
  const bytes = Buffer.byteLength(text);
  return bytes > MAX_NAME_BYTES ? `it has ${bytes} bytes, more than ${MAX_NAME_BYTES}` : unstorable(text);
}
