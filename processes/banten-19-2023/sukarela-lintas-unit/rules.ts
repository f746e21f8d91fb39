import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { ownApplicationCheck, reasonCheck } from '../../penugasan/checks.ts';
import { contextOf, tanggalOrNull, textOf } from '../../read.ts';
import { alasanPutusan, permohonanSendiri, unitLain } from '../checks.ts';
import { letterCheck } from '../nominees.ts';
import { pimpinanUnitOrganisasi, unitOrganisasiPemilik } from '../pejabat.ts';
import { sukarelaLintasUnit } from '../rules.ts';
import { applicationChecks, penilaiPemohon, pimpinanPemohon, unitOrganisasiPemohon } from '../sukarela.ts';

/** s01: before the application goes out. */
export const permohonan: readonly Check[] = [
  check(
    unitLain,
    (context) => ({
      unitPemilikKinerja: unitOrganisasiPemohon(context),
      unitDituju: unitOrganisasiPemilik(context),
      adaPimpinan: pimpinanUnitOrganisasi(context) !== undefined,
    }),
    'unitPemilikKinerja',
  ),
  ...applicationChecks('lintas-unit'),
];

const putusan = (siapa: 'Dituju' | 'Penilai'): readonly Check[] => [
  reasonCheck(alasanPutusan, `keputusan${siapa}`, `alasan${siapa}`),
  ownApplicationCheck(permohonanSendiri, `pemutus${siapa}`),
];

/** s03 and s07: what the head addressed and the own appraiser have decided. */
const putusanDituju = putusan('Dituju');
const putusanPenilai = putusan('Penilai');

const tanggalSurat = ({ variables }: CaseContext, name: string): string | null => {
  const surat = contextOf(variables[name]);
  return textOf(surat['nomor']) === '' ? null : tanggalOrNull(surat['tanggal']);
};

/** s10: the stages in their order, with the copies the text names. */
const penugasan: readonly Check[] = [
  {
    ...check(sukarelaLintasUnit, (context) => ({
      tanggalSuratPermohonan: tanggalSurat(context, 'suratPermohonan'),
      tanggalPersetujuanPimpinanUODituju: tanggalSurat(context, 'suratPersetujuan'),
      tanggalPermohonanKePenilai: tanggalSurat(context, 'suratPermohonanPersetujuan'),
      tanggalPersetujuanPenilai: tanggalSurat(context, 'suratTerakhir'),
      tanggalSuratPenugasan: tanggalSurat(context, 'suratTerakhir'),
      tembusan: [
        ...(penilaiPemohon(context) === undefined ? [] : ['pejabat-penilai-kinerja']),
        ...(pimpinanPemohon(context) === undefined ? [] : ['pimpinan-uo-bersangkutan']),
      ],
    })),
    keptBy: 'The diagram knows no other order, and every letter names its copies.',
  },
  letterCheck('caraPenugasan'),
];

export { penugasan, putusanDituju as 'putusan-dituju', putusanPenilai as 'putusan-penilai' };
