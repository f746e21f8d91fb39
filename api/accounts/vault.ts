import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KEY_BYTES, makeKeyFile, seal, unseal } from '../sealing.ts';

/** Seals what may not be read in the database or a cookie: with the office's key, for one purpose only. */
export class Vault {
  private readonly key: Buffer;

  constructor(key: Buffer) {
    if (key.length !== KEY_BYTES) throw new Error(`Expected a key of ${KEY_BYTES} bytes, but got ${key.length}`);
    this.key = key;
  }

  /** @param purpose what it is and whose: opened for another purpose it is refused */
  seal(text: string, purpose: string): string {
    return seal(this.key, Buffer.from(text), purpose).toString('base64url');
  }

  /** @throws Error where it was sealed with another key or for another purpose, or altered */
  open(sealed: string, purpose: string): string {
    return unseal(this.key, Buffer.from(sealed, 'base64url'), purpose).toString();
  }
}

/** The vault whose key is `<folder>/secrets.key`, made when it is first needed; whoever loses it sets every second factor anew. */
export function openVault(folder: string): Vault {
  const file = path.join(folder, 'secrets.key');
  if (!existsSync(file)) makeKeyFile(file);
  return new Vault(Buffer.from(readFileSync(file, 'utf8').trim(), 'base64'));
}
