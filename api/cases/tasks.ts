import type { Pool } from 'pg';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import type { Pelaku } from '../../workers/index.ts';
import { type Command, outcomePending } from '../idempotency/command.ts';
import { type Actor, holdsPost, pelakuFor, pelakuOf, principalOf } from '../policy/actor.ts';
import { conflict, forbidden, invalid, notFound, type Problem } from '../problem.ts';
import type { Step } from '../services/definitions.ts';
import { checkForm } from '../services/forms.ts';
import { mechanismOf, type Office } from '../services/index.ts';
import { postFor, substitutesFor } from '../substitutions/in-force.ts';
import { requireAuthority } from './authority.ts';
import { checkChosen } from './chosen.ts';
import { caseContext, objectionsTo } from './context.ts';
import { checkFiles } from './files.ts';
import type { CaseDeps } from './start.ts';
import { variablesOf } from './variables.ts';
import { requireCase, seesAll } from './visibility.ts';

/** A user task as it is stored. */
export interface StoredTask {
  readonly key: string;
  readonly processInstanceKey: string;
  readonly processDefinitionKey: string;
  readonly processId: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly state: string;
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
}

const nameOf = (key: string): string => `Tugas '${key}'`;

export async function findTask(pool: Pick<Pool, 'query'>, key: string): Promise<StoredTask> {
  const { rows } = await pool.query<StoredTask>({
    name: 'task_by_key',
    text: `select key, process_instance_key as "processInstanceKey", process_definition_key as "processDefinitionKey",
        process_id as "processId", element_id as "elementId", element_instance_key as "elementInstanceKey", state, assignee,
        candidate_groups as "candidateGroups" from user_task where key = $1`,
    values: [key],
  });
  if (!rows[0]) throw notFound(nameOf(key));
  return rows[0];
}

/** In which post someone would perform a task; undefined where it is not theirs. */
export function performerOf(task: StoredTask, actor: Actor): Pelaku | undefined {
  if (!actor.pegawai) return undefined;
  const asPost = task.candidateGroups.map((group) => holdsPost(actor, group)).find((post) => post !== undefined);
  if (asPost) return pelakuOf(actor, asPost);
  // Whoever took a task of a post they have left since took it for the post.
  if (task.candidateGroups.length > 0 || task.assignee !== actor.pegawai.id) return substituteOf(task, actor);
  const [own] = actor.posts;
  return own && pelakuOf(actor, own);
}

function substituteOf(task: StoredTask, actor: Actor): Pelaku | undefined {
  for (const one of actor.substituted) {
    const post = postFor(one, task);
    if (post) return pelakuFor(actor, one, post);
  }
  return undefined;
}

const notTheirs = (): Problem =>
  forbidden('Tugas ini bukan tugas Saudara: jabatan yang Saudara pangku tidak ditugasi untuk langkah ini.');

/**
 * Tells those who take part in a task's case that it is not theirs to do; for everyone else it is not there.
 * @throws Problem unless the actor performs the task, or may see everything
 */
export async function requireTask(pool: Pool, actor: Actor, task: StoredTask): Promise<void> {
  if (performerOf(task, actor) || seesAll(actor)) return;
  await requireCase(pool, actor, task.processInstanceKey, nameOf(task.key));
  throw notTheirs();
}

/** @throws Problem unless the task is open and this actor's to do */
export function requirePerformer(task: StoredTask, actor: Actor): Pelaku {
  const performer = performerOf(task, actor);
  if (!performer) throw notTheirs();
  if (task.state !== 'CREATED') throw conflict(CLOSED[task.state] ?? 'Tugas ini sudah dibatalkan.');
  return performer;
}

const CLOSED: { readonly [state: string]: string } = {
  COMPLETED: 'Tugas ini sudah diselesaikan sebelumnya.',
  COMPLETING: 'Tugas ini sudah diselesaikan dan sedang diproses.',
};

/** Whether another official who still holds the task's post, or substitutes its holder, has taken it. */
export async function isTakenByOther(
  { organisation, today }: Office,
  pool: Pool,
  task: StoredTask,
  actor: Actor,
): Promise<boolean> {
  const { assignee, candidateGroups } = task;
  if (assignee === null || assignee === actor.pegawai?.id || candidateGroups.length === 0) return false;
  const posts = await organisation.postsOf(assignee, today());
  return posts.some(({ id }) => candidateGroups.includes(id)) || substitutesFor(pool, assignee, task, today());
}

