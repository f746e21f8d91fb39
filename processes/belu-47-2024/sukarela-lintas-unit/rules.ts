import { type Check, check } from '../../mechanism.ts';
import { pimpinanOf, usulanOf } from '../../penugasan/usulan.ts';
import { contextOf, textOf } from '../../read.ts';
import { unitSukarela } from '../checks.ts';
import { penetapCheck, suratPenugasanCheck } from '../process-checks.ts';
import { sukarelaLintasUnit } from '../rules.ts';
import { applicantChecks, applicationChecks, decisionChecks, unitPemohon } from '../sukarela.ts';

/** s01: before the letter goes out. */
export const pengajuan: readonly Check[] = [
  ...applicationChecks('lintas-unit'),
  check(
    unitSukarela,
    (context) => {
      const { unitPemilikKinerja } = usulanOf(context);
      return {
        unitPemilikKinerja: unitPemohon(context),
        unitDituju: unitPemilikKinerja,
        adaPimpinan: pimpinanOf(context, unitPemilikKinerja) !== undefined,
      };
    },
    'unitPemilikKinerja',
  ),
  ...applicantChecks('lintas-unit'),
];

/** s03: what the head addressed has decided. */
export const putusanDituju: readonly Check[] = decisionChecks('keputusanDituju', 'alasanDituju', 'pemutusDituju');

/** s07: what the appraiser has decided. */
export const putusanPenilai: readonly Check[] = decisionChecks('keputusanPenilai', 'alasanPenilai', 'pemutusPenilai');

/** s11: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  penetapCheck(() => 'pejabat-penilai-kinerja'),
  {
    ...check(sukarelaLintasUnit, ({ variables, tanggal }) => {
      // The way of the case keeps the order; here it only says which stages have been reached.
      const reached = (name: string): string | null => (variables[name] === undefined ? null : tanggal);
      return {
        tanggalSuratPermohonan: reached('pemrakarsa'),
        tanggalPersetujuanPimpinanUODituju: reached('pemutusDituju'),
        tanggalPermohonanKePenilai: reached('pengajuPersetujuan'),
        tanggalPersetujuanPenilai: reached('pemutusPenilai'),
        tanggalSuratPenugasan: textOf(contextOf(variables['suratTerakhir'])['nomor']) === '' ? null : tanggal,
        tembusan: ['pejabat-penilai-kinerja', 'pimpinan-uo-bersangkutan'],
      };
    }),
    keptBy: 'The diagram knows no other order, and the letter names its tembusan.',
  },
  suratPenugasanCheck('caraSuratPenugasan'),
];
