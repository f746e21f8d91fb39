import { type Check, check } from '../../mechanism.ts';
import { jenisOf } from '../../penugasan/nominees.ts';
import { textOf } from '../../read.ts';
import { pegawaiKinerja } from '../checks.ts';

/** s01: before what is expected is told. */
export const ekspektasi: readonly Check[] = [
  check(
    pegawaiKinerja,
    (context) => ({ jenisPegawai: jenisOf(context, textOf(context.variables['pegawai'])) }),
    'pegawai',
  ),
];
