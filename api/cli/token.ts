import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Pool, PoolClient } from 'pg';
import { issueToken } from '../accounts/tokens.ts';
import { made } from '../audit/entry.ts';
import { readConfig } from '../config.ts';
import type { Scope } from '../contract/account.ts';
import { openOfficeDatabase } from '../database/open.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { SCOPES } from '../policy/scopes.ts';
import { recorded } from './recorded.ts';
import { UsageError } from './usage.ts';

const USAGE = `Usage:
  token list <username>
  token add <username> --name <name> --scope ${SCOPES.join('|')}… [--days 1 to 365]
                                    makes an API token and prints it once; without --days it lasts 90
  token revoke <username> <id>`;

interface Options {
  readonly name?: string | undefined;
  readonly scope?: string[] | undefined;
  readonly days?: string | undefined;
}

/** Administers API tokens in the database of the environment, also while the office runs. */
export async function token(
  args: readonly string[],
  env = process.env,
  print = printLine,
  now = Date.now,
): Promise<void> {
  const options = {
    name: { type: 'string' },
    scope: { type: 'string', multiple: true },
    days: { type: 'string' },
  } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [action, username, id] = positionals;
  if (!username || !['list', 'add', 'revoke'].includes(action ?? '') || (action === 'revoke') !== (id !== undefined))
    throw new UsageError(USAGE);
  const config = readConfig(env);
  const { database, close } = await openOfficeDatabase(config);
  try {
    await prepareDatabase(database.source);
    if (action === 'list') return print(await list(database.pool, username));
    const { scope, days } = values;
    const typed =
      action === 'add'
        ? { operationType: 'CREATE', entityType: 'TOKEN', changes: made({ username, scope, days }) }
        : { operationType: 'DELETE', entityType: 'TOKEN', entityKey: id!, changes: made({ username }) };
    const work = (client: PoolClient): Promise<string> =>
      action === 'add' ? add(client, username, values, now()) : revoke(client, username, id!);
    print(
      await recorded(
        database,
        config,
        () => typed,
        async ({ queryRunner }) => work((await queryRunner!.connect()) as PoolClient),
      ),
    );
  } finally {
    await close();
  }
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);

async function add(
  pool: PoolClient,
  username: string,
  { name, scope = [], days = '90' }: Options,
  now: number,
): Promise<string> {
  const unknown = scope.find((one) => !(SCOPES as readonly string[]).includes(one));
  if (unknown !== undefined) throw new UsageError(`There is no scope '${unknown}'; there are ${SCOPES.join(', ')}.`);
  if (!name || scope.length === 0) throw new UsageError(`Expected --name and --scope.\n${USAGE}`);
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365)
    throw new UsageError(`Expected --days of 1 to 365, but got '${days}'.`);
  const { rowCount } = await pool.query('select 1 from account where username = $1 and is_active', [username]);
  if (rowCount === 0) throw new UsageError(`There is no active account '${username}'.`);
  const wanted = { name, scopes: scope as Scope[], days: Number(days) };
  const issued = await issueToken(pool, username, wanted, () => randomBytes(16).toString('hex'), now);
  return `${issued.token}\nToken of '${username}' until ${issued.expiresAt.toISOString()}; it is not shown again.`;
}

async function list(pool: Pool, username: string): Promise<string> {
  const { rows } = await pool.query<{ id: string; name: string; scopes: string[]; expires_at: Date }>(
    'select id, name, scopes, expires_at from api_token where username = $1 order by created_at',
    [username],
  );
  const lines = rows.map(
    ({ id, name, scopes, expires_at }) => `${id}  until ${expires_at.toISOString()}  ${scopes.join(',')}  ${name}`,
  );
  return lines.join('\n') || `Account '${username}' has no token.`;
}

async function revoke(pool: PoolClient, username: string, id: string): Promise<string> {
  const { rowCount } = await pool.query('delete from api_token where username = $1 and id::text = $2', [username, id]);
  if (rowCount === 0) throw new UsageError(`Account '${username}' has no token '${id}'.`);
  return `Token '${id}' of '${username}' was revoked.`;
}
