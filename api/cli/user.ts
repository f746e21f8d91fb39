import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { EntityManager } from 'typeorm';
import { made } from '../audit/entry.ts';
import { readConfig } from '../config.ts';
import { Account, ROLES, type Role, Session } from '../database/entities/identity.ts';
import { Pegawai } from '../database/entities/organisation.ts';
import { openOfficeDatabase } from '../database/open.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { isMailAddress } from '../outbox/message.ts';
import { hashPassword } from '../policy/passwords.ts';
import { recorded } from './recorded.ts';
import { UsageError } from './usage.ts';

const USAGE = `Usage:
  user list
  user add <username> --name <name> [--role admin|pemilik-proses|pelindung]… [--pegawai <id>]
  user roles <username> [--role …]…
                                gives the account these roles, and no others
  user password <username>      gives a new password, ends the account's sessions and revokes its tokens
  user email <username> [address]
                                gives the person an e-mail address for notices; without one, takes it away
  user deactivate <username>    closes an account, ends its sessions and revokes its tokens
  user deactivate-demo          closes every account of the demonstration`;

interface Options {
  readonly name?: string | undefined;
  readonly role?: string[] | undefined;
  readonly pegawai?: string | undefined;
  readonly address?: string | undefined;
}

type Action = (source: EntityManager, username: string, options: Options) => Promise<string>;

/** What each does, and what the operation log calls it. */
const actions: { readonly [name: string]: { readonly act: Action; readonly operationType?: string } } = {
  list: { act: list },
  add: { act: add, operationType: 'CREATE' },
  roles: { act: setRoles, operationType: 'UPDATE' },
  password: { act: renewPassword, operationType: 'RESET_PASSWORD' },
  email: { act: setAddress, operationType: 'UPDATE' },
  deactivate: { act: (source, username) => deactivate(source, { username }), operationType: 'CLOSE' },
  'deactivate-demo': { act: (source) => deactivate(source, { isDemo: true }), operationType: 'CLOSE' },
};

/** Administers accounts in the database of the environment, also while the office runs. */
export async function user(args: readonly string[], env = process.env, print = printLine): Promise<void> {
  const { action, username, options } = parse(args);
  const config = readConfig(env);
  const { database, close } = await openOfficeDatabase(config);
  try {
    await prepareDatabase(database.source);
    const { act, operationType } = action;
    const work = (source: EntityManager): Promise<string> => act(source, username, options);
    if (operationType === undefined) return print(await work(database.source.manager));
    const { name: _name, address, ...told } = options;
    const changes = made({ ...told, ...(address !== undefined && { surel: true }) });
    const typed = { operationType, entityType: 'USER', entityKey: username || 'demo', changes };
    print(await recorded(database, config, () => typed, work));
  } finally {
    await close();
  }
}

const printLine = (line: string): void => void process.stdout.write(`${line}\n`);

function parse(args: readonly string[]) {
  const options = {
    name: { type: 'string' },
    role: { type: 'string', multiple: true },
    pegawai: { type: 'string' },
  } as const;
  const { positionals, values } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [name = '', username = '', address] = positionals;
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (!action) throw new UsageError(USAGE);
  const isOfOne = name !== 'list' && name !== 'deactivate-demo';
  if (isOfOne && !/^[a-z0-9][a-z0-9._-]{1,62}$/.test(username))
    throw new UsageError(`Expected a username of small letters, digits, '.', '_' and '-'.\n${USAGE}`);
  return { action, username, options: { ...values, address } };
}

async function list(source: EntityManager): Promise<string> {
  const accounts = await source.getRepository(Account).find({ order: { username: 'ASC' } });
  const rows = accounts.map(
    ({ username, displayName, roles, isActive }) =>
      `${username.padEnd(24)} ${isActive ? 'active  ' : 'inactive'} ${roles.join(',').padEnd(22)} ${displayName}`,
  );
  return rows.join('\n') || 'There is no account yet.';
}

async function add(source: EntityManager, username: string, options: Options): Promise<string> {
  const { name: displayName, pegawai = null } = options;
  if (!displayName) throw new UsageError(`Expected --name, as the person is called.\n${USAGE}`);
  const roles = rolesOf(options.role ?? []);
  if (pegawai !== null && !(await source.getRepository(Pegawai).existsBy({ id: pegawai })))
    throw new UsageError(`There is no pegawai '${pegawai}'.`);
  if (await source.getRepository(Account).existsBy({ username }))
    throw new UsageError(`There is an account '${username}' already; 'user password' gives it a new password.`);
  const password = newPassword();
  const passwordHash = await hashPassword(password);
  const account = { username, pegawai, displayName, passwordHash, roles, isActive: true, isDemo: false };
  await source.getRepository(Account).insert({ ...account, createdAt: () => 'now()' });
  return `Account '${username}' was made. Password: ${password}`;
}

function rolesOf(given: readonly string[]): Role[] {
  const known: readonly string[] = ROLES;
  const unknown = given.find((role) => !known.includes(role));
  if (unknown !== undefined) throw new UsageError(`There is no role '${unknown}'; there are ${known.join(', ')}.`);
  if (given.includes('admin') && given.includes('pelindung'))
    throw new UsageError('Nobody is admin and pelindung at once: admins do not see protected identities.');
  return given as Role[];
}

async function setRoles(source: EntityManager, username: string, { role = [] }: Options): Promise<string> {
  const roles = rolesOf(role);
  const { affected } = await source.getRepository(Account).update({ username }, { roles });
  if (!affected) throw new UsageError(`There is no account '${username}'.`);
  return `Roles of '${username}': ${roles.join(', ') || 'none'}`;
}

async function renewPassword(source: EntityManager, username: string): Promise<string> {
  const password = newPassword();
  const { affected } = await source
    .getRepository(Account)
    .update({ username }, { passwordHash: await hashPassword(password) });
  if (!affected) throw new UsageError(`There is no account '${username}'.`);
  await endAll(source, username);
  return `New password of '${username}': ${password}`;
}

async function setAddress(source: EntityManager, username: string, { address }: Options): Promise<string> {
  if (address !== undefined && !isMailAddress(address))
    throw new UsageError(`Expected an address like nama@instansi.go.id, but got '${address}'.`);
  const account = await source.getRepository(Account).findOneBy({ username });
  if (!account) throw new UsageError(`There is no account '${username}'.`);
  if (account.pegawai === null) throw new UsageError(`Account '${username}' is no pegawai's, so it gets no notices.`);
  await source.query('update pegawai set surel = $2 where id = $1', [account.pegawai, address ?? null]);
  return address === undefined
    ? `Notices of '${username}' are no longer sent by e-mail.`
    : `Notices of '${username}' are sent to ${address}.`;
}

async function deactivate(source: EntityManager, which: { username: string } | { isDemo: true }): Promise<string> {
  const accounts = await source.getRepository(Account).findBy({ ...which, isActive: true });
  if (accounts.length === 0) throw new UsageError('There is no such active account.');
  for (const { username } of accounts) {
    await source.getRepository(Account).update({ username }, { isActive: false });
    await endAll(source, username);
  }
  return `Deactivated: ${accounts.map(({ username }) => username).join(', ')}`;
}

/** Whoever was signed in, or had a token, is no longer. */
async function endAll(source: EntityManager, username: string): Promise<void> {
  await source.getRepository(Session).delete({ username });
  await source.query('delete from api_token where username = $1', [username]);
}

const newPassword = (): string => randomBytes(12).toString('base64url');
