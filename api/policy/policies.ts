import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Tanggal } from '../../processes/tanggal.ts';
import { seesAssignment } from '../assignments/visible.ts';
import { mayChangeTasks } from '../cases/task-moves.ts';
import { findTask, requireTask } from '../cases/tasks.ts';
import { requireCase } from '../cases/visibility.ts';
import { registriesOf } from '../correspondence/registry.ts';
import { seesBook } from '../credit-books/visible.ts';
import { forbidden, notFound } from '../problem.ts';
import { type Actor, hasRole } from './actor.ts';
import { agenciesOf } from './agencies.ts';

/** Who may use a route; a route that names none does not register. */
export type PolicyName =
  | 'public'
  /** Whoever brings the records of a cluster: a machine with a password of its own, no account of the office. */
  | 'exporter'
  | 'signed-in'
  | 'deployer'
  | 'admin'
  | 'case'
  | 'task'
  /** Whoever may change until when a task waits; those it is given to, as far as the change itself allows (`requireChanger`). */
  | 'task-changer'
  | 'letter'
  /** Whoever was given an assignment, or heads a unit it serves or takes someone from. */
  | 'assignment'
  /** Whoever's credit book it is, heads their unit, or keeps the personnel files. */
  | 'credit-book'
  /** Whoever sends and receives an agency's letters. */
  | 'registry'
  /** Whoever may add agencies to write to. */
  | 'agency-keeper'
  /** Whoever keeps the identities of an agency's protected persons. */
  | 'identity-keeper'
  | 'instance-repairer';

type Policy = (actor: Actor, request: FastifyRequest, pool: Pool, today: Tanggal) => Promise<void> | void;

const parameter = (request: FastifyRequest, name: string): string =>
  (request.params as { readonly [name: string]: string })[name] ?? '';

/** What each policy asks of a signed-in actor, beyond being signed in. */
export const policies: { readonly [P in Exclude<PolicyName, 'public' | 'exporter'>]: Policy } = {
  'signed-in': () => undefined,
  deployer: (actor) => {
    if (!hasRole(actor, 'pemilik-proses') && !hasRole(actor, 'admin'))
      throw forbidden('Hanya pemilik proses atau admin yang dapat melakukan ini.');
  },
  admin: requireAdmin,
  'instance-repairer': requireAdmin,
  'identity-keeper': (actor) => {
    if (!hasRole(actor, 'pelindung') || hasRole(actor, 'admin') || agenciesOf(actor).length === 0)
      throw forbidden('Hanya pelindung identitas yang dapat membuka register identitas terlindung.');
  },
  registry: (actor) => {
    if (registriesOf(actor).length === 0)
      throw forbidden('Hanya persuratan instansi yang dapat membuka buku surat keluar dan surat masuk.');
  },
  'agency-keeper': (actor) => {
    if (registriesOf(actor).length === 0 && !hasRole(actor, 'admin'))
      throw forbidden('Hanya persuratan atau admin yang dapat mendaftarkan instansi lain.');
  },
  /** The case named in the path is one the actor takes part in. */
  case: (actor, request, pool) => requireCase(pool, actor, parameter(request, 'processInstanceKey')),
  /** The task named in the path is one of the actor's posts, or theirs in person. */
  task: async (actor, request, pool) =>
    requireTask(pool, actor, await findTask(pool, parameter(request, 'userTaskKey'))),
  'task-changer': async (actor, request, pool) => {
    const task = await findTask(pool, parameter(request, 'userTaskKey'));
    if (!mayChangeTasks(actor)) await requireTask(pool, actor, task);
  },
  /** The assignment named in the path is the actor's, or of a unit the actor heads. */
  assignment: async (actor, request, pool, today) => {
    if (!(await seesAssignment(pool, actor, today, 'g.id', parameter(request, 'assignmentId'))))
      throw notFound('Penugasan');
  },
  /** The book named in the path is one the actor may see. */
  'credit-book': async (actor, request, pool, today) => {
    if (!(await seesBook(pool, actor, today, parameter(request, 'pegawai')))) throw notFound('Buku Angka Kredit');
  },
  /** The letter named in the path belongs to a case the actor takes part in, or to an assignment the actor sees. */
  letter: async (actor, request, pool, today) => {
    const id = parameter(request, 'letterId');
    if (await seesAssignment(pool, actor, today, 'any(array[g.surat, g.surat_akhir])', id)) return;
    const { rows } = await pool.query<{ kasus: string }>('select kasus from surat where id = $1', [id]);
    if (!rows[0]) throw notFound('Surat');
    await requireCase(pool, actor, rows[0].kasus, 'Surat');
  },
};

function requireAdmin(actor: Actor): void {
  if (!hasRole(actor, 'admin')) throw forbidden('Hanya admin yang dapat melakukan ini.');
}
