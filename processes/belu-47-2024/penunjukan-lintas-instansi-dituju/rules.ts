import type { Check } from '../../mechanism.ts';
import { offerCheck, periodCheck } from '../../penugasan/checks.ts';
import { copiesCheck, incomingCheck, unlessNobody } from '../../penugasan/daerah/antar-instansi-checks.ts';
import { pegawaiTersedia, suratMasukTercatat } from '../checks.ts';
import { nomineeChecks } from '../nominees.ts';
import { contentsCheck, penetapCheck, reasonCheck, refusalCheck, suratPenugasanCheck } from '../process-checks.ts';
import { jangkaWaktu, tembusanLintasInstansi } from '../rules.ts';

/** s01: what has come in. */
export const permohonan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  contentsCheck('lintas-instansi'),
  incomingCheck(suratMasukTercatat),
];

/** s02: whoever does not approve says why. */
export const putusan: readonly Check[] = [
  refusalCheck('lintas-instansi', 'keputusanPejabat', 'alasanPejabat'),
  reasonCheck('keputusanPejabat', 'alasanPejabat'),
];

/** s05, s06: who is available. */
export const rekomendasi: readonly Check[] = [
  offerCheck(pegawaiTersedia, 'ketersediaan'),
  ...nomineeChecks({
    cara: 'penunjukan',
    who: (usulan) => usulan.pegawaiDisediakan,
    units: (usulan) => [usulan.unitDituju],
  }),
].map(unlessNobody('ketersediaan'));

/** s10: whoever returns the list says why. */
export const persetujuan: readonly Check[] = [reasonCheck('keputusanDaftar', 'alasanDaftar')];

/** s13: on what the assignment rests before it takes effect. */
export const penetapan: readonly Check[] = [
  penetapCheck(() => 'pimpinan-unit-organisasi'),
  copiesCheck(tembusanLintasInstansi),
  suratPenugasanCheck('caraSuratPenugasan'),
];
