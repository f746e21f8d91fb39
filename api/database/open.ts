import type { Config } from '../config.ts';
import { type Database, openDatabase } from './data-source.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';

export interface OfficeDatabase {
  readonly database: Database;
  readonly url: string;
  /** The server is our own, in the data folder. */
  readonly isEmbedded: boolean;
  close(): Promise<void>;
}

/**
 * The database of the configuration, or the one of our own server, which starts with the first and stops with the last
 * process that uses it.
 * @param connections how many it may hold for plain SQL; absent: as many as an office needs
 */
export async function openOfficeDatabase(
  { databaseUrl, dataDir }: Config,
  connections?: number,
): Promise<OfficeDatabase> {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(dataDir) : undefined;
  const url = databaseUrl ?? embedded!.url;
  const database = await openDatabase(url, connections);
  return {
    database,
    url,
    isEmbedded: embedded !== undefined,
    close: async () => {
      await database.close();
      await embedded?.leave();
    },
  };
}
