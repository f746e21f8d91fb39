import type { Letter } from '../../mechanism.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { PERATURAN, sebutan, suratPenugasan } from '../letters.ts';
import { penilaiPemohon, pimpinanPemohon } from '../sukarela.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** D-T04: Lampiran huruf B angka 2 huruf b huruf a angka 2 and 3. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: pimpinanPemohon,
    dasar: ({ variables }) => {
      const spoken = variables['disampaikanPada'];
      return [
        PERATURAN,
        `Pengajuan sukarela yang disampaikan secara lisan${isTanggal(spoken) ? ` tanggal ${formatTanggal(spoken)}` : ''}`,
      ];
    },
    tembusan: (context) => sebutan(context, penilaiPemohon),
  }),
};