/** Completes a task for someone: their right to, the form and the rules are looked at before anything moves. */
export async function completeTask(
  deps: CaseDeps,
  actor: Actor,
  key: string,
  given: Variables,
  command: Command,
): Promise<void> {
  const task = await findTask(deps.pool, key);
  const definition = await deps.definitions.get(task.processDefinitionKey);
  const loaded = mechanismOf(deps.office, task.processId, definition);
  const step = definition?.steps.get(task.elementId);
  if (command.isResumed && (await wasCompletedSo(deps, actor, task, fieldsIn(given, loaded, step)))) return;
  await requireTask(deps.pool, actor, task);
  const pelaku = requirePerformer(task, actor);
  if (await isTakenByOther(deps.office, deps.pool, task, actor))
    throw conflict('Tugas ini sedang dipegang pejabat lain. Minta pejabat itu melepaskannya terlebih dahulu.');
  await requireAuthority(deps, task, pelaku);
  const submitted = loaded && step ? await accept(deps, { actor, pelaku }, loaded, step, task, given) : given;
  await command.ask();
  try {
    await deps.client.completeJob({ jobKey: key, variables: { ...submitted, pelaku } as never });
  } catch (error) {
    if (!/^(5 NOT_FOUND|9 FAILED_PRECONDITION)/.test((error as Error).message)) throw error;
    await deps.pending.completing(key);
    throw command.isResumed && deps.pending.isLate
      ? outcomePending()
      : conflict('Tugas ini baru saja diselesaikan atau dibatalkan. Muat ulang halaman.');
  }
  await deps.pending.completing(key);
}

/** Whether an earlier try of the same completion was carried out: by the same account, with the same content. */
async function wasCompletedSo(
  { pool }: CaseDeps,
  { username }: Actor,
  { key, state }: StoredTask,
  submitted: Variables,
): Promise<boolean> {
  if (state === 'COMPLETING') throw outcomePending();
  const { rowCount } = await pool.query({
    name: 'completed_so',
    text: `select 1 from user_task where key = $1 and state = 'COMPLETED' and performer ->> 'akun' = $2 and action = $3::jsonb`,
    values: [key, username, JSON.stringify(submitted)],
  });
  return rowCount === 1;
}

/** Of what was sent, that for which the step's form has fields. */
export function fieldsIn(given: Variables, loaded: LoadedMechanism | undefined, step: Step | undefined): Variables {
  const form = step?.formKey === undefined ? undefined : loaded?.forms.get(step.formKey);
  return form ? pick(given, fieldsOf(form.components)) : given;
}

/** What a form may hand on: its own fields, if neither it nor a rule objects; rules see too who submits them. */
async function accept(
  deps: CaseDeps,
  { actor, pelaku }: { readonly actor: Actor; readonly pelaku: Pelaku },
  loaded: LoadedMechanism,
  step: Step,
  task: StoredTask,
  given: Variables,
): Promise<Variables> {
  const form = step.formKey === undefined ? undefined : loaded.forms.get(step.formKey);
  const submitted = fieldsIn(given, loaded, step);
  const missing = form ? checkForm(form, submitted) : [];
  if (missing.length > 0) throw invalid(missing[0]!.message, missing);
  const variables = await variablesOf(deps.pool, task.processInstanceKey);
  const unknown = form
    ? [
        ...(await checkFiles(deps.pool, actor, form, submitted, variables)),
        ...(await checkChosen(deps.pool, principalOf(actor, pelaku), form, submitted, deps.office.today())),
      ]
    : [];
  if (unknown.length > 0) throw invalid(unknown[0]!.message, unknown);
  const context = await caseContext(deps.office, loaded, afterwards(step, variables, { ...submitted, pelaku }));
  const violations = objectionsTo(loaded, step.checks, context);
  if (violations.length > 0) throw invalid(violations[0]!.message, violations);
  return submitted;
}

/** The variables of the case as they will be: through the step's output mappings, or merged as they are. */
function afterwards({ outputs }: Step, variables: Variables, submitted: Variables): Variables {
  if (outputs.length === 0) return { ...variables, ...submitted };
  const visible = { ...variables, ...submitted };
  const mapped = outputs.flatMap(({ target, source }) =>
    source === undefined ? [] : [[target, visible[source] ?? null] as const],
  );
  return { ...variables, ...Object.fromEntries(mapped) };
}

/** First parts of the keys of a form's fields: the variables it may set. */
function fieldsOf(components: readonly { readonly [property: string]: unknown }[]): Set<string> {
  const names = components.flatMap((component) => {
    const inner = component['type'] === 'group' ? [...fieldsOf((component['components'] ?? []) as never)] : [];
    const key = component['type'] === 'dynamiclist' ? component['path'] : component['key'];
    return typeof key === 'string' ? [key.split('.')[0]!, ...inner] : inner;
  });
  return new Set(names);
}

const pick = (variables: Variables, names: ReadonlySet<string>): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name)));
