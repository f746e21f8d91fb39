import { type Check, check, checkEach } from '../../mechanism.ts';
import { jenisOf, semuaPenerima } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { batasWaktuLaporan, penerimaPermintaan } from '../checks.ts';
import { reasonCheck } from '../process-checks.ts';

/** s01: before the request goes out. */
export const permintaan: readonly Check[] = [
  check(
    batasWaktuLaporan,
    ({ variables, tanggal }) => ({ batasWaktu: textOf(variables['batasWaktu']), hariIni: tanggal }),
    'batasWaktu',
  ),
  checkEach(
    penerimaPermintaan,
    (context) =>
      semuaPenerima(usulanOf(context)).map((id) => ({ subject: id, facts: { jenisPegawai: jenisOf(context, id) } })),
    'penerimaTugas',
  ),
];

/** s04: whoever asks again says what is missing. */
export const tinjauan: readonly Check[] = [reasonCheck('keputusanPimpinan', 'alasanPimpinan')];
