import type { Check } from '../../mechanism.ts';
import { offerCheck, periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { copiesCheck, incomingCheck, unlessNobody } from '../../penugasan/daerah/antar-instansi-checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { alasanPutusan, pegawaiTersedia, suratMasukTercatat } from '../checks.ts';
import { kindCheck, letterCheck, originCheck, placementCheck, suitability } from '../nominees.ts';
import { unitOrganisasiDituju } from '../pejabat.ts';
import { contentsCheck, refusalCheck } from '../pelibatan.ts';
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
  reasonCheck(alasanPutusan, 'keputusanPejabat', 'alasanPejabat'),
];

/** s05 to s07: who is available. */
export const ketersediaan: readonly Check[] = [
  offerCheck(pegawaiTersedia, 'ketersediaan'),
  kindCheck('penunjukan', semuaPenerima),
  originCheck(semuaPenerima, (context) => [unitOrganisasiDituju(context)]),
  placementCheck(semuaPenerima),
  ...suitability(semuaPenerima),
].map(unlessNobody('ketersediaan'));

/** s10: whoever returns the list says why. */
export const persetujuan: readonly Check[] = [reasonCheck(alasanPutusan, 'keputusanDaftar', 'alasanDaftar')];

/** s13: on what the assignment rests before it takes effect. */
export const penugasan: readonly Check[] = [copiesCheck(tembusanLintasInstansi), letterCheck('caraSuratPenugasan')];
