import type { PoolClient } from 'pg';
import type { Receiver } from '../contract/tasks.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, invalid, invalidField } from '../problem.ts';
import { objectionTo } from './authority.ts';
import type { CaseDeps } from './start.ts';
import { isTakenByOther, requirePerformer, type StoredTask } from './tasks.ts';

type Deps = Pick<CaseDeps, 'pool' | 'office' | 'definitions'>;

/** Whom a task can be handed over to: everyone else who holds one of its posts today, and may do it. */
export async function receiversOf(deps: Deps, { pegawai }: Actor, task: StoredTask): Promise<Receiver[]> {
  const { pool, office } = deps;
  const { candidateGroups } = task;
  const holders = await office.organisation.holdersOf(candidateGroups, office.today());
  const { rows } = await pool.query<{ id: string; nama: string }>('select id, nama from jabatan where id = any($1)', [
    candidateGroups,
  ]);
  const names = new Map(rows.map(({ id, nama }) => [id, nama]));
  const others = holders.filter((holder) => holder.pegawai !== pegawai?.id);
  const objections = await Promise.all(others.map((holder) => objectionTo(deps, task, holder)));
  return others
    .filter((_, index) => objections[index] === undefined)
    .map(({ jabatan, nama, nip, kapasitas, pegawai: person }) => {
      return { pegawai: person, nama, nip, jabatan, namaJabatan: names.get(jabatan) ?? jabatan, kapasitas };
    });
}

/**
 * A task stays with the posts the diagram gives it to: it is handed over among those who hold them.
 * @throws Problem where it is not the actor's to hand over, the receiver holds none of its posts, or no reason is given
 */
export async function checkHandOver(
  deps: Deps,
  actor: Actor,
  task: StoredTask,
  receiver: string,
  alasan: string | undefined,
): Promise<void> {
  const { office } = deps;
  requirePerformer(task, actor);
  if (task.candidateGroups.length === 0)
    throw invalid('Tugas ini ditujukan kepada Saudara pribadi, jadi tidak dapat diserahkan.');
  if (await isTakenByOther(office, deps.pool, task, actor))
    throw conflict('Tugas ini dipegang pejabat lain: hanya pejabat itu yang dapat menyerahkannya.');
  if ((alasan ?? '').trim().length < 10)
    throw invalidField('alasan', 'Alasan penyerahan wajib diisi, paling sedikit 10 huruf.');
  const posts = await office.organisation.postsOf(receiver, office.today());
  const post = posts.find(({ id }) => task.candidateGroups.includes(id));
  if (!post)
    throw invalidField(
      'assignee',
      'Tugas hanya dapat diserahkan kepada pemangku jabatan yang ditugasi untuk langkah ini.',
    );
  const as = { pegawai: receiver, jabatan: post.id, kapasitas: post.kapasitas };
  if (await objectionTo(deps, task, as))
    throw invalidField(
      'assignee',
      'Tugas tidak dapat diserahkan kepada pejabat itu: pemisahan tugas, atau batas wewenangnya sebagai Plt. atau Plh.',
    );
}

/** Gives a task to someone else, and with it what was filled in so far. */
export async function handOver(
  client: PoolClient,
  { pegawai }: Actor,
  task: StoredTask,
  receiver: string,
): Promise<void> {
  const { rowCount } = await client.query(
    "update user_task set assignee = $2 where key = $1 and state = 'CREATED' and assignee is not distinct from $3",
    [task.key, receiver, task.assignee],
  );
  if (rowCount === 0) throw conflict('Tugas ini baru saja diambil, diserahkan, atau diselesaikan. Muat ulang halaman.');
  const giver = pegawai!.id;
  await client.query(
    `delete from task_draft where task = $1 and pegawai = $2
      and exists (select 1 from task_draft d where d.task = $1 and d.pegawai = $3)`,
    [task.key, receiver, giver],
  );
  await client.query('update task_draft set pegawai = $2 where task = $1 and pegawai = $3', [
    task.key,
    receiver,
    giver,
  ]);
}
