import { existsSync } from 'node:fs';
import path from 'node:path';
import { openVault } from '../accounts/vault.ts';
import { type AppDeps, buildApp } from '../app.ts';
import { nothingPending, pendingIn } from '../cases/pending.ts';
import { clusterHealth } from '../cluster.ts';
import type { Database } from '../database/data-source.ts';
import { OidcProvider } from '../oidc/provider.ts';
import { CALLBACK } from '../routes/api/oidc.ts';
import type { Office } from '../services/index.ts';
import type { Start } from './context.ts';
import { keysIn } from './staff.ts';

const SCREENS = path.join(__dirname, '../../ui/dist');

/** The HTTP side, open to requests. */
export async function openDoors(
  { config, log, now, newToken, onError, metrics, httpLimits }: Start,
  database: Database,
  {
    client,
    ...engine
  }: Pick<
    AppDeps,
    | 'client'
    | 'gateway'
    | 'ownJobTypes'
    | 'keys'
    | 'press'
    | 'identityVault'
    | 'operationLog'
    | 'checkpoints'
    | 'floods'
    | 'studio'
    | 'tryouts'
  >,
  office: Office,
  isDeployed: () => boolean,
) {
  const isReady = async (): Promise<boolean> => isDeployed() && client.topology().then(Boolean, () => false);
  const { profile, publicUrl, host, port, cluster } = config;
  const app = await buildApp({
    database,
    pool: database.pool,
    client,
    ...engine,
    office,
    definitions: office.definitions,
    now,
    newToken,
    publicUrl,
    profile,
    oidc: config.oidc && new OidcProvider(config.oidc, publicUrl, CALLBACK),
    trustedProxies: config.trustedProxies,
    vault: openVault(keysIn(config.dataDir)),
    uiFolder: existsSync(SCREENS) ? SCREENS : undefined,
    isReady,
    onError,
    log,
    metrics,
    ...(httpLimits && { httpLimits }),
    pending: cluster ? pendingIn(database.pool, now, onError) : nothingPending,
    ...(cluster && {
      exporter: cluster.exporter,
      clusterHealth: () => clusterHealth(client, database.pool),
    }),
  });
  await app.listen({ host, port });
  return app;
}
