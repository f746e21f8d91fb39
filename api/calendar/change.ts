import type { PoolClient } from 'pg';
import { change } from '../audit/entry.ts';
import { noteOperation } from '../cases/task-operations.ts';
import { findTask } from '../cases/tasks.ts';
import type { AuditChange } from '../contract/audit.ts';
import type { AffectedTask, CalendarChange, NewHoliday } from '../contract/calendar.ts';
import type { Actor } from '../policy/actor.ts';
import { changedHolidays, holidaysOf } from './holidays.ts';
import { affectedTasks } from './plan.ts';

type Office = Parameters<typeof affectedTasks>[0];

/** What a change of the calendar does, as far as it can be said before. */
export interface Foreseen {
  readonly affected: readonly AffectedTask[];
  /** Day by day, for the operation log. */
  readonly told: readonly AuditChange[];
}

/** @throws Problem where the calendar cannot be changed so */
export async function foresee(office: Office, client: PoolClient, asked: CalendarChange): Promise<Foreseen> {
  const before = await holidaysOf(client);
  const { rows } = await client.query<{ id: string }>('select id from instansi');
  const { after, removed } = changedHolidays(before, asked, new Set(rows.map(({ id }) => id)));
  return {
    affected: await affectedTasks(office, client, { before, after }),
    told: [
      ...removed.map((holiday) => change(holiday.tanggal, wordsOf(holiday), undefined)),
      ...asked.tambah.map((holiday) => change(holiday.tanggal, undefined, wordsOf(holiday))),
    ],
  };
}

const wordsOf = ({ jenis, instansi, keterangan, dasar }: NewHoliday): string =>
  `${keterangan} (${[jenis, ...(instansi === null ? [] : [instansi])].join(' ')}; ${dasar})`;

/** Changes the calendar, and the due dates that move with it. */
export async function changeCalendar(
  office: Office,
  client: PoolClient,
  asked: CalendarChange,
  { actor, alasan }: { readonly actor: Actor; readonly alasan: string },
): Promise<Foreseen> {
  // Whoever changes it at the same time waits, and counts with what this one stored.
  await client.query('lock table hari_libur in share row exclusive mode');
  const foreseen = await foresee(office, client, asked);
  await client.query('delete from hari_libur where id = any($1::bigint[])', [asked.hapus]);
  await client.query(
    `insert into hari_libur (tanggal, jenis, instansi, keterangan, dasar)
      select tanggal::date, jenis, instansi, keterangan, dasar
      from jsonb_to_recordset($1) as n(tanggal text, jenis text, instansi text, keterangan text, dasar text)`,
    [JSON.stringify(asked.tambah)],
  );
  for (const task of foreseen.affected) if (task.stays === null) await move(office, client, task, { actor, alasan });
  return foreseen;
}

async function move(
  office: Office,
  client: PoolClient,
  { userTaskKey, due, counted }: AffectedTask,
  { actor, alasan }: { readonly actor: Actor; readonly alasan: string },
): Promise<void> {
  const { rowCount } = await client.query(
    "update user_task set due_date = $2 where key = $1 and state = 'CREATED' and due_date = $3",
    [userTaskKey, counted, due],
  );
  if (rowCount === 0) return;
  await noteOperation(client, actor, await findTask(client, userTaskKey), new Date(office.now()), {
    operation: 'UPDATE',
    changes: { dueDate: { from: due, to: counted } },
    alasan: `Kalender hari kerja diubah: ${alasan}`,
    sebab: 'kalender',
  });
}
