import os from 'node:os';
import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import { type NewEntry, OperationLog } from '../audit/log.ts';
import type { Config } from '../config.ts';
import type { Database } from '../database/data-source.ts';
import { openIdentityVault } from '../sealed/vault.ts';

/** The operation log, for whoever is no running office. */
export async function openLog({ pool }: Database, config: Config, now = Date.now): Promise<OperationLog> {
  const { dataDir, identityKey } = config;
  const { keys } = await openIdentityVault({ pool, dataDir, identityKey });
  const log = new OperationLog({ pool, keys: keys.log, now });
  await log.open();
  return log;
}

/** Who types a command, as the system knows them. */
function typist(): string {
  try {
    return `cli:${os.userInfo().username}`;
  } catch {
    // A container may run as a number that has no name.
    return `cli:${process.getuid?.() ?? ''}`;
  }
}

/** What was typed, as the operation log tells it. */
export type Typed = Pick<NewEntry, 'operationType' | 'entityType' | 'entityKey' | 'changes'>;

export const typedEntry = (typed: Typed): NewEntry => ({
  ...typed,
  category: 'ADMIN',
  result: 'SUCCESS',
  actorId: typist(),
  actorType: 'SYSTEM',
});

/** Work of a command in one transaction with what the operation log says of it; `typed` is asked once it is done. */
export async function recorded<T>(
  database: Database,
  config: Config,
  typed: () => Typed,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const log = await openLog(database, config);
  return database.source.transaction(async (manager) => {
    const result = await work(manager);
    await log.append((await manager.queryRunner!.connect()) as PoolClient, [typedEntry(typed())]);
    return result;
  });
}
