import type { AuditFault } from '../contract/audit.ts';
import { BEGINNING, type Head, isSealed, type Link, macOf, type StoredEntry } from './chain.ts';
import type { Checkpoint } from './checkpoints.ts';
import { contentOf } from './entry.ts';
import type { LogKeys } from './keys.ts';
import { TAMPERING } from './log.ts';

/** Goes through a log entry by entry, and stops at the first thing that is wrong. */
export class Verification {
  private readonly keys: LogKeys;
  private readonly checkpoints: readonly Checkpoint[];
  /** Places of the entries that a checkpoint has seen. */
  private readonly seen: ReadonlySet<number>;
  private last: Link = BEGINNING;
  private found: AuditFault | undefined;

  /** @param checkpoints genuine ones, in any order */
  constructor(keys: LogKeys, checkpoints: readonly Checkpoint[]) {
    this.keys = keys;
    this.checkpoints = checkpoints;
    this.seen = new Set(checkpoints.map(({ seq }) => seq));
  }

  get entries(): number {
    return this.last.seq;
  }

  get fault(): AuditFault | undefined {
    return this.found;
  }

  /** @returns whether it is as it was written, and all before it */
  take(stored: StoredEntry): boolean {
    this.found ??= this.faultOf(stored);
    if (this.found) return false;
    this.last = stored;
    return true;
  }

  /** The log is at its end. @param head as it is stored; undefined: there is none */
  end(head: Head | undefined): AuditFault | undefined {
    this.found ??= this.faultAtEnd(head);
    return this.found;
  }

  private faultOf({ seq, entry, mac }: StoredEntry): AuditFault | undefined {
    const expected = this.last.seq + 1;
    if (seq > expected) return { seq: expected, what: `missing: the next entry there is ${seq}` };
    if (seq < expected) return { seq, what: 'there twice, or out of order' };
    if (!macOf(this.keys, this.last.mac, seq, entry).equals(mac))
      return { seq, what: 'not as it was written: edited, inserted, moved, or written without the key' };
    const other = this.seen.has(seq) && this.checkpoints.find((one) => one.seq === seq && !one.mac.equals(mac));
    if (other) return { seq, what: `written anew since the checkpoint of ${other.at}` };
    if (entry.includes(TAMPERING) && contentOf(entry).operationType === TAMPERING)
      return { seq, what: 'the office found here that the end of the log had been changed, or the log put back' };
    return undefined;
  }

  private faultAtEnd(head: Head | undefined): AuditFault | undefined {
    const next = this.last.seq + 1;
    if (!head) return { seq: next, what: 'the head of the log is missing' };
    if (!isSealed(this.keys, head)) return { seq: head.seq, what: 'the head of the log was not written by the office' };
    if (head.seq > this.last.seq) return { seq: next, what: `missing: the log went on to ${head.seq}` };
    if (head.seq < this.last.seq || !head.mac.equals(this.last.mac))
      return { seq: head.seq + 1, what: 'the head of the log is older than its entries' };
    const beyond = this.checkpoints.find(({ seq }) => seq > this.last.seq);
    if (beyond)
      return {
        seq: next,
        what: `missing: the checkpoint of ${beyond.at} has seen ${beyond.seq}; the tail was cut off, or an older copy put back`,
      };
    return undefined;
  }
}
