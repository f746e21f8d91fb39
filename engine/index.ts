import { type Clock, systemClock } from './clock.ts';
import { Engine } from './engine.ts';
import { serveGateway } from './gateway/server.ts';
import type { SqlPool } from './storage/sql.ts';
import { type Exporter, Storage } from './storage/storage.ts';

export { type Clock, fixedClock, type MovableClock, systemClock } from './clock.ts';
export { whyRefused } from './deploy/resource.ts';
export { readXml } from './deploy/xml-gate.ts';
export { gatewayService } from './gateway/service.ts';
export type { EngineRecord } from './protocol/records.ts';
export { migrate as prepareStorage } from './storage/schema.ts';
export type { SqlPool, Statement } from './storage/sql.ts';
export { type Exporter, WriterBusy } from './storage/storage.ts';

export interface EngineSettings {
  /** PostgreSQL: the engine keeps its tables in the schema `engine`. */
  readonly pool: SqlPool;
  readonly host: string;
  /** 0 = any free port. */
  readonly port: number;
  readonly clock?: Clock;
  /** Receives every record in the transaction that stores what it led to. */
  readonly exporter: Exporter;
  readonly onError: (error: Error) => void;
  /** Called once if another process is the writer and this one waits as a standby. */
  readonly onStandby: () => void;
  /** How long a standby waits before it gives up with {@link WriterBusy}, in milliseconds; absent: for as long as it takes. */
  readonly patience?: number;
  /** Called once this process is the only writer, before anything else is written: the place to prepare other tables. */
  readonly onWriter?: () => Promise<void>;
}

export interface RunningEngine {
  /** host:port of the gateway. */
  readonly address: string;
  /** Acts on every date that has come; runs by itself, and is called where time is moved by hand. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/** How often dates are looked at, in milliseconds; Zeebe's resolution. */
const TICK = 100;

/** Starts the engine and serves the gateway protocol; waits while another process writes to the same database. */
export async function startEngine(settings: EngineSettings): Promise<RunningEngine> {
  const storage = new Storage(settings.pool, settings.exporter);
  await storage.open(settings.onStandby, settings.patience);
  try {
    await settings.onWriter?.();
  } catch (error) {
    storage.close();
    throw error;
  }
  const engine = new Engine({ storage, clock: settings.clock ?? systemClock, onError: settings.onError });
  await engine.start();
  const gateway = await serveGateway(engine, settings.host, settings.port);
  const clockwork = startClockwork(() => engine.tick().catch(settings.onError));
  return {
    address: gateway.address,
    tick: () => engine.tick(),
    stop: async () => {
      clockwork.stop();
      await gateway.close();
      await engine.stop();
    },
  };
}

/** Calls again and again, each time a little after the last call was done. */
function startClockwork(tick: () => Promise<void>): { stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const turn = async (): Promise<void> => {
    await tick();
    if (timer) timer = setTimeout(turn, TICK);
  };
  timer = setTimeout(turn, TICK);
  return {
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
