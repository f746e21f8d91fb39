import { type Check, check } from '../../mechanism.ts';
import {
  addresseeCheck,
  considered,
  contentsCheck,
  offerCheck,
  offeredOnlyCheck,
  periodCheck,
  reasonCheck,
} from '../../penugasan/checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { alasanPenolakan, pegawaiDisediakan, pegawaiDisetujui, permohonanLengkap, unitDituju } from '../checks.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import { jangkaWaktu, jawabanTertulis, permohonanPelibatan } from '../rules.ts';

/** s01: before the request goes out. */
export const permohonan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  addresseeCheck(unitDituju),
  {
    ...check(permohonanPelibatan, () => ({
      cakupan: 'lintas-unit' as const,
      pengirim: 'pimpinan-unit-kerja-pengusul',
      penerima: 'pimpinan-unit-kerja-dituju',
      tertulis: true,
    })),
    keptBy:
      'Only the head of the asking unit can start, the diagram asks the other head, and it knows no way but a letter.',
  },
  contentsCheck(permohonanLengkap),
];

/** s05: what the head addressed has answered. */
export const jawaban: readonly Check[] = [
  check(
    jawabanTertulis,
    ({ variables }) => ({
      cakupan: 'lintas-unit' as const,
      jawabanTertulis: true,
      pertimbanganKetersediaan: considered(variables['pertimbanganPimpinanDituju'], ['ketersediaan', 'kecukupan']),
    }),
    'pertimbangan.ketersediaan',
  ),
  reasonCheck(alasanPenolakan, 'keputusanPimpinanDituju', 'alasanPimpinanDituju'),
  offerCheck(pegawaiDisediakan, 'keputusanPimpinanDituju'),
  ...nomineeChecks({
    cara: 'penunjukan',
    who: (usulan) => usulan.pegawaiDisediakan,
    units: (usulan) => [usulan.unitDituju],
  }),
];

/** s07: the proposal to the Sekretaris Jenderal. */
export const usulan: readonly Check[] = [
  ...nomineeChecks({
    cara: 'penunjukan',
    who: semuaPenerima,
    units: ({ unitDituju: asked, unitPemilikKinerja }) => [asked, unitPemilikKinerja],
  }),
  ...teamChecks('lintas-unit'),
  offeredOnlyCheck(pegawaiDisetujui),
];

/** s08: a refusal or return by the Sekretaris Jenderal carries its reason. */
export const penerbitan: readonly Check[] = [
  reasonCheck(alasanPenolakan, 'keputusanSekretarisJenderal', 'alasanSekretarisJenderal'),
];
