import type { Pool, PoolClient } from 'pg';
import { inTransaction } from '../database/transaction.ts';
import type { Log } from '../log.ts';
import { Refused, type Transport } from './transport.ts';

export interface SenderOptions {
  readonly pool: Pool;
  readonly transport: Transport;
  /** Address that mails come from. */
  readonly from: string;
  readonly now: () => number;
  readonly log: Log;
}

/** How often a mail is tried before it is given up. */
export const MAX_TRIES = 10;
/** The first pause, doubled after each try, and the longest one, in milliseconds: ten tries take about nine hours. */
const FIRST_PAUSE = 60_000;
const LONGEST_PAUSE = 3 * 3_600_000;

interface Row {
  readonly id: string;
  readonly message_id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly created_at: Date;
  readonly tries: number;
}

/** Sends what is in the outbox, at least once each: a mail that was sent and not marked goes again, under the same Message-ID. */
export class OutboxSender {
  private readonly options: SenderOptions;

  constructor(options: SenderOptions) {
    this.options = options;
  }

  /** Sends everything that is due, one after the other. */
  async sendDue(ended: AbortSignal): Promise<void> {
    while (!ended.aborted && (await this.sendNext())) {
      // the next one
    }
  }

  /** @returns whether there was one. Its row stays locked meanwhile: nobody else sends it, and it is free again if this process dies. */
  sendNext(): Promise<boolean> {
    return inTransaction(this.options.pool, async (client) => {
      const { rows } = await client.query<Row>({
        name: 'next_mail',
        text: `select id, message_id, recipient, subject, body, created_at, tries from outbox
          where state = 'menunggu' and next_try_at <= $1 order by next_try_at limit 1 for update skip locked`,
        values: [new Date(this.options.now())],
      });
      const [row] = rows;
      if (!row) return false;
      await this.send(client, row);
      return true;
    });
  }

  private async send(client: PoolClient, row: Row): Promise<void> {
    const { transport, from, now } = this.options;
    const { id, message_id: messageId, recipient: to, subject, body: text, created_at: date } = row;
    try {
      await transport.deliver({ messageId, from, to, subject, text, date });
    } catch (error) {
      return this.postpone(client, row, error as Error);
    }
    await client.query({
      name: 'mail_sent',
      text: "update outbox set state = 'terkirim', tries = tries + 1, sent_at = $2, last_error = null where id = $1",
      values: [id, new Date(now())],
    });
  }

  private async postpone(client: PoolClient, { id, tries }: Row, error: Error): Promise<void> {
    const { now, log } = this.options;
    const isOver = error instanceof Refused || tries + 1 >= MAX_TRIES;
    const pause = Math.min(FIRST_PAUSE * 2 ** tries, LONGEST_PAUSE);
    await client.query({
      name: 'mail_not_sent',
      text: 'update outbox set state = $2, tries = tries + 1, next_try_at = $3, last_error = $4 where id = $1',
      values: [id, isOver ? 'gagal' : 'menunggu', new Date(now() + pause), error.message.slice(0, 500)],
    });
    log(isOver ? 'error' : 'warn', isOver ? 'mail-given-up' : 'mail-not-sent', { id, message: error.message });
  }
}
