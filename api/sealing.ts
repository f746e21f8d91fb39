import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const CIPHER = 'aes-256-gcm';
export const KEY_BYTES = 32;
const NONCE = 12;
const TAG = 16;

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

/** Bytes of a block of SHA-256, and of its digest. */
const BLOCK = 64;
export const DIGEST_BYTES = 32;

/** HMAC-SHA-256 (RFC 2104), written out: Node's own takes ten times as long for short texts. */
export class KeyedDigest {
  private readonly inner: Buffer;
  private readonly outer: Buffer;

  /** @param key no longer than a block */
  constructor(key: Buffer) {
    const block = Buffer.concat([key], BLOCK);
    this.inner = Buffer.from(block.map((byte) => byte ^ 0x36));
    this.outer = Buffer.from(block.map((byte) => byte ^ 0x5c));
  }

  of(...parts: readonly Buffer[]): Buffer {
    // Digits are made in half the time of a buffer.
    const digest = hash('sha256', Buffer.concat([this.inner, ...parts]), 'hex');
    return Buffer.from(hash('sha256', Buffer.concat([this.outer, Buffer.from(digest, 'hex')]), 'hex'), 'hex');
  }
}

/** Makes a key in a file where there is none yet, for its owner's eyes only. */
export function makeKeyFile(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  writeFileSync(aside, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flush: true });
  try {
    // Whole or not at all, and never in place of one that another process made meanwhile.
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
}
