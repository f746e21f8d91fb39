import { type Check, check } from '../../mechanism.ts';
import { considerationCheck, ownApplicationCheck, periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { contextOf } from '../../read.ts';
import { alasanPenolakanSukarela, permohonanSendiri, pertimbanganTugasPokok } from '../checks.ts';
import { applicantChecks } from '../nominees.ts';
import { jangkaWaktu, keputusanSukarela } from '../rules.ts';

/** s01: before the application goes out. */
export const pengajuan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  ...applicantChecks(({ unitPemilikKinerja }) => [unitPemilikKinerja]),
];

/** s04: what the head of the unit has decided. */
export const putusan: readonly Check[] = [
  considerationCheck(pertimbanganTugasPokok, 'pertimbanganPimpinan', ['tugasPokok', 'keahlian']),
  reasonCheck(alasanPenolakanSukarela, 'keputusanPimpinan', 'alasanPimpinan'),
  ownApplicationCheck(permohonanSendiri, 'pemutus'),
];

/** s09: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  check(keputusanSukarela, ({ variables }) => {
    const isDecided = Object.keys(contextOf(variables['penandaTanganKeputusan'])).length > 0;
    return {
      cakupan: 'internal' as const,
      jenisDokumen: isDecided ? ('keputusan' as const) : ('surat-penugasan' as const),
      penetap: isDecided ? 'sekretaris-jenderal' : 'pimpinan-unit-kerja',
    };
  }),
];
