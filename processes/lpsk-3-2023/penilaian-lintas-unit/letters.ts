import type { CaseContext, Letter, PejabatResolver } from '../../mechanism.ts';
import { namaJabatan, orang, surat } from '../../penugasan/letters.ts';
import { penugasanOf, pimpinanPenugasan } from '../../penugasan/tercatat.ts';
import { pimpinanOf, unitOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { KOP } from '../letters.ts';

export const dinilai = ({ variables }: CaseContext): string => textOf(variables['pegawai']);

/** The head of the unit where the one appraised belongs. */
export const pimpinanAsal: PejabatResolver = (context) =>
  pimpinanOf(context, context.organisasi.pegawai(dinilai(context))?.unit ?? '');

const NILAI: { readonly [nilai: string]: string } = {
  'di-atas-ekspektasi': 'di atas ekspektasi',
  'sesuai-ekspektasi': 'sesuai ekspektasi',
  'di-bawah-ekspektasi': 'di bawah ekspektasi',
};

export const letters: { readonly [key: string]: Letter } = {
  /** D-L15: Pasal 14 ayat (2). */
  penilaian: surat({
    jenis: 'Penilaian Pelaksanaan Tugas',
    kode: 'PPT',
    kop: KOP,
    template: 'penilaian.typ',
    penandaTangan: pimpinanPenugasan,
    unit: (context) => penugasanOf(context).unitPemilikKinerja,
    hal: () => 'Penilaian Pelaksanaan Tugas Lintas Unit Kerja',
    fields: (context) => {
      const { nomor, tanggal, uraian, mulai, selesai, unitPemilikKinerja } = penugasanOf(context);
      return {
        kepada: namaJabatan(context, pimpinanAsal(context)),
        penugasan: `Nomor ${nomor} tanggal ${formatTanggal(tanggal)}`,
        uraian,
        unit: unitOf(context, unitPemilikKinerja).nama,
        jangkaWaktu: `${formatTanggal(mulai)} sampai dengan ${formatTanggal(selesai)}`,
        pegawai: orang(context, dinilai(context)),
        nilai: NILAI[textOf(context.variables['nilai'])] ?? '',
        uraianPenilaian: textOf(context.variables['uraianPenilaian']),
        tembusan: [],
      };
    },
  }),
};
