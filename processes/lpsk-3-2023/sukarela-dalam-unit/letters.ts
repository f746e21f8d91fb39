import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, pimpinanPemilikKinerja, rujukan, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { keputusan, PERATURAN, sekretarisJenderal, suratPenugasan } from '../letters.ts';
import { penolakanSukarela, permohonanSukarela } from '../sukarela.ts';

const pimpinan = (context: CaseContext): string[] => [namaJabatan(context, pimpinanPemilikKinerja(context))];

export const letters: { readonly [key: string]: Letter } = {
  'permohonan-sukarela': permohonanSukarela(pimpinanPemilikKinerja),
  penolakan: penolakanSukarela({
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    pertimbangan: 'pertimbanganPimpinan',
    alasan: 'alasanPimpinan',
    tembusan: () => [],
  }),
  /** D-L01: Lampiran BAB III angka 2 huruf B angka 1 huruf c. */
  'surat-penugasan': suratPenugasan({
    jenis: 'Surat Penugasan',
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    dasar: (_context, issued) => [PERATURAN, `Permohonan Pengajuan Sukarela ${rujukan(issued, 'permohonan-sukarela')}`],
    tembusan: (context) => [namaJabatan(context, sekretarisJenderal(context))],
  }),
  /** D-L06: Pasal 11 ayat (1). */
  keputusan: keputusan(
    pimpinan,
    (issued) => `Surat Penugasan Pimpinan Unit Kerja ${rujukan(issued, 'surat-penugasan')}`,
    'pengajuan-sukarela',
  ),
};
