import { type Config, ConfigError } from '../config.ts';
import type { Database } from '../database/data-source.ts';
import { type DemoAccounts, hasDemoAccounts, seedDemo } from './seed.ts';

/**
 * The accounts of a demonstration; in production there are none.
 * @throws ConfigError where production would open with accounts whose password everybody knows
 */
export async function accountsFor(
  { profile, demoPassword, dataDir, databaseUrl }: Config,
  { source }: Database,
  now: number,
): Promise<DemoAccounts | undefined> {
  if (profile === 'demo') return seedDemo(source, dataDir, demoPassword, now);
  if (await hasDemoAccounts(source))
    throw new ConfigError(
      'LINCAH_PROFILE=production refuses a database with demo accounts. Use another database, or deactivate them: npm run lincah -- user deactivate-demo',
    );
  if (databaseUrl === undefined)
    process.emitWarning(
      'The embedded database is meant for one office and for trying out; set DATABASE_URL for production.',
    );
  return undefined;
}
