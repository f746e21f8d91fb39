import { setTimeout as sleep } from 'node:timers/promises';
import { type EngineRecord, fixedClock, type MovableClock, startEngine } from '../../engine/index.ts';
import { makeTestDatabase } from '../../engine/testing/database.ts';
import type { ClusterConfig, ExporterAccount } from '../config.ts';
import { TestExporter, type WireRecord } from './exporter.ts';

export const ACCOUNT: ExporterAccount = { username: 'zeebe', password: 'rahasia-pengekspor' };

/** How often the exporter of the cluster looks for records, in milliseconds, and how many it sends at once. */
const DELAY = 20;
const BULK_SIZE = 25;

/** A cluster of one broker for tests: an engine on a database of its own, whose records leave by an exporter only. */
export class TestCluster {
  readonly config: ClusterConfig;
  readonly clock: MovableClock;
  readonly records: WireRecord[] = [];
  private readonly end: () => Promise<void>;
  private exporting: Promise<void> = Promise.resolve();
  private isExporting = false;
  private acknowledged = 0;

  private constructor(address: string, clock: MovableClock, records: WireRecord[], end: () => Promise<void>) {
    this.config = { address, exporter: ACCOUNT };
    this.clock = clock;
    this.records = records;
    this.end = end;
  }

  static async start(beginning: string): Promise<TestCluster> {
    const database = await makeTestDatabase();
    const records: WireRecord[] = [];
    const clock = fixedClock(beginning);
    const engine = await startEngine({
      pool: database.pool,
      host: '127.0.0.1',
      port: 0,
      clock,
      exporter: (batch) => {
        records.push(...batch.map(wireOf));
        return [];
      },
      onError: (error) => process.stderr.write(`${error.message}\n`),
      onStandby: () => undefined,
    });
    return new TestCluster(engine.address, clock, records, async () => {
      await engine.stop();
      await database.drop();
    });
  }

  /** Brings records to an office from where they were acknowledged last; every batch is delivered twice. */
  exportTo(url: string): void {
    const exporter = new TestExporter(url, ACCOUNT);
    this.isExporting = true;
    const run = async (): Promise<void> => {
      await exporter.open();
      while (this.isExporting) {
        const batch = this.records.slice(this.acknowledged, this.acknowledged + BULK_SIZE);
        const answer = batch.length > 0 ? await exporter.send(batch).catch(() => undefined) : undefined;
        if (answer?.status === 200) {
          this.acknowledged += batch.length;
          await exporter.send(batch);
        } else await sleep(DELAY);
      }
    };
    this.exporting = run();
  }

  /** Whether the engine waits for an official, whoever knows of it. */
  hasTask(elementId: string): boolean {
    return this.records.some(
      ({ valueType, json }) => valueType === 'JOB' && json.includes(`"elementId":"${elementId}"`),
    );
  }

  async pauseExport(): Promise<void> {
    this.isExporting = false;
    await this.exporting;
  }

  async stop(): Promise<void> {
    await this.pauseExport();
    await this.end();
  }
}

/** A record of ours as Zeebe writes it: keys are numbers. */
export function wireOf(record: EngineRecord): WireRecord {
  const { partitionId, position, valueType } = record;
  const json = JSON.stringify({
    ...record,
    brokerVersion: '8.5.4',
    rejectionType: 'NULL_VAL',
    rejectionReason: '',
    recordVersion: 1,
    sourceRecordPosition: Math.max(position - 1, -1),
    authorizations: { authorized_tenants: ['<default>'] },
  });
  return {
    partitionId,
    position,
    valueType,
    json: json.replace(/"(key|\w+(?<!correlation)Key)":"(-?\d+)"/g, '"$1":$2'),
  };
}
