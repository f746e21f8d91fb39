import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { peranDalam, pimpinanPenugasan, tercatat } from '../../penugasan/tercatat.ts';
import { pegawaiDinilai } from '../checks-pertanggungjawaban.ts';
import { sekretarisJenderal } from '../letters.ts';
import { penilaianLintas } from '../rules.ts';
import { dinilai, pimpinanAsal } from './letters.ts';

const penilai = (context: CaseContext): string =>
  pimpinanPenugasan(context) === sekretarisJenderal(context)
    ? 'sekretaris-jenderal'
    : 'pimpinan-unit-kerja-pemilik-kinerja';

/** s01: before the appraisal is signed. */
export const penilaian: readonly Check[] = [
  check(
    pegawaiDinilai,
    (context) => {
      const penugasan = tercatat(context);
      return {
        cakupan: penugasan?.cakupan ?? '',
        peran: peranDalam(context, dinilai(context)) ?? null,
        unitAsal: context.organisasi.pegawai(dinilai(context))?.unit ?? '',
        unitPemilikKinerja: penugasan?.unitPemilikKinerja ?? '',
      };
    },
    'pegawai',
  ),
  {
    ...check(penilaianLintas, (context) => ({
      cakupan: 'lintas-unit' as const,
      penilai: penilai(context),
      disampaikanKe: pimpinanAsal(context) === undefined ? null : 'pimpinan-unit-kerja-asal',
    })),
    keptBy:
      'Only the head of the unit that owns the performance can start it, and every unit that lends people has a head.',
  },
];
