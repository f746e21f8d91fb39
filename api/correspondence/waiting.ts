import type { Pool } from 'pg';
import { executableProcess } from '../../processes/bpmn.ts';
import { catchersOf, JAWABAN_INSTANSI } from '../../processes/messages.ts';
import { subjectColumn } from '../cases/subject.ts';
import type { WaitingCase } from '../contract/correspondence.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';

/** A case that waits for an answer, with the element instance that does. */
export interface Waiting extends WaitingCase {
  readonly elementInstanceKey: string;
}

export interface WaitingFor {
  /** The agencies of this office whose cases are looked at. */
  readonly instansi: readonly string[];
  /** The agency that answers. */
  readonly instansiLuar: string;
  /** One case only. */
  readonly processInstanceKey?: string;
  /** Part of a case's number. */
  readonly search?: string;
}

/** Cases offered at most; whoever looks for another types a part of its number. */
const MAX_CASES = 200;

interface Row {
  readonly key: string;
  readonly business_id: string;
  readonly process_definition_key: string;
  readonly subject: string | null;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly instansi: string;
  readonly surat: string;
}

/** A case waits for an agency to which it has written, as long as it stands where its diagram takes the answer. */
export async function waitingCases(
  pool: Pool,
  definitions: DefinitionCatalogue,
  { instansi, instansiLuar, processInstanceKey, search = '' }: WaitingFor,
): Promise<Waiting[]> {
  const { rows } = await pool.query<Row>({
    name: 'cases_waiting_for_agency',
    text: `select i.key, i.business_id, i.process_definition_key, ${subjectColumn('i.key')} as subject, e.element_id,
        e.key as element_instance_key, k.instansi, k.surat
      from process_instance i join element_instance e on e.process_instance_key = i.key and e.state = 'ACTIVE'
        and e.type in ('INTERMEDIATE_CATCH_EVENT', 'EVENT_BASED_GATEWAY', 'RECEIVE_TASK')
      join lateral (select s.instansi, t.jenis || ' Nomor ' || t.nomor as surat
        from surat_keluar s join surat t on t.id = s.surat where s.kasus = i.key and s.instansi_luar = $2
        and s.instansi = any($1) order by s.dicatat desc limit 1) k on true
      where i.state = 'ACTIVE' and i.business_id is not null and ($3::bigint is null or i.key = $3)
        and strpos(lower(i.business_id), lower($4)) > 0
        and i.key in (select kasus from surat_keluar where instansi_luar = $2 and instansi = any($1))
      order by i.key limit ${MAX_CASES}`,
    values: [instansi, instansiLuar, processInstanceKey ?? null, search],
  });
  const found = await Promise.all(rows.map((row) => waitingAt(definitions, row)));
  return found.filter((waiting) => waiting !== undefined);
}

async function waitingAt(definitions: DefinitionCatalogue, row: Row): Promise<Waiting | undefined> {
  const definition = await definitions.get(row.process_definition_key);
  const process = definition && executableProcess(definition.diagram);
  const catcher = process && catchersOf(process, JAWABAN_INSTANSI).get(row.element_id);
  if (!definition || !catcher) return undefined;
  return {
    processInstanceKey: row.key,
    businessId: row.business_id,
    processDefinitionName: definition.name,
    subject: row.subject ?? '',
    elementId: catcher.id!,
    elementName: catcher.name ?? '',
    elementInstanceKey: row.element_instance_key,
    instansi: row.instansi,
    surat: row.surat,
  };
}
