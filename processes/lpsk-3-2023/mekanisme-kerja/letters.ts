import type { CaseContext, FieldValue, Letter } from '../../mechanism.ts';
import { namaJabatan, pimpinanPemilikKinerja, surat, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { contextsOf, tanggalOrNull, textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { KOP, sekretariatJenderal, sekretarisJenderal } from '../letters.ts';

const tanggal = (value: unknown): string => {
  const date = tanggalOrNull(value);
  return date ? formatTanggal(date) : '…';
};

/** The target as both letters show it. */
const pokok = (context: CaseContext): { readonly [name: string]: FieldValue } => {
  const { variables } = context;
  return {
    tahun: Number(variables['tahun']),
    unit: unitOf(context, unitPemilikKinerja(context)).nama,
    targetKinerja: usulanOf(context).targetKinerja,
    indikator: `${textOf(variables['indikator'])}: ${textOf(variables['nilaiTarget'])}`,
    tenggat: tanggal(variables['tenggatTarget']),
    ekspektasi: usulanOf(context).ekspektasi,
  };
};

const PELIBATAN: { readonly [pelibatan: string]: string } = {
  internal: 'dari Unit Kerja sendiri',
  'lintas-unit': 'dari Unit Kerja lain, melalui permohonan pelibatan',
  'lintas-instansi': 'dari instansi lain, melalui permohonan permintaan',
};

function pelaksanaan(context: CaseContext): string {
  const { caraKegiatan, ketuaKegiatan } = context.variables;
  if (caraKegiatan !== 'tim') return 'individu';
  const ketua = context.organisasi.pegawai(textOf(ketuaKegiatan))?.nama ?? '';
  return `tim kerja, ketua tim ${ketua}`;
}

export const letters: { readonly [key: string]: Letter } = {
  /** D-L16, first part: Lampiran BAB III huruf A angka 1 and 2. */
  'target-kinerja': surat({
    jenis: 'Penyampaian Target Kinerja',
    kode: 'TK',
    kop: KOP,
    template: 'target-kinerja.typ',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    hal: () => 'Penyampaian Target Kinerja, Arahan, dan Ekspektasi',
    fields: (context) => ({
      ...pokok(context),
      kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
      strategi: textOf(context.variables['strategi']),
      tembusan: [],
    }),
  }),
  /** D-L16, second part: Lampiran BAB III huruf A angka 3. */
  'rencana-kegiatan': surat({
    jenis: 'Rencana Pelaksanaan Kegiatan dan Anggaran',
    kode: 'RKA',
    kop: KOP,
    template: 'rencana-kegiatan.typ',
    penandaTangan: sekretarisJenderal,
    unit: sekretariatJenderal,
    hal: () => 'Rencana Pelaksanaan Kegiatan dan Anggaran',
    fields: (context) => ({
      ...pokok(context),
      kepada: namaJabatan(context, pimpinanPemilikKinerja(context)),
      kegiatan: textOf(context.variables['kegiatan']),
      arahan: textOf(context.variables['arahanPimpinan']),
      pelaksanaan: pelaksanaan(context),
      pelibatan: PELIBATAN[textOf(context.variables['pelibatan'])] ?? '',
      anggaran: textOf(context.variables['anggaran']),
      rencana: contextsOf(context.variables['rencanaKegiatan']).map(({ uraian, tenggat }) => ({
        uraian: textOf(uraian),
        tenggat: tanggal(tenggat),
      })),
      tembusan: [],
    }),
  }),
};
