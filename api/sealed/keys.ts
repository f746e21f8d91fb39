import { hash, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { KEY_BYTES, makeKeyFile, seal, unseal } from '../sealing.ts';

/** Bytes of a block of SHA-256. */
const BLOCK = 64;

/** The office's key to its protected persons, from which one key is made for each use. It never enters the database. */
export class IdentityKeys {
  private readonly wrapping: Buffer;
  /** Key of the blind index. */
  readonly blinding: Buffer;
  private readonly inner: Buffer;
  private readonly outer: Buffer;

  constructor(master: Buffer) {
    this.wrapping = derived(master, 'wrapping');
    this.blinding = derived(master, 'blind index');
    const block = Buffer.concat([this.blinding], BLOCK);
    this.inner = Buffer.from(block.map((byte) => byte ^ 0x36));
    this.outer = Buffer.from(block.map((byte) => byte ^ 0x5c));
  }

  /** A new key for one person, wrapped for the database. @param about what it is the key of */
  newKey(about: string): { readonly key: Buffer; readonly wrapped: Buffer } {
    const key = randomBytes(KEY_BYTES);
    return { key, wrapped: seal(this.wrapping, key, `key ${about}`) };
  }

  unwrap(wrapped: Buffer, about: string): Buffer {
    return unseal(this.wrapping, wrapped, `key ${about}`);
  }

  /** HMAC-SHA-256 of a text: equal for equal texts, and nothing to whoever lacks the key. Written out, as Node's own takes ten times as long. */
  blind(text: string): string {
    const digest = hash('sha256', Buffer.concat([this.inner, Buffer.from(text)]), 'buffer');
    return hash('sha256', Buffer.concat([this.outer, digest]), 'base64');
  }

  /** By which two processes know that they have the same key. */
  get check(): Buffer {
    return Buffer.from(this.blind('the same key'), 'base64');
  }
}

const derived = (master: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, '', `lincah protected persons: ${use}`, KEY_BYTES));

/** Where the office's key lies if no setting gives it. */
export const keyFileIn = (dataDir: string): string => path.join(dataDir, 'keys', 'identitas-terlindung.key');

/** @returns the key that was given, or the one of the file; undefined: there is neither */
export function findKey(file: string, given: string | undefined): IdentityKeys | undefined {
  const text = given ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
  return text === undefined ? undefined : new IdentityKeys(masterOf(text, given === undefined ? file : 'the setting'));
}

/** Makes the office's key where it has none yet. */
export function makeKey(file: string): IdentityKeys {
  makeKeyFile(file);
  return findKey(file, undefined)!;
}

function masterOf(text: string, where: string): Buffer {
  const master = Buffer.from(text, 'base64');
  if (master.length !== KEY_BYTES)
    throw new Error(
      `Expected ${KEY_BYTES} bytes in base64 as the key to protected persons in ${where}, but found none`,
    );
  return master;
}
