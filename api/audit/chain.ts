import { DIGEST_BYTES } from '../sealing.ts';
import type { LogKeys } from './keys.ts';

/** An entry's place in the chain. */
export interface Link {
  readonly seq: number;
  readonly mac: Buffer;
}

/** What an entry that is the first follows. */
export const BEGINNING: Link = { seq: 0, mac: Buffer.alloc(DIGEST_BYTES) };

/** An entry as it is stored. */
export interface StoredEntry extends Link {
  readonly entry: string;
}

/** The end of the log as it is stored, sealed so that a tail that was cut off shows. */
export interface Head extends Link {
  readonly seal: Buffer;
}

const bytesOf = (seq: number): Buffer => {
  const bytes = Buffer.allocUnsafe(8);
  bytes.writeBigUInt64BE(BigInt(seq));
  return bytes;
};

/** Digest of an entry with everything before it. */
export const macOf = ({ chain }: LogKeys, previous: Buffer, seq: number, entry: string): Buffer =>
  chain.of(previous, bytesOf(seq), Buffer.from(entry));

export const sealOf = ({ head }: LogKeys, { seq, mac }: Link): Buffer => head.of(bytesOf(seq), mac);

/** Whether the office has written this head. */
export const isSealed = (keys: LogKeys, head: Head): boolean => sealOf(keys, head).equals(head.seal);

/** Entries that follow a link, as they are to be stored. */
export function chained(keys: LogKeys, after: Link, entries: readonly string[]): StoredEntry[] {
  let { seq, mac } = after;
  return entries.map((entry) => {
    seq += 1;
    mac = macOf(keys, mac, seq, entry);
    return { seq, entry, mac };
  });
}
