import type { Letter } from '../../mechanism.ts';
import { penilaiPemilikKinerja } from '../../penugasan/daerah/pejabat.ts';
import { pimpinanPemilikKinerja, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { PERATURAN, suratPenugasan, tembusan } from '../letters.ts';

const formatted = (value: unknown): string => (isTanggal(value) ? formatTanggal(value) : textOf(value));

export const letters: { readonly [key: string]: Letter } = {
  /** D-B04: Pengajuan Sukarela huruf a angka 2. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    dasar: ({ variables }) => [
      PERATURAN,
      `pengajuan sukarela yang disampaikan secara lisan pada tanggal ${formatted(variables['tanggalLisan'])}`,
    ],
    tembusan: (context) => tembusan(context, [penilaiPemilikKinerja], [pimpinanPemilikKinerja]),
  }),
};
