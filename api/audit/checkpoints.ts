import { createPublicKey, sign, verify } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pool } from 'pg';
import type { AuditCheckpoint } from '../contract/audit.ts';
import { type Head, isSealed, type Link } from './chain.ts';
import type { LogKeys } from './keys.ts';

/** A checkpoint that is known to be genuine. */
export interface Checkpoint extends Link {
  readonly at: string;
}

/** What is signed. */
const words = ({ seq, mac, at }: Pick<AuditCheckpoint, 'seq' | 'mac' | 'at'>): Buffer =>
  Buffer.from(`lincah operation log\n${seq}\n${mac}\n${at}\n`);

export function signCheckpoint(keys: LogKeys, { seq, mac }: Link, at: Date): AuditCheckpoint {
  const said = { seq, mac: mac.toString('hex'), at: at.toISOString() };
  const signature = sign(null, words(said), keys.signing).toString('base64');
  return { ...said, publicKey: keys.publicKey, signature };
}

/** Whether a checkpoint is of the office whose key this is, whatever key it names itself. */
export const isGenuine = (keys: LogKeys, checkpoint: AuditCheckpoint): boolean =>
  verify(null, words(checkpoint), keys.verifying, Buffer.from(checkpoint.signature, 'base64'));

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** The same for whoever has the public key alone. */
export const isSignedBy = (publicKey: string, checkpoint: AuditCheckpoint): boolean => {
  const key = Buffer.concat([SPKI, Buffer.from(publicKey, 'base64')]);
  const verifying = createPublicKey({ key, format: 'der', type: 'spki' });
  return verify(null, words(checkpoint), verifying, Buffer.from(checkpoint.signature, 'base64'));
};

/** Where the office keeps its checkpoints. */
export const checkpointFileIn = (dataDir: string): string => path.join(dataDir, 'audit', 'checkpoints.jsonl');

/** Every checkpoint of a file, whether or not it is genuine; a line that is none is told by its number. */
export function readCheckpoints(file: string): AuditCheckpoint[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, `${file}, line ${index + 1}`)]));
}

function parse(line: string, where: string): AuditCheckpoint {
  const fault = new Error(`Expected a checkpoint in ${where}, but found something else`);
  try {
    const one = JSON.parse(line) as Partial<AuditCheckpoint>;
    if (Number.isSafeInteger(one.seq) && [one.mac, one.at, one.signature].every((text) => typeof text === 'string'))
      return one as AuditCheckpoint;
  } catch {
    throw fault;
  }
  throw fault;
}

/** Checkpoints as the verification takes them. @throws Error where one is not of this office */
export function genuine(keys: LogKeys, checkpoints: readonly AuditCheckpoint[]): Checkpoint[] {
  return checkpoints.map((one) => {
    if (isGenuine(keys, one)) return { seq: one.seq, mac: Buffer.from(one.mac, 'hex'), at: one.at };
    throw new Error(`Expected checkpoints that this office has signed, but the one of entry ${one.seq} is not`);
  });
}

export async function headOf(pool: Pick<Pool, 'query'>): Promise<Head | undefined> {
  const { rows } = await pool.query<Head & { seq: string }>('select seq, mac, seal from audit_head');
  return rows[0] && { ...rows[0], seq: Number(rows[0].seq) };
}

/** Writes checkpoints of the log into a file, one line each. */
export class Checkpoints {
  readonly file: string;
  private readonly pool: Pool;
  private readonly keys: LogKeys;
  private readonly now: () => number;
  private last: AuditCheckpoint | undefined;

  constructor(pool: Pool, keys: LogKeys, now: () => number, file: string) {
    this.pool = pool;
    this.keys = keys;
    this.now = now;
    this.file = file;
    this.last = readCheckpoints(file).at(-1);
  }

  get latest(): AuditCheckpoint | undefined {
    return this.last;
  }

  get all(): readonly AuditCheckpoint[] {
    return readCheckpoints(this.file);
  }

  /** Signs the end of the log, where it has gone on. @throws Error where the office has not written it */
  async write(): Promise<AuditCheckpoint | undefined> {
    const head = await headOf(this.pool);
    if (!head || !isSealed(this.keys, head))
      throw new Error('Expected a head of the operation log that the office has written; verify the log');
    if (head.seq === 0 || head.seq === this.last?.seq) return this.last;
    const checkpoint = signCheckpoint(this.keys, head, new Date(this.now()));
    mkdirSync(path.dirname(this.file), { recursive: true });
    appendFileSync(this.file, `${JSON.stringify(checkpoint)}\n`, { flush: true });
    this.last = checkpoint;
    return checkpoint;
  }
}
