import type { CaseContext } from '../../mechanism.ts';
import { keadaanMenjabat, keadaanPpsk } from '../buku-kasus.ts';
import { tanggalPak } from '../kenaikan.ts';
import { hari } from '../usul-jabatan.ts';

/** What the PPSK is by the day of the PAK. */
export const keadaan = (context: CaseContext) => keadaanPpsk(context, tanggalPak(context));

/** What they are by the day from which the new jenjang holds; a pangkat may have come in between. */
export const keadaanPadaTmt = (context: CaseContext) => keadaanMenjabat(context, hari(context, 'tmtJabatan'));
