import type { Check } from '../../mechanism.ts';
import { periodCheck } from '../../penugasan/checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import { penetapCheck, reasonCheck, suratPenugasanCheck, timKerjaCheck } from '../process-checks.ts';
import { jangkaWaktu } from '../rules.ts';

/** s01: before any letter is drawn up. */
export const penunjukan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  ...nomineeChecks({
    cara: 'penunjukan',
    who: semuaPenerima,
    units: ({ unitPemilikKinerja }) => [unitPemilikKinerja],
  }),
  ...teamChecks('internal'),
];

/** s02: whoever does not set the Keputusan says why. */
export const putusan: readonly Check[] = [reasonCheck('keputusanKepala', 'alasanKepala')];

/** s05: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  penetapCheck(({ variables }) =>
    variables['penunjuk'] === 'pejabat-penilai-kinerja' ? 'pejabat-penilai-kinerja' : 'pimpinan-unit-organisasi',
  ),
  timKerjaCheck,
  suratPenugasanCheck('caraSuratPenugasan'),
];
