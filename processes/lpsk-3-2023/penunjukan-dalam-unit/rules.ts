import { type Check, check } from '../../mechanism.ts';
import { periodCheck } from '../../penugasan/checks.ts';
import { leadersOf, semuaPenerima } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { contextOf } from '../../read.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import { jangkaWaktu, keputusanPenunjukan, penunjukanInternal } from '../rules.ts';

/** s01: before any letter is drawn up. */
export const penunjukan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  check(
    penunjukanInternal,
    (context) => {
      const { bentuk, penerimaTugas } = usulanOf(context);
      return {
        // Only the head of the unit can start this mechanism and sign its letter.
        penunjuk: 'pimpinan-unit-kerja',
        jumlahDitunjuk: penerimaTugas.length,
        timKerja: bentuk === 'tim',
        ketua: leadersOf(usulanOf(context)).length,
        suratPenugasanTim: bentuk === 'tim',
      };
    },
    'penerimaTugas',
  ),
  ...nomineeChecks({
    cara: 'penunjukan',
    who: semuaPenerima,
    units: ({ unitPemilikKinerja }) => [unitPemilikKinerja],
  }),
  ...teamChecks('internal'),
];

/** s08: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  check(keputusanPenunjukan, ({ variables }) => {
    const isDecided = Object.keys(contextOf(variables['penandaTanganKeputusan'])).length > 0;
    return {
      cakupan: 'internal' as const,
      jenisDokumen: isDecided ? ('keputusan' as const) : ('surat-penugasan' as const),
      penetap: isDecided ? 'sekretaris-jenderal' : 'pimpinan-unit-kerja',
    };
  }),
];
