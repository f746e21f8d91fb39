import type { Check } from '../../mechanism.ts';
import { check } from '../../mechanism.ts';
import { addresseeCheck, offerCheck, periodCheck } from '../../penugasan/checks.ts';
import { unlessNobody } from '../../penugasan/daerah/antar-instansi-checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { textOf } from '../../read.ts';
import { pegawaiDirekomendasikan, unitDituju } from '../checks.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import {
  contentsCheck,
  penetapCheck,
  reasonCheck,
  refusalCheck,
  suratPenugasanCheck,
  timKerjaCheck,
} from '../process-checks.ts';
import { jangkaWaktu, rekomendasiLintasUnit, ruteLintasUnit } from '../rules.ts';

/** s01: before the request goes out. */
export const permohonan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  addresseeCheck(unitDituju),
  contentsCheck('lintas-unit'),
  {
    ...check(ruteLintasUnit, () => ({
      cakupan: 'lintas-unit' as const,
      pengirim: 'pimpinan-uo-pemilik-kinerja',
      penerima: 'pejabat-penilai-kinerja-dituju',
      tembusan: ['pejabat-penilai-kinerja-bersangkutan'],
    })),
    keptBy: 'Only the head of the asking unit can start, and the letter names addressee and tembusan by their posts.',
  },
];

/** s04: whoever does not approve says why. */
export const putusan: readonly Check[] = [
  refusalCheck('lintas-unit', 'keputusanPenilai', 'alasanPenilai'),
  reasonCheck('keputusanPenilai', 'alasanPenilai'),
];

/** s07: who is recommended, by the head or by the appraiser who is the head. */
export const rekomendasi: readonly Check[] = [
  offerCheck(pegawaiDirekomendasikan, 'keputusanPenilai'),
  ...nomineeChecks({
    cara: 'penunjukan',
    who: (usulan) => usulan.pegawaiDisediakan,
    units: (usulan) => [usulan.unitDituju],
  }),
].map(unlessNobody('ketersediaanPimpinan'));

/** s11: the team as the head of the unit that owns the performance composes it. */
export const tim: readonly Check[] = [
  ...nomineeChecks({
    cara: 'penunjukan',
    who: semuaPenerima,
    units: (usulan) => [usulan.unitDituju, usulan.unitPemilikKinerja],
  }),
  ...teamChecks('lintas-unit'),
];

/** s11: whoever does not set the Keputusan says why. */
export const keputusan: readonly Check[] = [reasonCheck('keputusanKepala', 'alasanKepala')];

/** s12: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  penetapCheck(() => 'pejabat-penilai-kinerja'),
  {
    ...check(rekomendasiLintasUnit, ({ variables, tanggal }) => ({
      cakupan: 'lintas-unit' as const,
      jawaban: textOf(variables['keputusanPenilai']),
      // Names are there only once the head, or the appraiser who is the head, has recommended them.
      tanggalRekomendasiPimpinanUO: variables['pegawaiDisediakan'] === undefined ? null : tanggal,
      tanggalSuratPenugasan: tanggal,
      penyusunSurat: 'pejabat-penilai-kinerja-dituju',
    })),
    keptBy: 'No way leads to the letter without a recommendation, and only the appraiser signs it.',
  },
  timKerjaCheck,
  suratPenugasanCheck('caraSuratPenugasan'),
];
