import { type Check, check } from '../../mechanism.ts';
import { pegawaiDinilai } from '../../penugasan/daerah/kinerja.ts';
import { jenisOf } from '../../penugasan/nominees.ts';
import { pegawaiKinerja } from '../checks.ts';

/** s01: before what is expected is told. */
export const ekspektasi: readonly Check[] = [
  check(pegawaiKinerja, (context) => ({ jenisPegawai: jenisOf(context, pegawaiDinilai(context)) }), 'pegawai'),
];
