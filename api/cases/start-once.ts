import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import { type Command, outcomePending, outcomeUnknown } from '../idempotency/command.ts';
import type { CaseDeps } from './start.ts';

export interface StartedCase {
  readonly processDefinitionKey: string;
  readonly processInstanceKey: string;
  readonly processDefinitionId: string;
  readonly processDefinitionVersion: number;
  readonly nomorKasus: string;
}

/** The number under which an earlier try of the same start may have made its case, or a new one. */
export async function numberFor(
  { pool, office }: CaseDeps,
  command: Command,
  instansi: string,
  date: string,
): Promise<string> {
  const noted = notedIn(command);
  if (noted) return noted.nomorKasus;
  const nomorKasus = await takeCaseNumber(pool, instansi, date);
  await command.note({ nomorKasus, begun: office.now() } satisfies NotedStart);
  return nomorKasus;
}

/** What is noted of a start before it is tried. */
interface NotedStart {
  readonly nomorKasus: string;
  /** Milliseconds since 1970. */
  readonly begun: number;
}

const notedIn = ({ effect }: Command): NotedStart | null => effect as NotedStart | null;

/** Within this time the record of a start comes from a cluster, in milliseconds. */
const LATEST_RECORD = 600_000;

/**
 * The case that an earlier try of the same start has made; undefined: it has made none.
 * @throws Problem where that is not known: a cluster's records come late, and it would take the same number twice
 */
export async function startedBefore(
  { pool, pending, office }: CaseDeps,
  command: Command,
): Promise<StartedCase | undefined> {
  const noted = notedIn(command);
  if (!noted) return undefined;
  const found = await caseNumbered(pool, noted.nomorKasus);
  if (found || !pending.isLate) return found;
  throw office.now() - noted.begun < LATEST_RECORD ? outcomePending() : outcomeUnknown();
}

/** The database takes a number once: where the same start was carried out after all, its case is the answer. */
export async function createOnce(
  { pool, client }: CaseDeps,
  nomorKasus: string,
  request: Parameters<ZBClient['createProcessInstance']>[0] & { readonly bpmnProcessId: string },
): Promise<StartedCase> {
  try {
    const { processDefinitionKey, processInstanceKey, version } = await client.createProcessInstance(request);
    return {
      processDefinitionKey,
      processInstanceKey,
      processDefinitionId: request.bpmnProcessId,
      processDefinitionVersion: version,
      nomorKasus,
    };
  } catch (error) {
    const found = await caseNumbered(pool, nomorKasus).catch(() => undefined);
    if (found) return found;
    throw error;
  }
}

async function caseNumbered(pool: Pool, nomorKasus: string): Promise<StartedCase | undefined> {
  const { rows } = await pool.query<StartedCase>({
    name: 'case_by_number',
    text: `select key as "processInstanceKey", process_definition_key as "processDefinitionKey",
        process_id as "processDefinitionId", version as "processDefinitionVersion", business_id as "nomorKasus"
      from process_instance where business_id = $1`,
    values: [nomorKasus],
  });
  return rows[0];
}

/** The next case number of an agency and year; a number may be left unused, unlike those of letters. */
async function takeCaseNumber(pool: Pool, instansi: string, date: string): Promise<string> {
  const year = Number(date.slice(0, 4));
  const { rows } = await pool.query<{ terakhir: number; kode: string }>({
    name: 'take_case_number',
    text: `with taken as (insert into nomor_kasus values ($1, $2, 1)
        on conflict (instansi, tahun) do update set terakhir = nomor_kasus.terakhir + 1 returning terakhir)
      select taken.terakhir, i.kode from taken, instansi i where i.id = $1`,
    values: [instansi, year],
  });
  const { terakhir, kode } = rows[0]!;
  return `${kode}-${year}-${String(terakhir).padStart(5, '0')}`;
}
