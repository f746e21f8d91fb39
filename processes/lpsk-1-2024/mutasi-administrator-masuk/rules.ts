import { type Check, check } from '../../mechanism.ts';
import { tanggalIn } from '../../read.ts';
import { jabatanAdministrator, penilaianTim } from '../administrator.ts';
import { belumTercatat, jabatanSekarang, nipPns } from '../checks.ts';
import { kompetensiCheck, lingkupChecks, persyaratanMutasi, pertimbanganCheck } from '../mutasi-checks.ts';
import { jabatanTercatat, teks } from './mutasi-masuk.ts';

const antarInstansi = () => 'antar-instansi' as const;

/** s01: who comes, from which post, and into which one. */
export const usulan: readonly Check[] = [
  check(nipPns, (context) => ({ nip: teks(context, 'nip') }), 'nip'),
  check(belumTercatat, (context) => ({ jabatanTercatat: jabatanTercatat(context) }), 'nip'),
  check(
    jabatanSekarang,
    ({ variables }) => ({
      mulaiTercatat: tanggalIn(variables, 'mulaiJabatanAsal'),
      rencanaMulai: tanggalIn(variables, 'rencanaMulai'),
    }),
    'rencanaMulai',
  ),
  ...jabatanAdministrator,
  ...lingkupChecks(antarInstansi),
];

/** s04: Pasal 13 huruf a to e and g, Pasal 18. */
export const persyaratan = persyaratanMutasi(
  (context) => teks(context, 'nama'),
  ({ variables }) => tanggalIn(variables, 'mulaiJabatanAsal'),
);

/** s06: what nobody knows, and a term outside of Pasal 18 ayat (3), is assessed by the team, and why. */
export const pertimbangan: readonly Check[] = [penilaianTim];

/** s06: Pasal 13 huruf f. */
export const kompetensi: readonly Check[] = [kompetensiCheck];

/** s08: the team is heard before the Pejabat Pembina Kepegawaian decides. */
export const putusan: readonly Check[] = [pertimbanganCheck(antarInstansi)];
