import type { Pool } from 'pg';
import { PEMISAHAN_TUGAS } from '../../processes/pemisahan.ts';
import type { RouteDeps } from '../app.ts';
import { change, made } from '../audit/entry.ts';
import type { Repair, RepairPlan, RepairRecord, RepairState } from '../contract/repairs.ts';
import type { Command } from '../idempotency/command.ts';
import { type Actor, hasRole } from '../policy/actor.ts';
import { conflict, notFound, Problem } from '../problem.ts';
import { carryOut } from './carry-out.ts';
import { planOf } from './plan.ts';

/** A case goes on meanwhile: what was asked for longer ago may not fit it any more. */
const DAYS = 7;
const DAY_MS = 24 * 60 * 60_000;
/** Repairs that are told of a case, and that wait for somebody. */
const MOST = 200;

type Done = Pick<RepairRecord, 'id' | 'state'>;

/**
 * Repairs a case, or asks a second person first where it touches a step that the law demands.
 * @throws Problem where the law or the engine does not allow it
 */
export async function askForRepair(
  deps: RouteDeps,
  actor: Actor,
  key: string,
  repair: Repair,
  reason: string,
  command: Command,
): Promise<Done> {
  command.tell({ reason, changes: made({ kind: repair.kind }) });
  const plan = await planOf(deps, key, repair);
  command.tell({ changes: changesOf(repair, plan), ...basisOf(plan) });
  const now = deps.now();
  const state = plan.needsSecond ? 'menunggu' : 'berjalan';
  const { rows } = await deps.pool.query<{ id: string }>(
    `insert into case_repair (process_instance_key, kind, repair, plan, reason, state, asked_by, asked_person, asked_name, asked_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id::text`,
    [
      ...[key, repair.kind, JSON.stringify(repair), JSON.stringify(plan), reason, state, actor.username],
      ...[actor.pegawai?.id ?? null, actor.displayName, new Date(now)],
      plan.needsSecond ? new Date(now + DAYS * DAY_MS) : null,
    ],
  );
  const { id } = rows[0]!;
  return { id, state: plan.needsSecond ? 'menunggu' : await perform(deps, id, key, repair, command) };
}

const changesOf = ({ kind }: Repair, { changes }: RepairPlan) => [
  ...made({ kind }),
  ...changes.map(({ what, before, after }) => change(what, before, after)),
];

function basisOf({ touched }: RepairPlan): { readonly legalBasis?: string } {
  const articles = [...new Set(touched.flatMap(({ basis }) => basis ?? []))];
  return articles.length === 0 ? {} : { legalBasis: articles.join('; ') };
}

/** Does what was written down, and writes down what became of it. */
async function perform(
  deps: RouteDeps,
  id: string,
  key: string,
  repair: Repair,
  command: Command,
): Promise<RepairState> {
  await command.ask();
  try {
    await carryOut(deps, key, repair);
  } catch (error) {
    if (error instanceof Problem)
      await deps.pool.query("update case_repair set state = 'gagal', outcome = $2 where id = $1", [id, error.message]);
    throw error;
  }
  await deps.pool.query("update case_repair set state = 'dilakukan' where id = $1", [id]);
  return 'dilakukan';
}

interface Waiting {
  readonly key: string;
  readonly repair: Repair;
  readonly state: RepairState;
  readonly asked_by: string;
  readonly asked_person: string | null;
  readonly expires_at: Date | null;
}

/**
 * The second person's word: the repair is looked at again, as the case is now, and done.
 * @throws Problem where it is the same person, too late, or not allowed any more
 */
