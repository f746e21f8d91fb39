import type { CaseContext, Letter } from '../../mechanism.ts';
import {
  daftarPenerima,
  namaJabatan,
  pimpinanPemilikKinerja,
  pokokTugas,
  rujukan,
  surat,
  unitPemilikKinerja,
} from '../../penugasan/letters.ts';
import { KOP, keputusan, sekretariatJenderal, sekretarisJenderal, suratPenugasan } from '../letters.ts';
import {
  penolakanSukarela,
  permohonanSukarela,
  pertimbanganDalamKata,
  pimpinanPemohon,
  unitPemohon,
} from '../sukarela.ts';

/** D-L12: the applicant's own head proposes to the head addressed (Lampiran BAB III angka 2 huruf B angka 2 huruf c). */
const usulanPelibatan = surat({
  jenis: 'Usulan Pelibatan Sukarela',
  kode: 'UPS',
  kop: KOP,
  template: 'usulan-pelibatan.typ',
  penandaTangan: pimpinanPemohon,
  unit: unitPemohon,
  hal: () => 'Usulan Pelibatan atas Dasar Pengajuan Sukarela',
  fields: (context) => ({
    ...pokokTugas(context),
    kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
    permohonan: rujukan(context.letters, 'permohonan-sukarela'),
    pertimbangan: pertimbanganDalamKata(context.variables['pertimbanganAsal']),
    penerima: daftarPenerima(context),
    tembusan: [],
  }),
});

const pimpinanAsal = (context: CaseContext): string => namaJabatan(context, pimpinanPemohon(context));
const pimpinanDituju = (context: CaseContext): string => namaJabatan(context, pimpinanPemilikKinerja(context));
const keduaPimpinan = (context: CaseContext): string[] => [pimpinanAsal(context), pimpinanDituju(context)];

export const letters: { readonly [key: string]: Letter } = {
  /** To the head addressed, through the own head: Pasal 11 ayat (2). */
  'permohonan-sukarela': permohonanSukarela(pimpinanPemilikKinerja, pimpinanPemohon),
  'penolakan-asal': penolakanSukarela({
    penandaTangan: pimpinanPemohon,
    unit: unitPemohon,
    pertimbangan: 'pertimbanganAsal',
    alasan: 'alasanAsal',
    tembusan: () => [],
  }),
  'usulan-pelibatan': usulanPelibatan,
  'penolakan-dituju': penolakanSukarela({
    penandaTangan: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    pertimbangan: 'pertimbanganDituju',
    alasan: 'alasanDituju',
    tembusan: (context) => [pimpinanAsal(context)],
  }),
  'penolakan-sekjen': penolakanSukarela({
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    pertimbangan: '',
    alasan: 'alasanSekretarisJenderal',
    tembusan: keduaPimpinan,
  }),
  keputusan: keputusan(
    keduaPimpinan,
    (issued) =>
      `permohonan ${rujukan(issued, 'permohonan-sukarela')} dan usulan pelibatan ${rujukan(issued, 'usulan-pelibatan')}`,
    'pengajuan-sukarela',
  ),
  'surat-penugasan': suratPenugasan({
    jenis: 'Surat Penugasan',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    dasar: (_context, issued) => [
      `Keputusan Sekretaris Jenderal ${rujukan(issued, 'keputusan')}`,
      `Usulan Pelibatan Sukarela ${rujukan(issued, 'usulan-pelibatan')}`,
    ],
    tembusan: keduaPimpinan,
  }),
};
