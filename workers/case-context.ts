import type { LoadedMechanism } from '../processes/load.ts';
import { type CaseContext, regimeOf, rujukanOf } from '../processes/mechanism.ts';
import { contextOf, textOf } from '../processes/read.ts';
import { tanggalOf } from '../processes/tanggal.ts';
import type { Pelaku, Services } from './services.ts';
import { type Job, Unmendable } from './worker.ts';

/** The mechanism of a job's process. */
export function mechanismOf(services: Services, { processId }: Pick<Job, 'processId'>): LoadedMechanism {
  const loaded = services.mechanism(processId);
  if (!loaded) throw new Unmendable(`Expected a mechanism for process '${processId}', but there is none`);
  return loaded;
}

/** The mechanism of a job as its case runs it: with the forms and templates of its version. */
export async function versionOf(
  services: Services,
  job: Pick<Job, 'processId' | 'processDefinitionKey'>,
): Promise<LoadedMechanism> {
  return services.asOfVersion(mechanismOf(services, job), job.processDefinitionKey);
}

/** Everything a check, a letter or a notice may look at, read as it is now. */
export async function caseContextOf(
  services: Services,
  job: Pick<Job, 'processId' | 'variables'>,
): Promise<CaseContext> {
  const loaded = mechanismOf(services, job);
  const tanggal = tanggalOf(services.now(), await services.zonaWaktu(loaded.regulation.instansi));
  const organisasi = await services.organisasi(rujukanOf(loaded, job.variables), tanggal);
  const { processId, variables } = job;
  const settings = await services.settings(processId);
  return { variables, organisasi, tanggal, regime: regimeOf(loaded, variables, tanggal), settings };
}

/** Reads who acted from a process variable; what the application wrote there is complete. */
export function readPelaku(value: unknown): Pelaku | undefined {
  const { akun, pegawai, nama, nip, jabatan, namaJabatan, kapasitas } = contextOf(value);
  if (textOf(pegawai) === '' || textOf(jabatan) === '') return undefined;
  return {
    akun: textOf(akun),
    pegawai: textOf(pegawai),
    nama: textOf(nama),
    nip: textOf(nip),
    jabatan: textOf(jabatan),
    namaJabatan: textOf(namaJabatan),
    kapasitas: (textOf(kapasitas) || 'definitif') as Pelaku['kapasitas'],
  };
}
