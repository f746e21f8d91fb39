import type { Pool } from 'pg';
import { groupBy } from '../../processes/group-by.ts';
import type { LoadedMechanism } from '../../processes/load.ts';
import { stepsOf } from '../../processes/mandates.ts';
import type { Conformance } from '../contract/insight.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';

/** So many of the latest ended cases are looked at. */
const LATEST = 500;

interface Ended {
  readonly key: string;
  readonly business_id: string | null;
  readonly definition: string;
  readonly ends: readonly string[];
}

interface Done {
  readonly kasus: string;
  readonly definition: string;
  readonly element_id: string;
}

const CASES = `
  select key, business_id, process_definition_key as definition, end_element_ids as ends from process_instance
  where process_id = $1 and state = 'COMPLETED' order by start_date desc, key desc limit ${LATEST}`;

const DONE = `
  select distinct process_instance_key as kasus, process_definition_key as definition, element_id from element_instance
  where process_instance_key = any($1::bigint[]) and state = 'COMPLETED'`;

/** Whether the latest cases of a mechanism did every step the law demands before the end they came to. */
export async function conformanceOf(
  { pool, definitions }: { readonly pool: Pool; readonly definitions: DefinitionCatalogue },
  { id, mechanism }: LoadedMechanism,
): Promise<Conformance> {
  const { rows: cases } = await pool.query<Ended>({ name: 'ended_cases', text: CASES, values: [id] });
  const keys = cases.map(({ key }) => key);
  const { rows } = await pool.query<Done>({ name: 'steps_of_ended_cases', text: DONE, values: [keys] });
  const done = groupBy(rows, ({ kasus }) => kasus);
  const looked = await Promise.all(
    cases.map(async (one) => {
      const endState = await endStateOf(definitions, one);
      const steps = await stepsDone(definitions, done.get(one.key) ?? []);
      const missing = mechanism.mandates
        .filter((mandate) => mandate.before.includes(endState) && !stepsOf(mandate).some((step) => steps.has(step)))
        .map(({ what, basis }) => ({ what, basis }));
      return { processInstanceKey: one.key, businessId: one.business_id, endState, missing };
    }),
  );
  const deviations = looked.filter(({ missing }) => missing.length > 0);
  return { cases: cases.length, whole: cases.length - deviations.length, deviations };
}

async function endStateOf(definitions: DefinitionCatalogue, { definition, ends }: Ended): Promise<string> {
  const steps = (await definitions.get(definition))?.steps;
  return ends.map((id) => steps?.get(id)?.endState).find((state) => state !== undefined) ?? '';
}

/** A case that was migrated did its first steps in another version. */
async function stepsDone(definitions: DefinitionCatalogue, done: readonly Done[]): Promise<ReadonlySet<string>> {
  const steps = await Promise.all(
    done.map(
      async ({ definition, element_id }) => (await definitions.get(definition))?.steps.get(element_id)?.legalStep,
    ),
  );
  return new Set(steps.filter((step) => step !== undefined));
}
