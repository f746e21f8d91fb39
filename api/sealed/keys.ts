import { hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LogKeys } from '../audit/keys.ts';
import { KEY_BYTES, KeyedDigest, makeKeyFile, seal, unseal } from '../sealing.ts';

/** The office's key to its protected persons, from which one key is made for each use. It never enters the database. */
export class IdentityKeys {
  private readonly wrapping: Buffer;
  /** Key of the blind index. */
  readonly blinding: Buffer;
  private readonly digest: KeyedDigest;
  /** Keys of the operation log, which come from the same key of the office. */
  readonly log: LogKeys;

  constructor(master: Buffer) {
    this.wrapping = derived(master, 'protected persons: wrapping');
    this.blinding = derived(master, 'protected persons: blind index');
    this.digest = new KeyedDigest(this.blinding);
    this.log = new LogKeys((use) => derived(master, `operation log: ${use}`));
  }

  /** A new key for one person, wrapped for the database. @param about what it is the key of */
  newKey(about: string): { readonly key: Buffer; readonly wrapped: Buffer } {
    const key = randomBytes(KEY_BYTES);
    return { key, wrapped: seal(this.wrapping, key, `key ${about}`) };
  }

  unwrap(wrapped: Buffer, about: string): Buffer {
    return unseal(this.wrapping, wrapped, `key ${about}`);
  }

  /** Keyed digest of a text: equal for equal texts, and nothing to whoever lacks the key. */
  blind(text: string): string {
    return this.digest.of(Buffer.from(text)).toString('base64');
  }

  /** By which two processes know that they have the same key. */
  get check(): Buffer {
    return Buffer.from(this.blind('the same key'), 'base64');
  }
}

const derived = (master: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, '', `lincah ${use}`, KEY_BYTES));

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
