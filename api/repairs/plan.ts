import type { Pool } from 'pg';
import { stepsOf } from '../../processes/mandates.ts';
import { refuseOutcomes, refuseSkipping, refuseSkippingByMigration } from '../cases/repair.ts';
import type { CaseDeps } from '../cases/start.ts';
import type { Repair, RepairPlan, TouchedStep } from '../contract/repairs.ts';
import { conflict, invalid, notFound } from '../problem.ts';
import type { Definition, Step } from '../services/definitions.ts';

type Deps = Pick<CaseDeps, 'pool' | 'office' | 'definitions'>;

interface Alive {
  readonly key: string;
  readonly element_id: string;
  readonly is_stuck: boolean;
}

/** Elements that are told; a case stands at few. */
const MOST = 500;

/**
 * What a repair would do to a case, which articles it touches, and whether a second person must agree.
 * @throws Problem where the law, or the state of the case, does not allow it, whoever agrees
 */
export async function planOf(deps: Deps, key: string, repair: Repair): Promise<RepairPlan> {
  const definition = await definitionOf(deps, key);
  const alive = await aliveIn(deps.pool, key);
  switch (repair.kind) {
    case 'hentikan':
      return { touched: stepsAt(definition, alive), changes: [], needsSecond: false };
    case 'coba-lagi':
      return retryOf(definition, alive);
    case 'ubah-isian':
      return changeOf(deps, key, definition, alive, repair.variables);
    case 'pindahkan':
      return moveOf(deps, key, definition, alive, repair);
    default:
      return migrationOf(deps, key, definition, alive, repair);
  }
}

async function definitionOf({ pool, definitions }: Deps, key: string): Promise<Definition> {
  const { rows } = await pool.query<{ definition: string }>(
    "select process_definition_key as definition from process_instance where key = $1 and state = 'ACTIVE'",
    [key],
  );
  const definition = rows[0] && (await definitions.get(rows[0].definition));
  if (!definition) throw notFound(`Kasus berjalan '${key}'`);
  return definition;
}

const aliveIn = async (pool: Pool, key: string): Promise<readonly Alive[]> =>
  (
    await pool.query<Alive>(
      `select e.key, e.element_id, exists (select 1 from incident n where n.element_instance_key = e.key and n.state = 'ACTIVE') as is_stuck
        from element_instance e where e.process_instance_key = $1 and e.state = 'ACTIVE' and e.type <> 'PROCESS' order by e.key limit ${MOST}`,
      [key],
    )
  ).rows;

const stepsAt = ({ steps }: Definition, alive: readonly Alive[]): readonly TouchedStep[] =>
  touchedOf([...new Set(alive.map((one) => one.element_id))].flatMap((id) => steps.get(id) ?? []));

const touchedOf = (steps: readonly Step[]): readonly TouchedStep[] =>
  steps.map(({ id, name, basis }) => ({ elementId: id, name: name || id, basis: basis ?? null }));

function retryOf(definition: Definition, alive: readonly Alive[]): RepairPlan {
  const stuck = alive.filter((one) => one.is_stuck);
  if (stuck.length === 0) throw conflict('Kasus ini tidak terhenti.');
  return { touched: stepsAt(definition, stuck), changes: [], needsSecond: false };
}

async function changeOf(
  deps: Deps,
  key: string,
  definition: Definition,
  alive: readonly Alive[],
  variables: { readonly [name: string]: unknown },
): Promise<RepairPlan> {
  const names = Object.keys(variables);
  if (names.length === 0) throw invalid('Sebut sekurang-kurangnya satu variabel.');
  await refuseOutcomes(deps, key, names);
  const { rows } = await deps.pool.query<{ name: string; value: string }>(
    'select name, value from variable where process_instance_key = $1 and scope_key = $1 and name = any($2::text[])',
    [key, names],
  );
  const before = new Map(rows.map(({ name, value }) => [name, value]));
  const changes = names.map((what) => ({
    ...{ what, before: before.get(what) ?? null },
    after: JSON.stringify(variables[what]),
  }));
  return { touched: stepsAt(definition, alive), changes, needsSecond: false };
}

async function moveOf(
  deps: Deps,
  key: string,
  definition: Definition,
  alive: readonly Alive[],
  { activate, terminate }: Extract<Repair, { kind: 'pindahkan' }>,
): Promise<RepairPlan> {
  if (activate.length + terminate.length === 0)
    throw invalid('Sebut sekurang-kurangnya satu elemen yang diaktifkan atau dihentikan.');
  const ended = terminate.map((one) => alive.find((element) => element.key === one) ?? one);
  const missing = ended.find((one) => typeof one === 'string');
  if (missing !== undefined) throw invalid(`Elemen '${missing}' tidak sedang berjalan dalam kasus ini.`);
  const unknown = activate.find((id) => !definition.steps.has(id));
  if (unknown !== undefined) throw invalid(`Langkah '${unknown}' tidak ada dalam diagram kasus ini.`);
  await refuseSkipping(deps, key, activate, terminate);
  const nameOf = (id: string): string => definition.steps.get(id)?.name || id;
  const ids = (ended as readonly Alive[]).map((one) => one.element_id);
  const steps = [...new Set([...ids, ...activate])].flatMap((id) => definition.steps.get(id) ?? []);
  return {
    touched: touchedOf(steps),
    changes: [
      ...ids.map((id) => ({ what: 'berhenti', before: nameOf(id), after: null })),
      ...activate.map((id) => ({ what: 'mulai', before: null, after: nameOf(id) })),
    ],
    needsSecond: isDemanded(deps, definition, steps),
  };
}

async function migrationOf(
  deps: Deps,
  key: string,
  definition: Definition,
  alive: readonly Alive[],
  { targetProcessDefinitionKey, mapping }: Extract<Repair, { kind: 'pindah-versi' }>,
): Promise<RepairPlan> {
  await refuseSkippingByMigration(deps, key, targetProcessDefinitionKey, new Map(Object.entries(mapping)));
  const target = (await deps.definitions.get(targetProcessDefinitionKey))!;
  const changes = Object.entries(mapping).map(([from, to]) => ({
    what: from,
    before: definition.steps.get(from)?.name || from,
    after: target.steps.get(to)?.name || to,
  }));
  const others = Object.entries(mapping).filter(([from, to]) => from !== to);
  const steps = others.flatMap(([from, to]) => [definition.steps.get(from) ?? [], target.steps.get(to) ?? []].flat());
  return { touched: stepsAt(definition, alive), changes, needsSecond: isDemanded(deps, definition, steps) };
}

/** Whether one of the steps is one that the law demands. */
function isDemanded({ office }: Deps, { processId }: Definition, steps: readonly Step[]): boolean {
  const demanded = new Set(office.mechanism(processId)?.mechanism.mandates.flatMap(stepsOf) ?? []);
  return steps.some(({ legalStep }) => legalStep !== undefined && demanded.has(legalStep));
}
