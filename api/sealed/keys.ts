import { createCipheriv, createDecipheriv, hash, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CIPHER = 'aes-256-gcm';
const KEY = 32;
const NONCE = 12;
const TAG = 16;
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
    const key = randomBytes(KEY);
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
  Buffer.from(hkdfSync('sha256', master, '', `lincah protected persons: ${use}`, KEY));

/** Encrypts and authenticates. @param about bound to it: what was sealed for one thing opens for no other */
export function seal(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws Error where it was sealed with another key or for another thing, or was changed since */
export function unseal(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(about))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** Where the office's key lies if no setting gives it. */
export const keyFileIn = (dataDir: string): string => path.join(dataDir, 'keys', 'identitas-terlindung.key');

/** @returns the key that was given, or the one of the file; undefined: there is neither */
export function findKey(file: string, given: string | undefined): IdentityKeys | undefined {
  const text = given ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);
  return text === undefined ? undefined : new IdentityKeys(masterOf(text, given === undefined ? file : 'the setting'));
}

/** Makes the office's key where it has none yet. */
export function makeKey(file: string): IdentityKeys {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(aside, `${randomBytes(KEY).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    // Whole or not at all, and never in place of one that another process made meanwhile.
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
  return findKey(file, undefined)!;
}

function masterOf(text: string, where: string): Buffer {
  const master = Buffer.from(text, 'base64');
  if (master.length !== KEY)
    throw new Error(`Expected ${KEY} bytes in base64 as the key to protected persons in ${where}, but found none`);
  return master;
}
