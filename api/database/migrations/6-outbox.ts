import type { MigrationInterface, QueryRunner } from 'typeorm';

/** E-mail: the addresses of those who have one, and what is to be sent, stored together with what it tells of. */
const outbox = `
  alter table pegawai add column surel text check (length(surel) <= 254 and surel ~ '^[^@[:space:]<>]+@[A-Za-z0-9.-]+$');
  create table outbox (
    id bigint generated always as identity primary key, message_id text not null unique, kasus bigint not null,
    pegawai text not null references pegawai, recipient text not null, subject text not null, body text not null,
    state text not null default 'menunggu', tries integer not null default 0, created_at timestamptz not null,
    next_try_at timestamptz not null, sent_at timestamptz, last_error text,
    check (state in ('menunggu', 'terkirim', 'gagal')), check ((state = 'terkirim') = (sent_at is not null)));
  create index on outbox (next_try_at) where state = 'menunggu';
  create index on outbox (state, created_at desc, id desc);
  create index on outbox (created_at desc, id desc);
`;

export class Outbox1795737600000 implements MigrationInterface {
  readonly name = 'Outbox1795737600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(outbox);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table outbox; alter table pegawai drop column surel');
  }
}
