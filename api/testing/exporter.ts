import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ExporterAccount } from '../config.ts';

/** A record as the exporter sends it: JSON text in which keys are numbers of 64 bits. */
export interface WireRecord {
  readonly partitionId: number;
  readonly position: number;
  readonly valueType: string;
  readonly json: string;
}

export interface Answer {
  readonly status: number;
  readonly body: string;
}

const PREFIX = 'zeebe-record';
const VERSION = '8.5.4';
const VALUE_TYPES = ['process', 'process-instance', 'job', 'variable', 'incident'] as const;
/** What the exporter leaves out unless it is told otherwise. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'JOB_BATCH',
  'MESSAGE_BATCH',
  'PROCESS_INSTANCE_BATCH',
  'PROCESS_EVENT',
  'CHECKPOINT',
]);

/** Plays Zeebe's bundled Elasticsearch exporter: the same requests, in the same order and shape, and as stubborn. */
export class TestExporter {
  private readonly url: string;
  private readonly account: ExporterAccount;
  private readonly sequences = new Map<string, number>();

  constructor(url: string, account: ExporterAccount) {
    this.url = url;
    this.account = account;
  }

  /** What it asks before the first batch. */
  async open(): Promise<Answer[]> {
    const template = JSON.stringify({ index_patterns: [`${PREFIX}_*`], template: {}, priority: 20, version: 1 });
    const paths = [
      `/_ilm/policy/${PREFIX}-retention`,
      `/_component_template/${PREFIX}`,
      ...VALUE_TYPES.map((type) => `/_index_template/${PREFIX}_${type}_${VERSION}`),
      `/${PREFIX}*/_settings?allow_no_indices=true`,
    ];
    const answers: Answer[] = [];
    for (const path of paths) answers.push(await this.request('PUT', path, 'application/json', [template]));
    return answers;
  }

  /** Posts records as one batch. */
  send(records: readonly WireRecord[]): Promise<Answer> {
    return this.post(this.linesOf(records));
  }

  /** Posts text as a batch, cut into pieces that end anywhere. */
  post(text: string): Promise<Answer> {
    const bytes = Buffer.from(text);
    const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
      bytes.subarray(index * PIECE, (index + 1) * PIECE),
    );
    return this.request('POST', '/_bulk', 'application/x-ndjson', pieces);
  }

  /** Posts records and tries again until they are taken. */
  async deliver(records: readonly WireRecord[]): Promise<void> {
    for (;;) {
      const answer = await this.send(records).catch(() => undefined);
      if (answer?.status === 200) return;
      await sleep(200);
    }
  }

  linesOf(records: readonly WireRecord[]): string {
    return records
      .filter(({ valueType }) => !LEFT_OUT.has(valueType))
      .map((record) => `${indexLine(record)}\n${this.withSequence(record)}\n`)
      .join('');
  }

  private withSequence({ partitionId, valueType, json }: WireRecord): string {
    const counter = (this.sequences.get(`${partitionId} ${valueType}`) ?? 0) + 1;
    this.sequences.set(`${partitionId} ${valueType}`, counter);
    return `${json.slice(0, -1)},"sequence":${(BigInt(partitionId) << 51n) + BigInt(counter)}}`;
  }

  private request(method: string, path: string, type: string, pieces: readonly (string | Buffer)[]): Promise<Answer> {
    const { username, password } = this.account;
    return new Promise((resolve, reject) => {
      const request = http.request(`${this.url}${path}`, {
        method,
        auth: `${username}:${password}`,
        headers: { 'content-type': type, 'transfer-encoding': 'chunked' },
      });
      request.on('error', reject);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('error', reject);
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      });
      for (const piece of pieces) request.write(piece);
      request.end();
    });
  }
}

const PIECE = 1_000;

const indexLine = ({ partitionId, position, valueType }: WireRecord): string => {
  const index = `${PREFIX}_${valueType.toLowerCase().replaceAll('_', '-')}_${VERSION}_2026-03-02`;
  return JSON.stringify({
    index: { _index: index, _id: `${partitionId}-${position}`, routing: String(partitionId) },
  });
};
