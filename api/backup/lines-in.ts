import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UsageError } from '../cli/usage.ts';

/** The lines of a backup, one after the other. @throws UsageError where the file is not one that gzip wrote to its end */
export async function* linesIn(file: string): AsyncGenerator<string> {
  // Whoever reads on is told of a failure; there is nothing more to do about it.
  const unpacked = pipeline(createReadStream(file), createGunzip(), () => undefined).setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of unpacked) {
      const lines = `${rest}${chunk as string}`.split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw error;
    throw new UsageError(`'${file}' is no backup, or is cut off (${(error as Error).message}).`);
  }
}
