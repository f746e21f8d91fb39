import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Pool, PoolClient } from 'pg';
import type { Recorder, Told } from '../audit/recorder.ts';
import { inTransaction } from '../database/transaction.ts';
import { conflict, invalid, Problem } from '../problem.ts';
import type { IdempotencyKeys, KeptAnswer, KeyName } from './keys.ts';

/** An answer that was given before is given again. */
export class Replayed extends Error {
  readonly answer: KeptAnswer;

  constructor(answer: KeptAnswer) {
    super('This command has been answered before');
    this.answer = answer;
  }
}

export const HEADER = 'idempotency-key';
const KEY = /^[\x20-\x7e]{1,200}$/;
const JSON_TYPE = 'application/json; charset=utf-8';

const running = (): Problem =>
  new Problem(
    409,
    'Masih diproses',
    'Permintaan dengan Idempotency-Key ini masih diproses. Tunggu sebentar, lalu kirim lagi permintaan yang sama untuk memperoleh jawabannya.',
    [],
    1,
  );

const other = (): Problem =>
  new Problem(
    422,
    'Kunci sudah dipakai',
    'Idempotency-Key ini sudah dipakai untuk permintaan lain. Kirim permintaan ini dengan kunci baru; kunci lama hanya untuk mengulang permintaan yang sama persis.',
  );

/** Told where an earlier try may have been carried out, and nothing shows whether it was. */
export const outcomeUnknown = (): Problem =>
  conflict(
    'Permintaan ini pernah dikirim dengan Idempotency-Key yang sama, tetapi terputus, dan tidak diketahui apakah sudah terlaksana. Periksa keadaannya; bila belum terlaksana, kirim lagi dengan kunci baru.',
  );

/** Told where it will soon be known whether an earlier try was carried out. */
export const outcomePending = (): Problem =>
  new Problem(
    409,
    'Masih diproses',
    'Permintaan ini pernah dikirim dan terputus; hasilnya belum tercatat. Kirim lagi permintaan yang sama sebentar lagi.',
    [],
    5,
  );

/** @throws Problem where the key is none */
export function keyOf({ headers }: FastifyRequest): string | undefined {
  const key = headers[HEADER];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw invalid(
    'Idempotency-Key harus 1 sampai 200 karakter yang dapat dicetak (huruf, angka, tanda baca tanpa aksen), misalnya sebuah UUID.',
  );
}

/** One request that changes something, perhaps with a key by which it is known when it is sent again. */
export class Command {
  private readonly keys: IdempotencyKeys;
  private readonly pool: Pool;
  private readonly recorder: Recorder;
  private name: KeyName | undefined;
  private owner: string | undefined;
  private resumed = false;
  private noted: unknown = null;

  constructor(keys: IdempotencyKeys, pool: Pool, recorder: Recorder) {
    this.keys = keys;
    this.pool = pool;
    this.recorder = recorder;
  }

  /** It is known by a key from now on. */
  call(name: KeyName): void {
    this.name = name;
  }

  /** An earlier try of the same command began, and nobody knows what became of it. */
  get isResumed(): boolean {
    return this.resumed;
  }

  /** What the earlier try noted with {@link note}; null: nothing. */
  get effect(): unknown {
    return this.noted;
  }

  /**
   * To be called once all of the request is known and before anything is done.
   * @param said everything that the request says
   * @throws Replayed where it was answered before, Problem where it is under way or its key names another command
   */
  async begin(...said: readonly (string | Buffer)[]): Promise<void> {
    if (!this.name) return;
    const begun = await this.keys.begin(this.name, fingerprintOf(said));
    if (begun.kind === 'answered') throw new Replayed(begun.answer);
    if (begun.kind === 'running') throw running();
    if (begun.kind === 'other') throw other();
    this.owner = begun.owner;
    this.resumed = begun.isResumed;
    this.noted = begun.effect;
  }

  /** Notes by what the effect will be known, before it is tried. */
  async note(effect: object): Promise<void> {
    if (this.name && this.owner !== undefined) await this.keys.note(this.name, this.owner, effect);
  }

  /** Adds to what the operation log says of it: nothing as it was sent, only what may be told to whoever reads the log. */
  tell(told: Told): void {
    this.recorder.tell(told);
  }

  /** To be called before the engine is asked for something: the operation log says so, whatever comes of it. */
  ask(told: Told = {}): Promise<void> {
    this.recorder.tell(told);
    return this.recorder.ask();
  }

  /** Nothing was done, or nothing that anyone but whoever asked can see: the operation log need not tell. */
  leaveOut(): void {
    this.recorder.leaveOut();
  }

  /** It is refused; the answer that is about to leave says so. */
  refused(problem: Problem): void {
    this.recorder.refused(problem);
  }

  /** Work on our database in one transaction with what the operation log says of it. */
  async transact<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    await this.recorder.prepare();
    const result = await inTransaction(this.pool, async (client) => {
      const done = await work(client);
      await this.recorder.done(client);
      return done;
    });
    this.recorder.stored();
    return result;
  }

  /**
   * Work on our database, and the answer to it, in one transaction.
   * @param afterwards what must follow what is stored before anyone is answered
   * @returns the reply
   */
  async store(
    reply: FastifyReply,
    status: number,
    work: (client: PoolClient) => Promise<object | undefined>,
    afterwards: () => Promise<void> = async () => undefined,
  ): Promise<FastifyReply> {
    const body = await this.transact(async (client) => {
      const answer = await work(client);
      await this.keep(client, status, answer);
      return answer;
    });
    this.owner = undefined;
    await afterwards();
    return reply.code(status).send(body);
  }

  /** Writes down what became of it, and keeps the answer that is about to leave. */
  async end(reply: FastifyReply, payload: unknown): Promise<void> {
    if (reply.hasHeader('idempotent-replayed')) return;
    await this.recorder.end(reply.statusCode, (sql) => this.settle(sql, reply, payload));
  }

  /** An answer that does not stand leaves the command to be tried again. */
  private async settle(sql: Pool | PoolClient, reply: FastifyReply, payload: unknown): Promise<void> {
    const { name, owner } = this;
    if (!name || owner === undefined) return;
    this.owner = undefined;
    if (reply.statusCode >= 500 || reply.hasHeader('retry-after')) return this.keys.release(sql, name, owner);
    const body = typeof payload === 'string' ? payload : null;
    const contentType = reply.getHeader('content-type');
    const type = typeof contentType === 'string' ? contentType : null;
    await this.keys.keep(sql, name, owner, { status: reply.statusCode, contentType: type, body });
  }

  private async keep(client: PoolClient, status: number, answer: object | undefined): Promise<void> {
    if (!this.name || this.owner === undefined) return;
    const kept =
      answer === undefined
        ? { status, contentType: null, body: null }
        : { status, contentType: JSON_TYPE, body: JSON.stringify(answer) };
    // Another try has taken over: this one, which was slow, is undone.
    if (!(await this.keys.keep(client, this.name, this.owner, kept))) throw running();
  }
}

function fingerprintOf(said: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of said)
    hash
      .update(String(Buffer.byteLength(part)))
      .update(':')
      .update(part);
  return hash.digest('hex');
}
