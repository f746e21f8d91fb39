import type { CaseContext, Incumbency, PejabatResolver, Variables } from '../../mechanism.ts';
import type { InstansiLuar, Pemangku, Rujukan } from '../../organisasi.ts';
import { namaJabatan } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { jabatanDituju, tanggalAcuan } from '../calon-administrator.ts';

/** A mutasi as it stands in the variables of a case. */

export const pegawai = ({ variables }: CaseContext): string => textOf(variables['pegawai']);

export const isAntarInstansi = ({ variables }: CaseContext): boolean => variables['cakupan'] === 'antar-instansi';

/** The head of the unit somebody would leave; for that head, the post above. */
export const pimpinanAsal: PejabatResolver = (context) => context.organisasi.atasan(pegawai(context));

/** How somebody holds the post they have now, where they hold it for good. */
export function pemangkuSekarang(context: CaseContext): Pemangku | undefined {
  const { organisasi } = context;
  const pemangku = organisasi.jabatan(organisasi.pegawai(pegawai(context))?.jabatan ?? '')?.pemangku;
  return pemangku?.kapasitas === 'definitif' && pemangku.pegawai === pegawai(context) ? pemangku : undefined;
}

/** The agency that receives. @throws Error where it is unknown: the form offers known ones only */
export function instansiPenerima({ organisasi, variables }: CaseContext): InstansiLuar {
  const id = textOf(variables['instansiDituju']);
  const instansi = organisasi.instansiLuar(id);
  if (!instansi) throw new Error(`Expected agency '${id}' to exist, but it does not`);
  return instansi;
}

/** The post somebody is moved to; of another agency, with its name. */
export const namaTujuan = (context: CaseContext): string =>
  isAntarInstansi(context)
    ? `${textOf(context.variables['jabatanInstansiLain'])} pada ${instansiPenerima(context).nama}`
    : namaJabatan(context, jabatanDituju(context));

export function refersToMutasi({ pegawai, jabatan, instansiDituju }: Variables): Rujukan {
  const named = (id: unknown): string[] => [textOf(id)].filter((one) => one !== '');
  return { unit: [], pegawai: named(pegawai), jabatan: named(jabatan), instansiLuar: named(instansiDituju) };
}

/** Who goes to another agency only leaves the post they hold here. */
export const perpindahan = (context: CaseContext): Incumbency => ({
  pegawai: pegawai(context),
  jabatan: isAntarInstansi(context) ? undefined : jabatanDituju(context),
  mulai: tanggalAcuan(context),
  surat: 'keputusan',
});
