import { type Check, check } from '../../mechanism.ts';
import { considered, periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { hasTwice, pimpinanOf, usulanOf } from '../../penugasan/usulan.ts';
import { tanggalOrNull, textOf } from '../../read.ts';
import {
  alasanPenolakanInstansi,
  konsultasiPimpinan,
  pegawaiDitugaskan,
  permintaanTertulis,
} from '../checks-lintas-instansi.ts';
import { requestedChecks } from '../nominees.ts';
import { jangkaWaktu, jawabanTertulis } from '../rules.ts';

/** s01: the letter that begins the case. */
export const permintaan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  check(
    permintaanTertulis,
    ({ variables, tanggal }) => ({
      nomor: textOf(variables['nomorSurat']),
      tanggal: tanggalOrNull(variables['tanggalSurat']),
      diterima: tanggalOrNull(variables['tanggalDiterima']),
      hariIni: tanggal,
      pindaian: variables['pindaian'] !== undefined && variables['pindaian'] !== null,
    }),
    'tanggalSurat',
  ),
];

/** s02: whom the Sekretaris Jenderal consults. */
export const konsultasi: readonly Check[] = [
  check(
    konsultasiPimpinan,
    (context) => {
      const unit = [...usulanOf(context).unitDikonsultasi];
      return { unit, berpimpinan: unit.filter((id) => pimpinanOf(context, id) !== undefined) };
    },
    'unitDikonsultasi',
  ),
];

/** s05: what the Sekretaris Jenderal has decided, and whom he assigns. */
export const putusan: readonly Check[] = [
  check(
    jawabanTertulis,
    ({ variables }) => ({
      cakupan: 'lintas-instansi' as const,
      // The diagram knows no answer but a letter.
      jawabanTertulis: true,
      pertimbanganKetersediaan: considered(variables['pertimbanganSekretarisJenderal'], [
        'ketersediaan',
        'kecukupan',
        'keterkaitan',
      ]),
    }),
    'pertimbangan.ketersediaan',
  ),
  reasonCheck(alasanPenolakanInstansi, 'keputusanSekretarisJenderal', 'alasanSekretarisJenderal'),
  check(
    pegawaiDitugaskan,
    (context) => {
      const people = semuaPenerima(usulanOf(context));
      return {
        keputusan: textOf(context.variables['keputusanSekretarisJenderal']),
        jumlah: people.length,
        ganda: hasTwice(people),
      };
    },
    'penerimaTugas',
  ),
  ...requestedChecks({
    cara: 'penunjukan',
    who: semuaPenerima,
    units: ({ unitDikonsultasi }) => unitDikonsultasi,
  }),
];
