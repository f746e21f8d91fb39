import { type Check, check } from '../../mechanism.ts';
import { considerationCheck, ownApplicationCheck, periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { pimpinanOf, usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import {
  alasanPenolakanSukarela,
  asalPegawai,
  permohonanSendiri,
  pertimbanganKetersediaan,
  pertimbanganTugasPokok,
  unitDitujuSukarela,
} from '../checks.ts';
import { applicantChecks } from '../nominees.ts';
import { jangkaWaktu, sukarelaLintas } from '../rules.ts';

/** s01: before the application goes out. */
export const pengajuan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  check(
    unitDitujuSukarela,
    (context) => {
      const { pemohon, unitPemilikKinerja } = usulanOf(context);
      return {
        unitPemilikKinerja: context.organisasi.pegawai(pemohon)?.unit ?? 'tidak-dikenal',
        unitDituju: unitPemilikKinerja,
        adaPimpinan: pimpinanOf(context, unitPemilikKinerja) !== undefined,
      };
    },
    'unitPemilikKinerja',
  ),
  // Whoever offers themselves to another unit comes from elsewhere: that is looked at above.
  ...applicantChecks(() => []).filter(({ rule }) => rule !== asalPegawai),
];

/** s03: what the applicant's own head has decided. */
export const putusanAsal: readonly Check[] = [
  considerationCheck(pertimbanganKetersediaan, 'pertimbanganAsal', ['ketersediaan', 'kecukupan']),
  reasonCheck(alasanPenolakanSukarela, 'keputusanAsal', 'alasanAsal'),
  ownApplicationCheck(permohonanSendiri, 'pemutusAsal'),
];

/** s06: what the head addressed has decided, and whether it came through the applicant's superior. */
export const putusanDituju: readonly Check[] = [
  considerationCheck(pertimbanganTugasPokok, 'pertimbanganDituju', ['tugasPokok', 'keahlian']),
  reasonCheck(alasanPenolakanSukarela, 'keputusanDituju', 'alasanDituju'),
  ownApplicationCheck(permohonanSendiri, 'pemutusDituju'),
  {
    ...check(sukarelaLintas, ({ variables }) => ({
      cakupan: 'lintas-unit' as const,
      melaluiAtasan: true,
      persetujuanAtasan: textOf(variables['keputusanAsal']) === 'disetujui',
    })),
    keptBy: "The diagram leads to the head addressed only through the approval of the applicant's own head.",
  },
];

/** s08: a refusal by the Sekretaris Jenderal carries its reason. */
export const penerbitan: readonly Check[] = [
  reasonCheck(alasanPenolakanSukarela, 'keputusanSekretarisJenderal', 'alasanSekretarisJenderal'),
  ownApplicationCheck(permohonanSendiri, 'pemutusSekretarisJenderal'),
];
