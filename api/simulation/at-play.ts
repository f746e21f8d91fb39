import { setTimeout as sleep } from 'node:timers/promises';
import { sebutanJabatan } from '../../processes/organisasi.ts';
import { momentAfterHariKerja } from '../../processes/tanggal.ts';
import type { Found } from '../contract/search.ts';
import type { UserTask } from '../contract/tasks.ts';
import type { Caller } from './caller.ts';
import type { Stage } from './play.ts';

export const ADMIN = 'admin';
const ZONE = 'Asia/Jakarta';
/** Work between two tasks takes milliseconds; beyond this something is stuck. */
const PATIENCE = 20_000;

/** Whether a case goes on by itself, and what it is stuck in. */
const MOVING = `
  select exists (
    select 1 from element_instance
    where process_instance_key = $1 and state = 'ACTIVE' and type in ('SERVICE_TASK', 'SEND_TASK')) as moves,
  (select error_message from incident where process_instance_key = $1 and state = 'ACTIVE' order by key limit 1) as trouble`;

/** Someone with an account who may do a task. */
export interface Performer {
  readonly username: string;
  readonly nama: string;
  /** The post in which they do it; undefined: in person. */
  readonly jabatan: string | undefined;
}

/** What whoever plays a case does with the office around it: waits until it settles, finds who acts, lets time pass. */
export class AtPlay {
  private readonly stage: Stage;
  private readonly caller: Caller;

  constructor(stage: Stage, caller: Caller) {
    this.stage = stage;
    this.caller = caller;
  }

  /**
   * Waits until nothing moves by itself any more; @returns the tasks that are open then.
   * @throws Error where the case is stuck
   */
  async settled(key: string): Promise<readonly UserTask[]> {
    const { pool } = this.stage.office.database;
    for (let waited = 0; waited < PATIENCE; waited += 10) {
      const { rows } = await pool.query<{ moves: boolean; trouble: string | null }>(MOVING, [key]);
      if (rows[0]!.trouble !== null) throw new Error(`The case is stuck: ${rows[0]!.trouble}`);
      if (!rows[0]!.moves) return this.openTasks(key);
      await sleep(10);
    }
    throw new Error('Expected the case to settle, but it goes on by itself');
  }

  async openTasks(processInstanceKey: string): Promise<readonly UserTask[]> {
    const found = { filter: { processInstanceKey, state: 'CREATED' }, page: { limit: 200 } };
    return (await this.caller.demand<Found<UserTask>>(ADMIN, 'POST', '/v2/user-tasks/search', found)).items;
  }

  /** Whoever holds the task's post today, an acting holder first; or whose task it is in person. */
  async performersOf({
    assignee,
    candidateGroups,
  }: Pick<UserTask, 'assignee' | 'candidateGroups'>): Promise<Performer[]> {
    const { office, database } = this.stage.office;
    const holders = assignee === null ? await office.organisation.holdersOf(candidateGroups, office.today()) : [];
    const people = assignee === null ? holders.map(({ pegawai }) => pegawai) : [assignee];
    const { rows } = await database.pool.query<{ username: string; nama: string; pegawai: string }>(
      `select distinct on (a.pegawai) a.username, coalesce(o.nama, a.display_name) as nama, a.pegawai
        from account a left join pegawai o on o.id = a.pegawai where a.pegawai = any($1) order by a.pegawai, a.username`,
      [people],
    );
    const posts = await database.pool.query<{ id: string; nama: string }>(
      'select id, nama from jabatan where id = any($1)',
      [candidateGroups],
    );
    const nameOf = new Map(posts.rows.map(({ id, nama }) => [id, nama]));
    return people.flatMap((person) => {
      const account = rows.find(({ pegawai }) => pegawai === person);
      const holder = holders.find(({ pegawai }) => pegawai === person);
      return account
        ? [
            {
              username: account.username,
              nama: account.nama,
              jabatan: holder && sebutanJabatan(nameOf.get(holder.jabatan) ?? '', holder.kapasitas),
            },
          ]
        : [];
    });
  }

  /** `{"$pdf": "nama.pdf"}` stands for a file that is uploaded first, `{"$penugasan": "terakhir"}` for the latest assignment. */
  async withFiles(username: string, variables: object): Promise<object> {
    const entries = Object.entries(variables).map(async ([name, value]: [string, unknown]) => {
      if (Array.isArray(value) && value.some(isFile))
        return [name, await Promise.all(value.map((one) => this.given(username, one)))] as const;
      return [name, await this.given(username, value)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  /** Nobody acts for so many working days. */
  async wait(hariKerja: number): Promise<void> {
    const { clock, office } = this.stage;
    const until = momentAfterHariKerja(clock.now(), hariKerja, ZONE, await office.office.hariLibur());
    clock.set(new Date(Date.parse(until) + 1_000).toISOString());
    await office.engine.tick();
  }

  private async given(username: string, value: unknown): Promise<unknown> {
    const { $pdf, $penugasan } = (value ?? {}) as { readonly $pdf?: string; readonly $penugasan?: string };
    if ($pdf !== undefined) return this.caller.upload(username, $pdf);
    return $penugasan === undefined ? value : this.latestAssignment();
  }

  private async latestAssignment(): Promise<string> {
    const { rows } = await this.stage.office.database.pool.query<{ id: string }>(
      'select id::text from penugasan order by id desc limit 1',
    );
    if (!rows[0]) throw new Error('Expected an assignment made by a story before, but there is none');
    return rows[0].id;
  }
}

const isFile = (value: unknown): boolean => typeof value === 'object' && value !== null && '$pdf' in value;
