import { type Check, check } from '../../mechanism.ts';
import { contextsOf } from '../../read.ts';
import { pegawaiDi, semuaPenilaian } from '../calon.ts';
import {
  daftarCheck,
  eachOf,
  kompetensiJpt,
  lowonganChecks,
  penegasanCheck,
  penilaianCheck,
  persyaratanJpt,
  pilihanCheck,
} from '../calon-checks.ts';
import { panitiaSeleksi } from '../checks-jpt.ts';
import { koordinasiCheck } from '../koordinasi.ts';
import { aspekSeleksi } from '../rules.ts';

/** s01: which post. */
export const lowongan: readonly Check[] = lowonganChecks('seleksi-terbuka');

/** s02: before anything is set. */
export const koordinasi: readonly Check[] = [koordinasiCheck];

/** s03: who selects. */
export const panitia: readonly Check[] = [
  check(
    panitiaSeleksi,
    (context) => ({
      panitia: pegawaiDi(context, 'panitia'),
      ketua: contextsOf(context.variables['panitia']).filter(({ peran }) => peran === 'ketua').length,
    }),
    'panitia',
  ),
];

/** s04: who applies. */
export const daftar: readonly Check[] = [daftarCheck((context) => pegawaiDi(context, 'panitia'))];

/** s05: who meets the requirements. */
export const pelamar: readonly Check[] = persyaratanJpt;

/** s05: what the checks could not know. */
export const penegasan: readonly Check[] = [penegasanCheck];

/** s06: what the panitia assessed. */
export const hasil: readonly Check[] = [
  penilaianCheck,
  eachOf(
    aspekSeleksi,
    ({ told }) => ({
      kompetensi: told['aspekKompetensi'] === true,
      kualifikasi: told['aspekKualifikasi'] === true,
      kepangkatan: told['aspekKepangkatan'] === true,
      pendidikanPelatihan: told['aspekPendidikanPelatihan'] === true,
      rekamJejakJabatan: told['aspekJejakJabatan'] === true,
      integritas: told['aspekIntegritas'] === true,
    }),
    semuaPenilaian,
  ),
];

/** s06: whose competence meets the standard. */
export const kompetensi: readonly Check[] = [kompetensiJpt];

/** s07: who is chosen. */
export const pilihan: readonly Check[] = [pilihanCheck];
