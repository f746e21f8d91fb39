import { type ClientReadableStream, status } from '@grpc/grpc-js';
import { type EngineSettings, type RunningEngine, startEngine } from '../index.ts';
import type { EngineRecord } from '../protocol/records.ts';
import { makeTestDatabase, type TestDatabase } from './database.ts';
import { type Outcome, type RawClient, rawClient } from './raw-client.ts';

/** A real engine behind its gateway on a port of its own, and a client that hides nothing. */
export class GatewayForTest {
  readonly records: EngineRecord[] = [];
  readonly errors: Error[] = [];
  client!: RawClient;
  engine!: RunningEngine;
  private database!: TestDatabase;

  /** The gateway of all tests of a file: there from before the first to after the last, and without errors of its own. */
  static forFile(options: Pick<EngineSettings, 'clock'> = {}): GatewayForTest {
    const gateway = new GatewayForTest();
    beforeAll(() => gateway.begin(options));
    afterAll(async () => {
      await gateway.close();
      expect(gateway.errors).toEqual([]);
    });
    return gateway;
  }

  get address(): string {
    return this.engine.address;
  }

  call(rpc: string, request: object): Promise<Outcome> {
    return this.client.call(rpc, request);
  }

  stream(rpc: string, request: object): ClientReadableStream<Record<string, unknown>> {
    return this.client.stream(rpc, request);
  }

  /**
   * The reply of a call that must be accepted.
   * @throws Error with the status and the text of a refusal, worded as the client package does
   */
  async replied(rpc: string, request: object): Promise<Record<string, unknown>> {
    const outcome = await this.call(rpc, request);
    if ('code' in outcome) throw new Error(`${outcome.code} ${status[outcome.code]}: ${outcome.details}`);
    return outcome.reply;
  }

  /** Another process on the same database: there once the one before it has stopped. */
  start(options: Pick<EngineSettings, 'clock'> & Partial<Pick<EngineSettings, 'onStandby'>>): Promise<RunningEngine> {
    return startEngine({
      pool: this.database.pool,
      host: '127.0.0.1',
      port: 0,
      exporter: (records) => {
        this.records.push(...records);
        return [];
      },
      onError: (error) => this.errors.push(error),
      onStandby: () => undefined,
      ...options,
    });
  }

  deploy(text: string, name = 'x.bpmn'): Promise<Record<string, unknown>> {
    return this.replied('DeployResource', { resources: [{ name, content: Buffer.from(text) }] });
  }

  private async begin(options: Pick<EngineSettings, 'clock'>): Promise<void> {
    this.database = await makeTestDatabase();
    this.engine = await this.start(options);
    this.client = rawClient(this.engine.address);
  }

  private async close(): Promise<void> {
    this.client.close();
    await this.engine.stop();
    await this.database.drop();
  }
}
