import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { offerCheck, periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { contextOf, tanggalOrNull, textOf } from '../../read.ts';
import { alasanPutusan, pegawaiDisediakan, rekomendasiSaja, unitLain } from '../checks.ts';
import { kindCheck, letterCheck, nobodyTwice, originCheck, placementCheck, suitability } from '../nominees.ts';
import { penilaiDituju, pimpinanDituju, unitOrganisasiDituju, unitOrganisasiPemilik } from '../pejabat.ts';
import { contentsCheck, refusalCheck } from '../pelibatan.ts';
import { jangkaWaktu, rekomendasiLintasUnit, ruteLintasUnit } from '../rules.ts';

const cakupan = 'lintas-unit' as const;

/** s01: before the request goes out. */
export const permohonan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  check(
    unitLain,
    (context) => ({
      unitPemilikKinerja: unitOrganisasiPemilik(context),
      unitDituju: unitOrganisasiDituju(context),
      adaPimpinan: pimpinanDituju(context) !== undefined && penilaiDituju(context) !== undefined,
    }),
    'unitDituju',
  ),
  contentsCheck(cakupan),
  {
    ...check(ruteLintasUnit, () => ({
      cakupan,
      pengirim: 'pimpinan-uo-pemilik-kinerja',
      penerima: 'pejabat-penilai-kinerja-dituju',
      tembusan: ['pejabat-penilai-kinerja-bersangkutan'],
    })),
    keptBy:
      'Only the Pimpinan Unit Organisasi can start, the diagram asks the appraiser, and the letter names the copy.',
  },
];

/** s04: a refusal carries its reason. */
export const putusan: readonly Check[] = [
  refusalCheck(cakupan, 'keputusanPenilai', 'alasanPenilai'),
  reasonCheck(alasanPutusan, 'keputusanPenilai', 'alasanPenilai'),
];

/** s06: a recommendation names people. */
export const rekomendasi: readonly Check[] = [offerCheck(pegawaiDisediakan, 'disetujui')].map((one) => ({
  ...one,
  subjects: (context: CaseContext) =>
    one.subjects(context).map(({ facts }) => ({
      facts: { ...contextOf(facts), keputusan: isRecommended(context) ? 'disetujui' : 'ditolak' },
    })),
}));

const isRecommended = ({ variables }: CaseContext): boolean =>
  textOf(variables['hasilRekomendasi']) === 'direkomendasikan';

/** s07: whoever is assigned was recommended and may be assigned. */
export const penerima: readonly Check[] = [
  check(
    rekomendasiSaja,
    (context) => ({
      diusulkan: semuaPenerima(usulanOf(context)),
      disediakan: [...usulanOf(context).pegawaiDisediakan],
    }),
    'penerimaTugas',
  ),
  kindCheck('penunjukan', semuaPenerima),
  originCheck(semuaPenerima, (context) => [unitOrganisasiDituju(context)]),
  placementCheck(semuaPenerima),
  nobodyTwice,
  ...suitability(semuaPenerima),
];

/** s09: the recommendation came first, and whoever is assigned has a letter. */
export const penugasan: readonly Check[] = [
  {
    ...check(rekomendasiLintasUnit, ({ variables }) => ({
      cakupan,
      jawaban: textOf(variables['keputusanPenilai']),
      tanggalRekomendasiPimpinanUO: tanggalOrNull(contextOf(variables['suratRekomendasi'])['tanggal']),
      tanggalSuratPenugasan: textOf(contextOf(variables['suratTerakhir'])['tanggal']),
      penyusunSurat: 'pejabat-penilai-kinerja-dituju',
    })),
    keptBy:
      'The diagram leads to the letter only through the recommendation, and the office takes only the appraiser’s signature.',
  },
  letterCheck('caraPenugasan'),
];
