import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { contextOf, textOf } from '../../read.ts';
import { alasanPenolakan, pegawaiDisediakan, pegawaiDisetujui, permohonanLengkap, unitDituju } from '../checks.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import { jangkaWaktu, jawabanTertulis, permohonanPelibatan } from '../rules.ts';
import { hasTwice, pimpinanOf, usulanOf } from '../usulan.ts';

/** s01: before the request goes out. */
export const permohonan: readonly Check[] = [
  check(jangkaWaktu, (context) => ({ mulai: usulanOf(context).mulai, selesai: usulanOf(context).selesai }), 'selesai'),
  check(
    unitDituju,
    (context) => {
      const usulan = usulanOf(context);
      return {
        unitPemilikKinerja: usulan.unitPemilikKinerja,
        unitDituju: usulan.unitDituju,
        adaPimpinan: pimpinanOf(context, usulan.unitDituju) !== undefined,
      };
    },
    'unitDituju',
  ),
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
  check(permohonanLengkap, (context) => {
    const usulan = usulanOf(context);
    return {
      maksudTujuan: usulan.maksudTujuan.trim() !== '',
      kompetensi: usulan.kompetensiDibutuhkan.some((item) => item.trim() !== ''),
      ekspektasi: usulan.ekspektasi.trim() !== '',
    };
  }),
];

/** s05: what the head addressed has answered. */
export const jawaban: readonly Check[] = [
  check(
    jawabanTertulis,
    ({ variables }) => ({
      cakupan: 'lintas-unit' as const,
      jawabanTertulis: true,
      pertimbanganKetersediaan: considered(variables['pertimbanganPimpinanDituju']),
    }),
    'pertimbangan.ketersediaan',
  ),
  reasonFor('keputusanPimpinanDituju', 'alasanPimpinanDituju'),
  check(
    pegawaiDisediakan,
    (context) => {
      const offered = usulanOf(context).pegawaiDisediakan;
      const keputusan = textOf(context.variables['keputusanPimpinanDituju']);
      return { keputusan, jumlah: offered.length, ganda: hasTwice(offered) };
    },
    'penerimaTugas',
  ),
  ...nomineeChecks({
    who: (usulan) => usulan.pegawaiDisediakan,
    units: (usulan) => [usulan.unitDituju],
  }),
];

/** s07: the proposal to the Sekretaris Jenderal. */
export const usulan: readonly Check[] = [
  ...nomineeChecks({
    who: ({ penerimaTugas }) => penerimaTugas.map(({ pegawai }) => pegawai),
    units: ({ unitDituju: asked, unitPemilikKinerja }) => [asked, unitPemilikKinerja],
  }),
  ...teamChecks('lintas-unit'),
  check(
    pegawaiDisetujui,
    (context) => {
      const { unitDituju: asked, penerimaTugas, pegawaiDisediakan: offered } = usulanOf(context);
      const theirs = penerimaTugas
        .map(({ pegawai }) => pegawai)
        .filter((id) => context.organisasi.pegawai(id)?.unit === asked);
      return { diusulkan: theirs, disediakan: [...offered] };
    },
    'penerimaTugas',
  ),
];

/** s08: a refusal or return by the Sekretaris Jenderal carries its reason. */
export const penerbitan: readonly Check[] = [reasonFor('keputusanSekretarisJenderal', 'alasanSekretarisJenderal')];

/** Whether availability and sufficiency were considered; a text says so in its own words. */
function considered(pertimbangan: unknown): boolean | null {
  if (textOf(pertimbangan).trim() !== '') return true;
  const { ketersediaan, kecukupan } = contextOf(pertimbangan);
  return textOf(ketersediaan) !== '' && textOf(kecukupan) !== '' ? true : null;
}

/** Whoever refuses or returns says why: the decision and the reason as the diagram names them. */
function reasonFor(keputusan: string, alasan: string): Check {
  const facts = ({ variables }: CaseContext) => ({
    keputusan: textOf(variables[keputusan]),
    alasan: textOf(variables[alasan]) || null,
  });
  return { ...check(alasanPenolakan, facts, 'alasan'), keptBy: 'The form asks for a reason of the same length.' };
}
