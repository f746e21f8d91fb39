import type { LoadedMechanism } from '../processes/load.ts';
import type { Variables } from '../processes/mechanism.ts';
import { contextOf, contextsOf, tanggalOrNull, textOf } from '../processes/read.ts';
import { mechanismOf, readPelaku, versionOf } from './case-context.ts';
import { letterOf } from './letters/compose.ts';
import type { ReportItem, Services } from './services.ts';
import { type Handler, type Job, Unmendable } from './worker.ts';

/** Variable with the id of the Penugasan that a job is about. */
const PENUGASAN = 'penugasan';
const AKHIR: ReadonlySet<string> = new Set(['diakhiri', 'diubah']);

/**
 * Ends a Penugasan before its time, on a letter of this case. Headers: `letter`; `keadaan`: 'diakhiri' or 'diubah';
 * `tanggal` and `alasan`: the variables with its last day and the reason.
 */
export const endAssignment =
  (services: Services): Handler =>
  async (job) => {
    const { headers, variables } = job;
    const letter = headers['letter'] ?? '';
    letterOf(mechanismOf(services, job), letter);
    const keadaan = headers['keadaan'] ?? 'diakhiri';
    if (!AKHIR.has(keadaan))
      throw new Unmendable(`Expected header 'keadaan' to be 'diakhiri' or 'diubah', but it is '${keadaan}'`);
    const name = headers['tanggal'] ?? 'tanggalBerakhir';
    const berakhir = tanggalOrNull(variables[name]);
    if (!berakhir) throw new Unmendable(`Tanggal berakhirnya penugasan tidak tercatat (variabel '${name}').`);
    settle(
      await services.assignments.end(job, {
        penugasan: penugasanOf(job),
        keadaan: keadaan as 'diakhiri' | 'diubah',
        berakhir,
        surat: letter,
        alasan: textOf(variables[headers['alasan'] ?? 'alasan']),
      }),
    );
    return {};
  };

/**
 * Attaches a report or an appraisal to a Penugasan. Headers: `isi`: variables it consists of, separated by commas; `letter`:
 * the letter it came as; `pegawai`: the variable with whom it is about; `pelapor`: the variable that says who made it.
 */
export const registerReport =
  (services: Services, jenis: 'laporan' | 'penilaian'): Handler =>
  async (job) => {
    const { headers, variables } = job;
    const loaded = await versionOf(services, job);
    if (headers['letter'] !== undefined) letterOf(loaded, headers['letter']);
    const isi = contentsOf(loaded, job);
    if (isi.length === 0)
      throw new Unmendable(`Isi ${jenis} kosong: tidak satu pun dari variabel '${headers['isi'] ?? ''}' terisi.`);
    const pegawai = textOf(variables[headers['pegawai'] ?? '']);
    const pelapor = readPelaku(variables[headers['pelapor'] ?? 'pelaku']);
    settle(
      await services.assignments.report(job, {
        penugasan: penugasanOf(job),
        jenis,
        isi,
        ...(pegawai !== '' && { pegawai }),
        ...(pelapor && { pelapor }),
        ...(headers['letter'] !== undefined && { surat: headers['letter'] }),
      }),
    );
    return {};
  };

function penugasanOf({ variables }: Job): string {
  const id = textOf(variables[PENUGASAN]);
  if (!/^\d{1,18}$/.test(id)) throw new Unmendable(`Penugasan tidak tercatat dalam kasus (variabel '${PENUGASAN}').`);
  return id;
}

function settle(problem: string | undefined): void {
  if (problem !== undefined) throw new Unmendable(problem);
}

/** What was filled in of the variables a report consists of, in the words of the forms that asked for them. */
function contentsOf(loaded: LoadedMechanism, { headers, variables }: Job): ReportItem[] {
  const names = (headers['isi'] ?? '').split(',').map((name) => name.trim());
  return names
    .filter((name) => name !== '' && !isEmpty(variables[name]))
    .map((name) => inWords(fieldOf(loaded, name), name, variables[name]));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function fieldOf({ forms }: LoadedMechanism, name: string): Variables | undefined {
  const fields = [...forms.values()].flatMap(({ components }) => components.map(contextOf));
  return fields.find(({ key, path }) => key === name || path === name);
}

/** A choice is told by its label, as whoever chose it saw it. */
function inWords(field: Variables | undefined, nama: string, value: unknown): ReportItem {
  const chosen = contextsOf(field?.['values']).find((one) => one['value'] === value);
  return {
    nama,
    label: textOf(field?.['label']) || textOf(field?.['dateLabel']) || nama,
    nilai: textOf(chosen?.['label']) || value,
  };
}
