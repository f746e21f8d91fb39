import { type ServerWritableStream, status } from '@grpc/grpc-js';
import type { Engine } from '../engine.ts';
import type { Key } from '../protocol/basics.ts';
import { accepted, CallError, toCallError } from './errors.ts';
import { jobToWire } from './jobs.ts';
import { checkTenants } from './tenants.ts';
import { checkTexts, milliseconds } from './values.ts';
import type { Call } from './wire.ts';

type Stream = ServerWritableStream<Call<'StreamActivatedJobs'>, object>;

/**
 * Streams to which jobs are pushed as they become ready: made, retried, given back, timed out. Streams of one type take
 * turns; one whose client does not read is left out, and a job that a stream could not take is given back.
 */
export class JobStreams {
  /** Open streams by job type; the one whose turn is next is first. */
  private readonly open = new Map<string, Set<Stream>>();
  private readonly engine: Engine;

  constructor(engine: Engine) {
    this.engine = engine;
    engine.onJobs((type, key) => this.offer(type, key));
  }

  /** Keeps a stream open until its client cancels it. */
  serve(stream: Stream): void {
    try {
      checkRequest(stream.request);
    } catch (error) {
      const { code, details } = toCallError(error);
      stream.emit('error', { code, details });
      return;
    }
    const streams = this.open.get(stream.request.type) ?? new Set();
    this.open.set(stream.request.type, streams.add(stream));
    const forget = (): void => {
      streams.delete(stream);
      if (streams.size === 0) this.open.delete(stream.request.type);
    };
    for (const event of ['cancelled', 'close', 'error']) stream.on(event, forget);
  }

  /** Ends every stream, so that the server can stop. */
  close(): void {
    for (const streams of this.open.values()) for (const stream of streams) stream.end();
    this.open.clear();
  }

  private offer(type: string, key: Key): void {
    const streams = this.open.get(type);
    const stream = streams && [...streams].find(isReading);
    if (!streams || !stream) return;
    streams.delete(stream);
    streams.add(stream);
    // A job the engine could not hand out now stays ready, or times out; polls will find it.
    this.push(stream, key).catch(() => undefined);
  }

  private async push(stream: Stream, key: Key): Promise<void> {
    const { type, worker, timeout, fetchVariable: fetchVariables } = stream.request;
    const input = { type, worker, timeout: milliseconds(timeout), maxJobs: 1, fetchVariables, jobKeys: [key] };
    const [job] = accepted(await this.engine.submit('activateJobs', input)).jobs;
    if (!job) return;
    if (isReading(stream)) stream.write(jobToWire(job));
    else await this.engine.submit('yieldJob', { jobKey: key });
  }
}

const isReading = (stream: Stream): boolean => !stream.cancelled && stream.writable && !stream.writableNeedDrain;

function checkRequest(request: Call<'StreamActivatedJobs'>): void {
  checkTexts(request);
  checkTenants('StreamActivatedJobs', request);
  const { type, timeout } = request;
  if (type.trim() === '') throw invalid('type', 'to be present', 'blank');
  if (Number(timeout) < 1) throw invalid('timeout', 'to be greater than zero', timeout);
}

const invalid = (field: string, expected: string, got: string): CallError =>
  new CallError(
    status.INVALID_ARGUMENT,
    `Expected to stream activated jobs with ${field} ${expected}, but it was ${got === 'blank' ? got : `'${got}'`}`,
  );
