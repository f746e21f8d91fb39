import { fixedClock, systemClock } from '../clock.ts';
import { startEngine } from '../index.ts';
import type { Json } from '../protocol/basics.ts';
import type { EngineRecord } from '../protocol/records.ts';
import { makeTestDatabase } from '../testing/database.ts';
import type { Side, SideRecord } from './side.ts';

/** A repeating timer may be due several times over after one advance; each look acts on one of them. */
const LOOKS = 5;

/** Starts the embedded engine on a database of its own, with the system's clock, which can be moved ahead between steps. */
export async function startEmbedded(onError: (error: Error) => void): Promise<Side> {
  const database = await makeTestDatabase();
  let ahead = 0;
  const now = (): string => new Date(systemClock.now() + ahead).toISOString();
  const clock = fixedClock(now());
  const records: SideRecord[] = [];
  const engine = await startEngine({
    pool: database.pool,
    host: '127.0.0.1',
    port: 0,
    clock,
    exporter: (batch) => {
      records.push(...batch.map(toSideRecord));
      return [];
    },
    onError,
    onStandby: () => undefined,
  });
  return {
    name: 'embedded',
    address: engine.address,
    advance: async (milliseconds) => {
      ahead += milliseconds;
      clock.set(now());
      for (let look = 0; look < LOOKS; look += 1) await engine.tick();
    },
    ahead: () => 0,
    records: async () => {
      clock.set(now());
      return records.splice(0);
    },
    close: async () => {
      await engine.stop();
      await database.drop();
    },
  };
}

const toSideRecord = ({ valueType, intent, key, timestamp, value }: EngineRecord): SideRecord => ({
  valueType,
  intent,
  key,
  timestamp,
  value: value as unknown as { readonly [field: string]: Json },
});
