import type { Pool } from 'pg';
import { type CsvRow, csvStream } from '../csv.ts';
import type { SearchRequest } from '../search/query.ts';
import { everyRow } from '../search/run.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';
import { type InstanceRow, instanceTarget, toInstance } from './instances.ts';

/** A spreadsheet holds a million rows; nobody reads as many as these. */
const MOST = 100_000;

const HEADINGS = [
  ...['Nomor kasus', 'Perihal', 'Proses', 'Versi', 'Keadaan', 'Terhenti', 'Hasil', 'Dimulai', 'Berakhir'],
  ...['Pemrakarsa', 'Kunci'],
];
const STATES = { ACTIVE: 'Berjalan', COMPLETED: 'Selesai', TERMINATED: 'Dihentikan' } as const;

/** What a search of cases finds as a table, as it is read. */
export const instancesCsv = (
  pool: Pool,
  definitions: DefinitionCatalogue,
  request: Omit<SearchRequest, 'page'>,
): AsyncGenerator<string> => csvStream(HEADINGS, rowsOf(pool, definitions, request));

async function* rowsOf(
  pool: Pool,
  definitions: DefinitionCatalogue,
  request: Omit<SearchRequest, 'page'>,
): AsyncGenerator<CsvRow[]> {
  let read = 0;
  for await (const page of everyRow<InstanceRow>(pool, instanceTarget, request, MOST + 1)) {
    const rows = await Promise.all(page.slice(0, MOST - read).map((row) => cellsOf(definitions, row)));
    read += page.length;
    yield read > MOST ? [...rows, [`Hanya ${MOST} kasus pertama. Persempit saringan.`]] : rows;
  }
}

async function cellsOf(definitions: DefinitionCatalogue, row: InstanceRow): Promise<CsvRow> {
  const one = await toInstance(definitions, row);
  return [
    ...[one.businessId, one.subject, one.processDefinitionName, one.processDefinitionVersion, STATES[one.state]],
    ...[one.hasIncident ? 'ya' : 'tidak', one.endName, one.startDate, one.endDate],
    ...[one.startedBy?.nama ?? null, one.processInstanceKey],
  ];
}
