import { type Check, checkEach } from '../../mechanism.ts';
import { isBerjalan, peranDalam } from '../../penugasan/tercatat.ts';
import { textsOf } from '../../read.ts';
import { penerimaPermintaanLaporan } from '../checks.ts';

/** s01: before anyone is asked. */
export const permintaan: readonly Check[] = [
  checkEach(
    penerimaPermintaanLaporan,
    (context) =>
      textsOf(context.variables['penerimaPermintaan']).map((id) => ({
        subject: id,
        facts: {
          peran: peranDalam(context, id) ?? null,
          berhak: ['ketua', 'anggota', 'individu'],
          berjalan: isBerjalan(context),
        },
      })),
    'penerimaPermintaan',
  ),
];