export async function decideOnRepair(
  deps: RouteDeps,
  actor: Actor,
  id: string,
  decision: { readonly disetujui: boolean; readonly catatan: string },
  command: Command,
): Promise<Done> {
  command.tell({ entityType: 'REPAIR', entityKey: id, reason: decision.catatan });
  const { rows } = await deps.pool.query<Waiting>(
    'select process_instance_key as key, repair, state, asked_by, asked_person, expires_at from case_repair where id = $1',
    [id],
  );
  const [row] = rows;
  if (!row) throw notFound(`Perbaikan '${id}'`);
  command.tell({
    processInstanceKey: row.key,
    changes: made({ disetujui: decision.disetujui, kind: row.repair.kind }),
  });
  if (isSamePerson(actor, row)) throw samePerson();
  if (row.state !== 'menunggu') throw conflict('Perbaikan ini sudah diputus.');
  if (row.expires_at!.getTime() <= deps.now())
    throw conflict('Permintaan ini sudah kedaluwarsa. Minta perbaikan ulang.');
  if (decision.disetujui) await planOf(deps, row.key, row.repair);
  const { rowCount } = await deps.pool.query(
    `update case_repair set state = $2, decided_by = $3, decided_name = $4, decided_at = $5, note = $6
      where id = $1 and state = 'menunggu'`,
    [
      ...[id, decision.disetujui ? 'berjalan' : 'ditolak', actor.username, actor.displayName],
      ...[new Date(deps.now()), decision.catatan],
    ],
  );
  if (rowCount === 0) throw conflict('Perbaikan ini sudah diputus.');
  return { id, state: decision.disetujui ? await perform(deps, id, row.key, row.repair, command) : 'ditolak' };
}

const isSamePerson = ({ username, pegawai }: Actor, asked: Pick<Waiting, 'asked_by' | 'asked_person'>): boolean =>
  asked.asked_by === username || (asked.asked_person !== null && asked.asked_person === pegawai?.id);

const SAME_PERSON =
  'Perbaikan yang menyentuh langkah wajib disetujui orang lain: yang meminta tidak menyetujui permintaannya sendiri.';
const samePerson = (): Problem =>
  new Problem(403, 'Tidak berwenang', SAME_PERSON, [{ message: SAME_PERSON, rule: PEMISAHAN_TUGAS }]);

interface Row extends Omit<RepairRecord, keyof RepairPlan | 'askedAt' | 'mayDecide'> {
  readonly plan: RepairPlan;
  readonly asked_by: string;
  readonly asked_person: string | null;
  readonly askedAt: Date;
}

const COLUMNS = `r.id::text, r.process_instance_key as "processInstanceKey", i.business_id as "businessId", r.kind, r.plan, r.reason,
  case when r.state = 'menunggu' and r.expires_at <= $2 then 'kedaluwarsa' else r.state end as state, r.asked_by, r.asked_person,
  r.asked_name as "askedBy", r.asked_at as "askedAt", r.expires_at as "expiresAt", r.decided_name as "decidedBy",
  r.decided_at as "decidedAt", r.note, r.outcome from case_repair r left join process_instance i on i.key = r.process_instance_key`;

/** What was repaired in a case and what is asked for, the latest first. */
export const repairsOf = (pool: Pool, actor: Actor, key: string, now: number): Promise<readonly RepairRecord[]> =>
  read(pool, actor, `select ${COLUMNS} where r.process_instance_key = $1 order by r.id desc limit ${MOST}`, [key, now]);

/** What waits for a second person, in all cases, the oldest first. */
export const waitingRepairs = (pool: Pool, actor: Actor, now: number): Promise<readonly RepairRecord[]> =>
  read(pool, actor, `select ${COLUMNS} where r.state = $1 and r.expires_at > $2 order by r.id limit ${MOST}`, [
    'menunggu',
    now,
  ]);

async function read(pool: Pool, actor: Actor, text: string, [first, now]: [string, number]): Promise<RepairRecord[]> {
  const { rows } = await pool.query<Row>(text, [first, new Date(now)]);
  const decides = hasRole(actor, 'admin') || hasRole(actor, 'pemilik-proses');
  return rows.map(({ plan, asked_by, asked_person, askedAt, ...row }) => ({
    ...row,
    ...plan,
    askedAt: askedAt.toISOString(),
    mayDecide: row.state === 'menunggu' && decides && !isSamePerson(actor, { asked_by, asked_person }),
  }));
}
