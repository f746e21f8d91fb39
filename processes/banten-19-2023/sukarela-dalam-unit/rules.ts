import { type Check, check } from '../../mechanism.ts';
import { ownApplicationCheck, reasonCheck } from '../../penugasan/checks.ts';
import { tanggalOrNull, textOf } from '../../read.ts';
import { alasanPutusan, catatanLisan, permohonanSendiri } from '../checks.ts';
import { letterCheck } from '../nominees.ts';
import { sukarelaInternal } from '../rules.ts';
import { applicationChecks } from '../sukarela.ts';

/** s01: what was said, and who says it. */
export const pengajuan: readonly Check[] = [
  check(
    catatanLisan,
    ({ variables, tanggal }) => ({
      disampaikanPada: tanggalOrNull(variables['disampaikanPada']),
      hariIni: tanggal,
    }),
    'disampaikanPada',
  ),
  ...applicationChecks('internal'),
];

/** s02: the head decides, not the applicant. */
export const putusan: readonly Check[] = [
  reasonCheck(alasanPutusan, 'keputusanPimpinan', 'alasanPimpinan'),
  ownApplicationCheck(permohonanSendiri, 'pemutusPimpinan'),
];

/** s05: approved, and with a letter. */
export const penugasan: readonly Check[] = [
  {
    ...check(sukarelaInternal, ({ variables }) => ({
      disampaikan: textOf(variables['disampaikanPada']) !== '',
      persetujuanPimpinanUO: textOf(variables['keputusanPimpinan']) === 'disetujui',
      suratPenugasan: variables['suratTerakhir'] !== undefined,
    })),
    keptBy: 'The diagram issues the letter only after the approval.',
  },
  letterCheck('caraPenugasan'),
];
