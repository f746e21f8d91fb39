import type { FastifyRequest } from 'fastify';
import type { Pool, PoolClient } from 'pg';
import type { AccountEventItem } from '../contract/account.ts';

/** What happens to an account and must be told its holder. */
export type AccountEvent = AccountEventItem['event'];

/** Notes what whoever asks has done to an account. */
export async function noteEvent(
  client: Pool | PoolClient,
  event: AccountEvent,
  { actor, ip }: FastifyRequest,
  at: Date,
  username = actor.username,
): Promise<void> {
  await client.query(
    'insert into account_event (username, event, by_account, address, at) values ($1, $2, $3, $4, $5)',
    [username, event, actor.username, ip, at],
  );
}
