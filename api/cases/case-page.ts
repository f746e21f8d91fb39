import { sebutanJabatan } from '../../processes/organisasi.ts';
import { articlesCited } from '../../processes/regulation.ts';
import type { CaseDetail, CaseStep } from '../contract.ts';
import type { Actor } from '../policy/actor.ts';
import { notFound } from '../problem.ts';
import { runSearch } from '../search/run.ts';
import type { Definition } from '../services/definitions.ts';
import { evidenceOf } from './evidence.ts';
import { historyOf } from './history.ts';
import { type InstanceRow, instanceTarget, toInstance } from './instances.ts';
import { basisOf, humanSteps, lettersOf, type PageDeps, partsOf, startFacts } from './parts.ts';
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
  return {
    case: instance,
    waitingFor: await waitingFor(deps, key, definition),
    withdrawal: await withdrawal(deps.pool, actor, key),
    history: await historyOf(deps.pool, { ...parts, case: instance, letters, evidence }),
    steps: definition ? await stepsOf(deps, key, definition) : [],
    letters,
    evidence,
    articles: loaded ? articlesCited(loaded.regulation, basis) : [],
    facts: startFacts(parts),
  };
}

/** Whom a case waits for, in words: 'Putuskan permohonan pelibatan: Plh. Kepala Biro Hukum … (Nama)'. */
async function waitingFor(
  { pool, office }: PageDeps,
  key: string,
  definition: Definition | undefined,
): Promise<string[]> {
  const { rows } = await pool.query<{
    element_id: string;
    candidate_groups: string[];
    assignee: string | null;
    nama: string | null;
    jabatan: string[];
  }>({
    name: 'waiting_for',
    text: `select t.element_id, t.candidate_groups, t.assignee, o.nama,
        array(select j.nama from jabatan j where j.id = any(t.candidate_groups)) as jabatan
      from user_task t left join pegawai o on o.id = t.assignee where t.process_instance_key = $1 and t.state = 'CREATED' order by t.key limit 100`,
    values: [key],
  });
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

async function stepsOf({ pool }: PageDeps, key: string, definition: Definition): Promise<CaseStep[]> {
  const { rows } = await pool.query<{ element_id: string; is_active: boolean; is_done: boolean }>({
    name: 'steps_of_case',
    text: `select element_id, bool_or(state = 'ACTIVE') as is_active, bool_or(state = 'COMPLETED') as is_done
      from element_instance where process_instance_key = $1 group by element_id`,
    values: [key],
  });
  const states = new Map(
    rows.map((row) => [row.element_id, row.is_active ? 'now' : row.is_done ? 'done' : 'next'] as const),
  );
  return humanSteps(definition, (id) => states.get(id) ?? 'next');
}
