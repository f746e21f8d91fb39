import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { type Simulation, startSimulation } from '../simulation/start.ts';
import { ACCOUNT } from './cluster.ts';
import { type Answer, TestExporter } from './exporter.ts';
import { InventedCase } from './records.ts';

/** Nobody listens there: the office takes records whether or not its cluster answers. */
const AWAY = { address: '127.0.0.1:9', exporter: ACCOUNT };

/** An office whose engine is a cluster that is away, with an exporter that posts records to it. */
export class ExporterOffice {
  database!: TestDatabase;
  simulation!: Simulation;
  exporter!: TestExporter;
  /** From partition 4 on, JavaScript's numbers cannot hold the keys. */
  partition = 10;

  /** The office of all tests of a file: there from before the first to after the last. */
  static forFile(): ExporterOffice {
    const office = new ExporterOffice();
    beforeAll(async () => {
      office.database = await makeTestDatabase();
      office.simulation = await startSimulation(office.database.url, AWAY);
      office.exporter = new TestExporter(office.simulation.office.url, ACCOUNT);
    });
    afterAll(async () => {
      await office.simulation.stop();
      await office.database.drop();
    });
    return office;
  }

  /** A case on a partition that no other test uses. */
  newCase(): InventedCase {
    this.partition += 1;
    return new InventedCase(this.partition);
  }

  async rows(text: string, ...values: unknown[]): Promise<object[]> {
    return (await this.database.pool.query<object>(text, values)).rows;
  }

  positionOf({ key }: InventedCase): Promise<object[]> {
    return this.rows('select position::int from exporter_position where partition_id = $1', Number(BigInt(key) >> 51n));
  }

  /** Ends the session that waits for a lock, once one does. */
  async endWaiting(): Promise<void> {
    const text =
      "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    while ((await this.rows(text)).length === 0) await sleep(20);
  }
}

export const statuses = (answers: readonly Answer[]): number[] => [...new Set(answers.map(({ status }) => status))];
