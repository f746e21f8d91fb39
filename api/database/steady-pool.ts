import { setTimeout as sleep } from 'node:timers/promises';
import { Pool, type PoolClient } from 'pg';

const DISK_FULL = '53100';

/** Whether the server had no room; one that refuses a connection for it says so in words only. */
export const isDiskFull = ({ code, message }: Error & { readonly code?: unknown }): boolean =>
  code === DISK_FULL || message.includes('No space left on device');

/** How long a connection is waited for that somebody else gives back, and how often it is looked for, in milliseconds. */
const PATIENCE = 2_000;
const PAUSE = 20;

type Done = (error: Error | undefined, client: PoolClient | undefined, done: (error?: Error | boolean) => void) => void;

/** Of a server whose disk is full, which may take no new connection, those that are there are waited for: reads go on. */
export class SteadyPool extends Pool {
  override connect(): Promise<PoolClient>;
  override connect(callback: Done): void;
  override connect(callback?: Done): Promise<PoolClient> | undefined {
    const connected = this.steadily();
    if (!callback) return connected;
    connected.then(
      (client) => callback(undefined, client, client.release),
      (error: Error) => callback(error, undefined, () => undefined),
    );
    return undefined;
  }

  private async steadily(waited = 0): Promise<PoolClient> {
    try {
      return await super.connect();
    } catch (error) {
      if (!isDiskFull(error as Error) || this.totalCount === 0 || waited >= PATIENCE) throw error;
    }
    await sleep(PAUSE);
    return this.steadily(waited + PAUSE);
  }
}
