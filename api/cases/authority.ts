import type { Pool } from 'pg';
import { BATAS_PELAKSANA, keberatanTandaTangan, TANDA_TANGAN_PENGGANTI } from '../../processes/kewenangan.ts';
import type { LoadedMechanism } from '../../processes/load.ts';
import { orangDi, PEMISAHAN_TUGAS, type Pemisahan } from '../../processes/pemisahan.ts';
import type { Pelaku } from '../../workers/index.ts';
import { Problem, type Violation } from '../problem.ts';
import type { Definition, DefinitionCatalogue } from '../services/definitions.ts';
import type { Office } from '../services/index.ts';
import type { StoredTask } from './tasks.ts';
import { variablesOf } from './variables.ts';

interface Deps {
  readonly pool: Pool;
  readonly office: Office;
  readonly definitions: DefinitionCatalogue;
}

type Performer = Pick<Pelaku, 'pegawai' | 'jabatan' | 'kapasitas' | 'mewakili'>;

/**
 * The one place that says whether a person may do a step that is given to them, in the capacity in which they would:
 * whoever takes, is handed or completes a task comes by here.
 * @throws Problem where they may not
 */
export async function requireAuthority(deps: Deps, task: StoredTask, who: Performer): Promise<void> {
  refuse(await objectionTo(deps, task, who));
}

/** @throws Problem where whoever starts a case may not sign what goes out with their name at once */
export async function requireStarter(
  { office }: Deps,
  loaded: LoadedMechanism,
  { start }: Definition,
  who: Performer,
): Promise<void> {
  refuse(await limited(office, loaded, start?.signs ?? [], who));
}

function refuse(objection: Violation | undefined): void {
  if (objection) throw new Problem(403, 'Tidak berwenang', objection.message, [objection]);
}

/** Why a person may not do a task, though it is given to their post or to them; undefined where they may. */
export async function objectionTo(deps: Deps, task: StoredTask, who: Performer): Promise<Violation | undefined> {
  const definition = await deps.definitions.get(task.processDefinitionKey);
  const step = definition?.steps.get(task.elementId);
  const loaded = deps.office.mechanism(task.processId);
  if (!definition || !step) return undefined;
  const separation = step.pemisahan && (await separationFrom(deps, task, definition, step.pemisahan, who));
  if (separation) return separation;
  if (who.mewakili && step.isSigning) return NOT_HANDED_ON;
  return loaded && limited(deps.office, loaded, step.signs, who);
}

/** Who signs for another is appointed by letter. */
const NOT_HANDED_ON: Violation = {
  message:
    'Tanda tangan tidak diwakilkan: langkah ini dilakukan pejabat itu sendiri, atau Plt., Plh., atau Pj. yang ditunjuk dengan surat.',
  rule: TANDA_TANGAN_PENGGANTI,
};

/** Which of the letters that a step signs is kept from the capacity in which someone would sign it. */
async function limited(
  { organisation, settings, today }: Office,
  { id, mechanism }: LoadedMechanism,
  signs: readonly string[],
  { pegawai, jabatan, kapasitas }: Performer,
): Promise<Violation | undefined> {
  if (kapasitas === 'definitif' || signs.length === 0) return undefined;
  const held = await organisation.holds(pegawai, jabatan, today());
  const [set, letters] = [await settings(id), signs.map((key) => mechanism.letters[key])];
  const message = letters
    .map((letter) => letter && held && keberatanTandaTangan(letter, held, set))
    .find((objection) => objection !== undefined);
  return message === undefined ? undefined : { message, rule: BATAS_PELAKSANA };
}

async function separationFrom(
  { pool }: Deps,
  task: StoredTask,
  definition: Definition,
  pemisahan: Pemisahan,
  { pegawai, mewakili }: Performer,
): Promise<Violation | undefined> {
  const whom = mewakili ? 'Saudara atau pejabat yang Saudara wakili' : 'Saudara sendiri';
  const people = [pegawai, ...(mewakili ? [mewakili.pegawai] : [])];
  const areAmong = (found: readonly string[]): boolean => people.some((one) => found.includes(one));
  const variables = await variablesOf(pool, task.processInstanceKey);
  if (pemisahan.orang.some((path) => areAmong(orangDi(variables, path))))
    return separated(pemisahan, `Langkah ini mengenai diri ${whom}`);
  const starter = areAmong(orangDi(variables, 'pemrakarsa.pegawai')) ? definition.start?.id : undefined;
  const done = [...(starter === undefined ? [] : [starter]), ...(await stepsDoneBy(pool, task, people))];
  const excluding = pemisahan.pelaku.find((id) => done.includes(id));
  return excluding === undefined
    ? undefined
    : separated(pemisahan, `${whom} yang melakukan langkah "${nameOf(definition, excluding)}" dalam kasus ini`);
}

const nameOf = ({ steps }: Definition, id: string): string => steps.get(id)?.name || id;

const separated = ({ basis }: Pemisahan, why: string): Violation => ({
  message: `${why}, jadi langkah ini dilakukan pejabat lain, juga bila Saudara bertindak sebagai Plt., Plh., Pj., atau pengganti (${basis ?? 'pemisahan tugas, ketentuan kantor'}).`,
  rule: PEMISAHAN_TUGAS,
  ...(basis !== undefined && { basis }),
});

/** The steps of a case that one of some people has done, or had done for them, be it in an earlier round. */
async function stepsDoneBy(
  pool: Pool,
  { processInstanceKey }: StoredTask,
  people: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'steps_done_by',
    text: `select distinct element_id as id from user_task
      where process_instance_key = $1 and state = 'COMPLETED' 
        and (performer ->> 'pegawai' = any($2) or performer #>> '{mewakili,pegawai}' = any($2))`,
    values: [processInstanceKey, people],
  });
  return rows.map(({ id }) => id);
}
