import type { Pool } from 'pg';
import { listOf } from '../../processes/bpmn.ts';
import { type Breach, checkMove, checkVariables } from '../../processes/guard.ts';
import { type Mandate, stepsOf } from '../../processes/mandates.ts';
import { shippedDiagram } from '../../processes/parse-diagram.ts';
import { invalid, notFound, type Violation } from '../problem.ts';
import type { Definition, DefinitionCatalogue, Step } from '../services/definitions.ts';
import type { CaseDeps } from './start.ts';

type Deps = Pick<CaseDeps, 'pool' | 'office' | 'definitions'>;

interface Element {
  readonly key: string;
  readonly element_id: string;
  readonly type: string;
  readonly state: string;
  readonly definition: string;
}

/** A running case, as far as whoever moves it by hand must know it. */
interface RunningCase {
  readonly definition: Definition;
  readonly alive: readonly Element[];
  /** Values of `legal:step` that have been completed. */
  readonly done: ReadonlySet<string>;
}

/**
 * What the law demands of a case is demanded of one that is moved by hand, too.
 * @param activate ids of the elements it goes on from
 * @param terminate keys of the element instances that are ended
 * @throws Problem with the article, where a mandated step could then be gone around
 */
export async function refuseSkipping(
  deps: Deps,
  processInstanceKey: string,
  activate: readonly string[],
  terminate: readonly string[],
): Promise<void> {
  const { definition, alive, done } = await runningCase(deps, processInstanceKey);
  const ended = alive.filter(({ key }) => terminate.includes(key));
  await refuse(
    deps,
    definition,
    activate,
    done,
    ended.filter((one) => isOneOfSeveral(one, alive)),
  );
}

/**
 * As {@link refuseSkipping}, for a case that goes on in another version or process.
 * @param mapping ids of the target's elements by those of the case's own
 */
export async function refuseSkippingByMigration(
  deps: Deps,
  processInstanceKey: string,
  targetKey: string,
  mapping: ReadonlyMap<string, string>,
): Promise<void> {
  const [{ definition, alive, done }, target] = await Promise.all([
    runningCase(deps, processInstanceKey),
    deps.definitions.get(targetKey),
  ]);
  if (!target) throw notFound(`Definisi proses '${targetKey}'`);
  if (target.processId !== definition.processId && deps.office.mechanism(definition.processId))
    throw invalid('Kasus suatu mekanisme hanya dapat dipindahkan ke versi lain dari mekanisme yang sama.');
  const from = alive.flatMap(({ element_id }) => mapping.get(element_id) ?? []);
  await refuse(deps, target, from, done);
}

async function refuse(
  { office }: Deps,
  { processId, diagram, steps }: Definition,
  from: readonly string[],
  done: ReadonlySet<string>,
  dropped: readonly Element[] = [],
): Promise<void> {
  const loaded = office.mechanism(processId);
  if (!loaded) return;
  const { mandates } = loaded.mechanism;
  const performed = dropped.flatMap(({ element_id }) => droppedFrom(mandates, steps.get(element_id)));
  const original = await shippedDiagram(loaded);
  const breaches = [...checkMove(diagram, loaded.mechanism, original, from, done), ...performed];
  if (breaches.length === 0) return;
  const told = breaches.map(({ message, path }) => (path ? `${message} Jalan: ${path.join(' → ')}.` : message));
  throw invalid(
    `Kasus tidak dapat dipindahkan menurut ${loaded.regulation.short}. ${told.join(' ')}`,
    violationsOf(breaches),
  );
}

/**
 * Whoever repairs a case does not decide it: what its decisions rest on is set by those who decide.
 * @param names variables that would be set by hand
 * @throws Problem with the article and who sets it
 */
export async function refuseOutcomes(deps: Deps, processInstanceKey: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const { definition } = await runningCase(deps, processInstanceKey);
  const loaded = deps.office.mechanism(definition.processId);
  const breaches = loaded ? checkVariables(loaded.mechanism, await shippedDiagram(loaded), names) : [];
  if (breaches.length === 0) return;
  const told = breaches.map(({ message }) => message).join(' ');
  throw invalid(`Isian kasus tidak dapat diubah menurut ${loaded!.regulation.short}. ${told}`, violationsOf(breaches));
}

