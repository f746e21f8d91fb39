import type { CaseContext, Letter, LetterNumbers, PejabatResolver } from '../../mechanism.ts';
import { kopOf, unitOfPost } from '../../penugasan/daerah/pejabat.ts';
import {
  namaJabatan,
  orang,
  pimpinanPemilikKinerja,
  pokokTugas,
  rujukan,
  surat,
  unitPemilikKinerja,
} from '../../penugasan/letters.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { PERATURAN, suratPenugasan, tembusan } from '../letters.ts';
import { jabatanPemohon, penilaiPemohon, pimpinanPemohon, unitPemohon } from '../sukarela.ts';

const unitPenilai = unitOfPost(penilaiPemohon);

/** A letter of the one who offers themselves: Pengajuan Sukarela huruf b angka 1 and 2. */
const permohonan = (options: {
  readonly jenis: string;
  readonly kode: string;
  readonly kepada: PejabatResolver;
  readonly persetujuan: (letters: LetterNumbers) => string;
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter =>
  surat({
    jenis: options.jenis,
    kode: options.kode,
    kop: kopOf(unitPemohon),
    template: 'permohonan-sukarela.typ',
    penandaTangan: jabatanPemohon,
    unit: unitPemohon,
    hal: () => `${options.jenis} untuk Dilibatkan dalam Pelaksanaan Kinerja`,
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: namaJabatan(context, options.kepada(context)),
      pemohon: orang(context, usulanOf(context).pemohon),
      persetujuan: options.persetujuan(context.letters),
      catatan: textOf(context.variables['catatanPemohon']),
      tembusan: [...options.tembusan(context)],
    }),
  });

/** An answer to the one who offers themselves. */
const jawaban = (options: {
  readonly kode: string;
  readonly oleh: PejabatResolver;
  readonly unit: (context: CaseContext) => string;
  readonly atas: string;
  /** The variable with the reason; absent: it approves. */
  readonly alasan?: string;
  readonly tembusan: readonly PejabatResolver[];
}): Letter =>
  surat({
    jenis: 'Jawaban Pengajuan Sukarela',
    kode: options.kode,
    kop: kopOf(options.unit),
    template: 'jawaban-sukarela.typ',
    penandaTangan: options.oleh,
    unit: options.unit,
    hal: () => 'Jawaban atas Pengajuan Sukarela',
    fields: (context) => ({
      kepada: orang(context, usulanOf(context).pemohon)['nama']!,
      rujukan: rujukan(context.letters, options.atas),
      uraianTugas: usulanOf(context).uraianTugas,
      disetujui: options.alasan === undefined,
      alasan: options.alasan === undefined ? '' : textOf(context.variables[options.alasan]),
      tembusan: tembusan(context, options.tembusan, [options.oleh]),
    }),
  });

export const letters: { readonly [key: string]: Letter } = {
  /** D-B12. */
  'permohonan-sukarela': permohonan({
    jenis: 'Surat Permohonan',
    kode: 'PS',
    kepada: pimpinanPemilikKinerja,
    persetujuan: () => '',
    tembusan: (context) => tembusan(context, [penilaiPemohon, pimpinanPemohon]),
  }),
  'penolakan-dituju': jawaban({
    kode: 'JS',
    oleh: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    atas: 'permohonan-sukarela',
    alasan: 'alasanDituju',
    tembusan: [penilaiPemohon, pimpinanPemohon],
  }),
  'persetujuan-dituju': jawaban({
    kode: 'JS',
    oleh: pimpinanPemilikKinerja,
    unit: unitPemilikKinerja,
    atas: 'permohonan-sukarela',
    tembusan: [],
  }),
  /** D-B13. */
  'permohonan-persetujuan': permohonan({
    jenis: 'Surat Permohonan Persetujuan',
    kode: 'PSP',
    kepada: penilaiPemohon,
    persetujuan: (issued) => rujukan(issued, 'persetujuan-dituju'),
    tembusan: (context) => tembusan(context, [pimpinanPemohon], [penilaiPemohon]),
  }),
  'penolakan-penilai': jawaban({
    kode: 'JPP',
    oleh: penilaiPemohon,
    unit: unitPenilai,
    atas: 'permohonan-persetujuan',
    alasan: 'alasanPenilai',
    tembusan: [pimpinanPemilikKinerja],
  }),
  /** D-B04: Pengajuan Sukarela huruf b angka 3. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: penilaiPemohon,
    unit: unitPenilai,
    dasar: (_context, issued) => [
      PERATURAN,
      `surat permohonan persetujuan ${rujukan(issued, 'permohonan-persetujuan')}`,
      `persetujuan Pimpinan Unit Organisasi dituju ${rujukan(issued, 'persetujuan-dituju')}`,
    ],
    tembusan: (context) => tembusan(context, [pimpinanPemilikKinerja, pimpinanPemohon], [penilaiPemohon]),
  }),
};
