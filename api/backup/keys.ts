import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { UsageError } from '../cli/usage.ts';

/** Contents by file name, base64. */
const Keys = Type.Object({ keys: Type.Record(Type.String({ pattern: '^[\\w.-]+$' }), Type.String()) });

/** The office's keys as one text. @param folder where the office keeps them */
export function packKeys(folder: string): string {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return `${JSON.stringify({ keys: Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name), 'base64')])) })}\n`;
}

/**
 * @returns what puts the keys of such a text into their place
 * @throws UsageError where it is no such text, or the office has keys already
 */
export function keysToUnpack(folder: string, text: string): () => void {
  const said = parsed(text);
  if (!Value.Check(Keys, said)) throw new UsageError('Expected a file of keys that `backup --keys` wrote.');
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new UsageError(`There are keys in '${folder}' already: none is replaced.`);
  return () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const [name, content] of Object.entries(said.keys))
      writeFileSync(path.join(folder, name), Buffer.from(content, 'base64'), { mode: 0o600, flag: 'wx', flush: true });
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
