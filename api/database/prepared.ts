import { createHash } from 'node:crypto';

/** More texts than this are not remembered: each connection of the server would have to keep them too. */
const CAPACITY = 100;
const names = new Map<string, string>();

/** A statement with a name for its text, so that a connection plans it once; for texts that are put together from parts. */
export function prepared(text: string): { readonly text: string; readonly name?: string } {
  const known = names.get(text);
  if (known) return { text, name: known };
  if (names.size >= CAPACITY) return { text };
  const name = `q_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  names.set(text, name);
  return { text, name };
}
