import { sebutanJabatan } from '../../processes/organisasi.ts';
import { articlesCited } from '../../processes/regulation.ts';
import type { CaseDetail, CaseStep } from '../contract/cases.ts';
import type { Actor } from '../policy/actor.ts';
import { notFound } from '../problem.ts';
import { runSearch } from '../search/run.ts';
import type { Definition } from '../services/definitions.ts';
import { waitingForAgencies } from './correspondence.ts';
import { documentsOf } from './documents.ts';
import { evidenceOf } from './evidence.ts';
import { historyOf } from './history.ts';
import { type InstanceRow, instanceTarget, toInstance } from './instances.ts';
import { basisOf, humanSteps, lettersOf, type PageDeps, partsOf, startFacts } from './parts.ts';
import { calendarOf } from './task-dates.ts';
import { withdrawal } from './withdraw.ts';

/** Everything the page of a case shows. */
export async function casePage(deps: PageDeps, actor: Actor, key: string): Promise<CaseDetail> {
  const { items } = await runSearch<InstanceRow>(deps.pool, instanceTarget, { filter: { processInstanceKey: key } });
  if (!items[0]) throw notFound(`Kasus '${key}'`);
  const instance = await toInstance(deps.definitions, items[0]);
  const parts = await partsOf(deps, instance.processDefinitionId, instance.processDefinitionKey, key);
  const { loaded, definition } = parts;
  const letters = await lettersOf(deps, key);
  const evidence = await evidenceOf(deps.pool, key);
  const basis = definition ? basisOf(definition) : '';
  const tasks = await openTasks(deps.pool, key);
  const states = await statesOf(deps, key);
  const { zone } = await calendarOf(deps.office, instance.processDefinitionId);
  return {
    case: instance,
    isPending: states.size === 0 || tasks.some(({ state }) => state === 'COMPLETING'),
    waitingFor: [
      ...(await waitingFor(deps, tasks, definition)),
      ...(await waitingForAgencies(deps.pool, key, definition)),
    ],
    withdrawal: await withdrawal(deps.pool, actor, key),
    history: await historyOf(deps.pool, { ...parts, case: instance, letters, evidence, zone }),
    steps: definition ? humanSteps(definition, (id) => states.get(id) ?? 'next') : [],
    letters,
    files: await documentsOf(deps.pool, key),
    evidence,
    articles: loaded ? articlesCited(loaded.regulation, basis) : [],
    facts: startFacts(parts),
  };
}

interface OpenTask {
  readonly element_id: string;
  readonly state: string;
  readonly candidate_groups: readonly string[];
  readonly nama: string | null;
  readonly jabatan: readonly string[];
}

async function openTasks(pool: PageDeps['pool'], key: string): Promise<OpenTask[]> {
  const { rows } = await pool.query<OpenTask>({
    name: 'open_tasks_of_case',
    text: `select t.element_id, t.state, t.candidate_groups, o.nama,
        array(select j.nama from jabatan j where j.id = any(t.candidate_groups)) as jabatan
      from user_task t left join pegawai o on o.id = t.assignee
      where t.process_instance_key = $1 and t.state in ('CREATED', 'COMPLETING') order by t.key limit 100`,
    values: [key],
  });
  return rows;
}

/** Whom a case waits for, in words: 'Putuskan permohonan pelibatan: Plh. Kepala Biro Hukum … (Nama)'. */
async function waitingFor(
  { office }: PageDeps,
  tasks: readonly OpenTask[],
  definition: Definition | undefined,
): Promise<string[]> {
  const rows = tasks.filter(({ state }) => state === 'CREATED');
  const holders = await office.organisation.holdersOf(
    [...new Set(rows.flatMap((row) => row.candidate_groups))],
    office.today(),
  );
  return rows.map(({ element_id, candidate_groups, nama, jabatan }) => {
    const holder = holders.find((one) => candidate_groups.includes(one.jabatan));
    const post = jabatan.join(', ');
    const who =
      post === ''
        ? (nama ?? '')
        : holder
          ? `${sebutanJabatan(post, holder.kapasitas)} (${holder.nama})`
          : `${post} (belum ada pemangku)`;
    return `${definition?.steps.get(element_id)?.name ?? element_id}: ${who}`;
  });
}

/** How far each element of a case is; none is known where its records are still on their way. */
async function statesOf({ pool }: PageDeps, key: string): Promise<Map<string, CaseStep['state']>> {
  const { rows } = await pool.query<{ element_id: string; is_active: boolean; is_done: boolean }>({
    name: 'steps_of_case',
    text: `select element_id, bool_or(state = 'ACTIVE') as is_active, bool_or(state = 'COMPLETED') as is_done
      from element_instance where process_instance_key = $1 group by element_id`,
    values: [key],
  });
  return new Map(rows.map((row) => [row.element_id, row.is_active ? 'now' : row.is_done ? 'done' : 'next'] as const));
}
