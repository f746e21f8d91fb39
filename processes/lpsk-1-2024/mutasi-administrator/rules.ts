import type { Static } from 'typebox';
import { Value } from 'typebox/value';
import { type CaseContext, type Check, check, checkWhere } from '../../mechanism.ts';
import { contextOf, tanggalIn, textOf } from '../../read.ts';
import { jabatanAdministrator, penilaianTim } from '../administrator.ts';
import { jabatanSekarang, pengusulMutasi } from '../checks.ts';
import { cakupan } from '../fakta.ts';
import { isPermintaanSendiri } from '../mutasi.ts';
import { kompetensiCheck, lingkupChecks, persyaratanMutasi, pertimbanganCheck } from '../mutasi-checks.ts';
import { kepegawaian } from '../pejabat.ts';
import { pembiayaanMutasi } from '../rules.ts';
import { isAntarInstansi, pegawai, pemangkuSekarang } from './mutasi.ts';

const cakupanOf = ({ variables }: CaseContext): Static<typeof cakupan> => Value.Parse(cakupan, variables['cakupan']);

/** s01: who proposes, for whom, and where to. A post of another agency is that agency's to look after. */
export const usulan: readonly Check[] = [
  check(
    pengusulMutasi,
    (context) => {
      const pemrakarsa = contextOf(context.variables['pemrakarsa']);
      const unitKepegawaian = context.organisasi.jabatan(kepegawaian(context) ?? '');
      return {
        atasPermintaanSendiri: isPermintaanSendiri(context),
        olehYangBersangkutan: pemrakarsa['pegawai'] === pegawai(context),
        // Who holds several posts starts in one of them.
        olehKepegawaian: [
          unitKepegawaian?.id === pemrakarsa['jabatan'],
          unitKepegawaian?.pemangku?.pegawai === pemrakarsa['pegawai'],
        ].includes(true),
      };
    },
    'asalMutasi',
  ),
  check(
    jabatanSekarang,
    (context) => ({
      mulaiTercatat: pemangkuSekarang(context)?.mulai ?? null,
      rencanaMulai: tanggalIn(context.variables, 'rencanaMulai'),
    }),
    'rencanaMulai',
  ),
  ...jabatanAdministrator.map((one) => checkWhere((context) => !isAntarInstansi(context), one)),
  ...lingkupChecks(cakupanOf),
];

/** s05: who pays, Pasal 20. */
export const biaya: readonly Check[] = [
  {
    ...check(
      pembiayaanMutasi,
      (context) => ({
        cakupan: cakupanOf(context),
        sumber: textOf(context.variables['sumberBiaya']),
        penanggung: textOf(context.variables['penanggungBiaya']),
      }),
      'alasanBiaya',
    ),
    reason: 'alasanBiaya',
  },
];

/** s04: Pasal 13 huruf a to e and g, Pasal 18. */
export const persyaratan = persyaratanMutasi(pegawai, (context) => pemangkuSekarang(context)?.mulai);

/** s06: what nobody knows, and a term outside of Pasal 18 ayat (3), is assessed by the team, and why. */
export const pertimbangan: readonly Check[] = [penilaianTim];

/** s06: Pasal 13 huruf f. */
export const kompetensi: readonly Check[] = [kompetensiCheck];

/** s08: the team is heard before the Pejabat Pembina Kepegawaian decides. */
export const putusan: readonly Check[] = [pertimbanganCheck(cakupanOf)];
