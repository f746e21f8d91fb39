import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fixedClock, type MovableClock } from '../../engine/index.ts';
import type { ClusterConfig, Config } from '../config.ts';
import { logTo } from '../log.ts';
import { type RunningOffice, startOffice } from '../main.ts';
import type { OfficeOptions } from '../start/context.ts';

export interface Simulation {
  readonly office: RunningOffice;
  readonly clock: MovableClock;
  /** Where the office keeps its files. */
  readonly dataDir: string;
  /** Stops the office and leaves nothing behind. */
  stop(): Promise<void>;
}

/** Where time begins until a story says otherwise. */
const BEGINNING = '2026-03-02T08:00:00+07:00';

/**
 * Starts an office of its own on a temporary folder, with a clock that is moved by hand.
 * @param databaseUrl an empty database; absent: an embedded server in the folder
 * @param cluster absent: the embedded engine
 * @param onRecords told of every record of the embedded engine
 * @param more what is to be otherwise than usual
 * @param settings what the environment would say otherwise than usual
 */
export async function startSimulation(
  databaseUrl?: string,
  cluster?: ClusterConfig,
  onRecords: OfficeOptions['onRecords'] = () => undefined,
  more: Partial<OfficeOptions> = {},
  settings: Partial<Config> = {},
): Promise<Simulation> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-'));
  const clock = fixedClock(BEGINNING);
  const config: Config = {
    host: '127.0.0.1',
    port: 0,
    dataDir,
    gatewayPort: 0,
    profile: 'demo',
    demoPassword: 'simulasi-lincah',
    publicUrl: 'http://127.0.0.1:8080',
    databaseUrl,
    identityKey: undefined,
    keyLifetime: 24 * 3_600_000,
    mail: { smtpUrl: undefined, from: 'lincah@localhost' },
    oidc: undefined,
    trustedProxies: [],
    cluster,
    ...settings,
  };
  const office = await startOffice({
    config,
    log: logTo(process.stderr, () => clock.now()),
    clock,
    onRecords,
    ...more,
  });
  return {
    office,
    clock,
    dataDir,
    stop: async () => {
      await office.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
