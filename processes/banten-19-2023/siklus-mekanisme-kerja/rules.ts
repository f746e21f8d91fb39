import { type Check, check } from '../../mechanism.ts';
import { reasonCheck } from '../../penugasan/checks.ts';
import { isBerjalan, tercatat } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { alasanHasil, penugasanKegiatan } from '../checks.ts';
import { pejabatPimpinanTinggi } from '../pejabat.ts';
import { selesai } from '../rules.ts';

/** s07: the Penugasan is one of the unit's own, and runs. */
export const penugasan: readonly Check[] = [
  check(
    penugasanKegiatan,
    (context) => ({
      unitPemilikKinerja: usulanOf(context).unitPemilikKinerja,
      unitPenugasan: tercatat(context)?.unitPemilikKinerja ?? '',
      berjalan: isBerjalan(context),
    }),
    'penugasan',
  ),
];

/** s13: whoever finds the result wanting says why. */
export const tinjauan: readonly Check[] = [reasonCheck(alasanHasil, 'keputusanTinjauan', 'alasanTinjauan')];

/** s15: the work is done once a Pejabat JPT accepts the result as meeting the target. */
export const penerimaan: readonly Check[] = [
  reasonCheck(alasanHasil, 'keputusanPenerimaan', 'alasanPenerimaan'),
  {
    rule: selesai,
    subjects: (context) => {
      const { keputusanPenerimaan: keputusan } = context.variables;
      const jenis = context.organisasi.jabatan(pejabatPimpinanTinggi(context) ?? '')?.jenis ?? 'tidak-ada';
      return keputusan === 'disetujui' ? [{ facts: { diterimaOleh: jenis, sesuaiTarget: true } }] : [];
    },
    keptBy: 'The diagram asks nobody but the Pejabat JPT, and ends only on an acceptance.',
  },
];