/**
 * As {@link refuseOutcomes}, for a message that cases of a mechanism may be waiting for: what it brings is theirs.
 * @throws Problem with the article and who sets it
 */
export async function refuseOutcomesByMessage(
  { office }: Pick<Deps, 'office'>,
  message: string,
  names: readonly string[],
): Promise<void> {
  if (names.length === 0) return;
  for (const loaded of office.mechanisms) {
    const { mechanism, regulation } = loaded;
    const original = await shippedDiagram(loaded);
    const isAwaited = listOf(original, 'rootElements').some(
      (one) => one.$type === 'bpmn:Message' && one.name === message,
    );
    const breaches = isAwaited ? checkVariables(mechanism, original, names) : [];
    if (breaches.length === 0) continue;
    const told = breaches.map((breach) => breach.message).join(' ');
    throw invalid(`Isian pesan tidak dapat diterima menurut ${regulation.short}. ${told}`, violationsOf(breaches));
  }
}

/** Of several who must each perform a step, none may be dropped: the others would complete it without them. */
const droppedFrom = (mandates: readonly Mandate[], step: Step | undefined): Breach[] =>
  mandates
    .filter((mandate) => step?.legalStep !== undefined && stepsOf(mandate).includes(step.legalStep))
    .map(({ what, basis }) => ({
      kind: 'bypassed',
      basis,
      elements: [step!.id],
      message: `Langkah wajib "${what}" harus dilaksanakan oleh setiap pelaksananya (${basis}).`,
    }));

/** Breaches as a refusal tells them. */
export const violationsOf = (breaches: readonly Breach[]): Violation[] =>
  breaches.map(({ message, basis, elements }) => ({
    message,
    basis,
    ...(elements[0] !== undefined && { field: elements[0] }),
  }));

async function runningCase({ pool, definitions }: Deps, processInstanceKey: string): Promise<RunningCase> {
  const elements = await elementsOf(pool, processInstanceKey);
  const root = elements.find(({ key }) => key === processInstanceKey);
  const definition = root?.state === 'ACTIVE' ? await definitions.get(root.definition) : undefined;
  if (!definition) throw notFound(`Kasus berjalan '${processInstanceKey}'`);
  return {
    definition,
    alive: elements.filter(({ state }) => state === 'ACTIVE'),
    done: await stepsDone(definitions, elements),
  };
}

const elementsOf = async (pool: Pool, processInstanceKey: string): Promise<readonly Element[]> =>
  (
    await pool.query<Element>({
      name: 'elements_to_repair',
      text: `select distinct on (element_id, type, state, process_definition_key, case state when 'ACTIVE' then key end)
          key, element_id, type, state, process_definition_key as definition
        from element_instance where process_instance_key = $1 and state in ('ACTIVE', 'COMPLETED')`,
      values: [processInstanceKey],
    })
  ).rows;

/**
 * Steps the case has behind it; one where it is again, or where some of several are still at work, is not behind it.
 * A case that was migrated has done its first steps in another version; the names of steps are the law's in all.
 */
async function stepsDone(definitions: DefinitionCatalogue, elements: readonly Element[]): Promise<Set<string>> {
  const alive = new Set(elements.filter(({ state }) => state === 'ACTIVE').map(({ element_id }) => element_id));
  const completed = elements.filter(({ state, element_id }) => state === 'COMPLETED' && !alive.has(element_id));
  const steps = await Promise.all(
    completed.map(async ({ definition, element_id }) => (await definitions.get(definition))?.steps.get(element_id)),
  );
  return new Set(steps.flatMap((step) => step?.legalStep ?? []));
}

const isOneOfSeveral = ({ element_id, type }: Element, alive: readonly Element[]): boolean =>
  type !== 'MULTI_INSTANCE_BODY' &&
  alive.some((one) => one.element_id === element_id && one.type === 'MULTI_INSTANCE_BODY');
