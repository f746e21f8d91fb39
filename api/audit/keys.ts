import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { KeyedDigest } from '../sealing.ts';

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410, 7). */
const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Keys of the operation log, made from the office's key and never in the database. Checkpoints are signed rather than
 * digested: whoever keeps a copy can check it with the public key alone. The keys with which letters are signed are an
 * agency's and are renewed; the log is the installation's.
 */
export class LogKeys {
  /** Chains the entries. */
  readonly chain: KeyedDigest;
  /** Seals the head, so that nobody can take an entry's own digest for it. */
  readonly head: KeyedDigest;
  readonly signing: KeyObject;
  readonly verifying: KeyObject;
  /** By which two processes know that they have the same key. */
  readonly check: Buffer;

  constructor(derive: (use: string) => Buffer) {
    this.chain = new KeyedDigest(derive('chain'));
    this.head = new KeyedDigest(derive('head'));
    this.check = derive('check');
    const key = Buffer.concat([ED25519, derive('checkpoints')]);
    this.signing = createPrivateKey({ key, format: 'der', type: 'pkcs8' });
    this.verifying = createPublicKey(this.signing);
  }

  /** As it is printed and kept beside checkpoints: the last 32 bytes of its SPKI are the key itself. */
  get publicKey(): string {
    return this.verifying.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
  }
}
