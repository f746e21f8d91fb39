import { type Check, check } from '../../mechanism.ts';
import { contextOf, textOf } from '../../read.ts';
import { penetapCheck, suratPenugasanCheck } from '../process-checks.ts';
import { sukarelaInternal } from '../rules.ts';
import { applicantChecks, applicationChecks, decisionChecks, oralCheck } from '../sukarela.ts';

/** s01: before the note goes to the head of the unit. */
export const pengajuan: readonly Check[] = [
  oralCheck,
  ...applicationChecks('internal'),
  ...applicantChecks('internal'),
];

/** s02: what the head of the unit has decided. */
export const putusan: readonly Check[] = decisionChecks('keputusanPimpinan', 'alasanPimpinan', 'pemutus');

/** s06: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  penetapCheck(() => 'pimpinan-unit-organisasi'),
  {
    ...check(sukarelaInternal, ({ variables }) => ({
      disampaikan: textOf(variables['tanggalLisan']) !== '',
      persetujuanPimpinanUO: variables['keputusanPimpinan'] === 'disetujui',
      suratPenugasan: textOf(contextOf(variables['suratTerakhir'])['nomor']) !== '',
    })),
    keptBy: 'No way leads here without an approval and a numbered letter.',
  },
  suratPenugasanCheck('caraSuratPenugasan'),
];
