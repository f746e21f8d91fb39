import type { CaseContext, FieldValue, Letter, PejabatResolver } from '../../mechanism.ts';
import { namaJabatan, orang, surat } from '../../penugasan/letters.ts';
import { penugasanOf, pimpinanPenugasan } from '../../penugasan/tercatat.ts';
import { pegawaiOf, unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { contextOf, contextsOf, tanggalOrNull, textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { KOP } from '../letters.ts';

const pelapor = (context: CaseContext): string => usulanOf(context).pemohon;

/**
 * The post a report goes to first: the superior, or, for whoever works for another unit of LPSK, the head of the unit that
 * owns the performance.
 */
export const penerimaLaporan: PejabatResolver = (context) => {
  const { cakupan, unitPemilikKinerja } = penugasanOf(context);
  const own = context.organisasi.pegawai(pelapor(context))?.unit;
  return cakupan === 'lintas-unit' && own !== unitPemilikKinerja
    ? pimpinanPenugasan(context)
    : context.organisasi.atasan(pelapor(context));
};

/** Everyone else in the team of whoever reports as its leader. */
export const anggota = (context: CaseContext): string[] => {
  const { bentuk, penerima } = penugasanOf(context);
  return bentuk === 'tim' ? penerima.filter(({ peran }) => peran === 'anggota').map(({ pegawai }) => pegawai) : [];
};

const JENIS: { readonly [jenis: string]: string } = {
  berkala: 'Laporan berkala',
  'sewaktu-waktu': 'Laporan sewaktu-waktu',
  akhir: 'Laporan akhir penugasan',
};

const tanggal = (value: unknown): string => {
  const date = tanggalOrNull(value);
  return date ? formatTanggal(date) : '…';
};

const capaian = (value: unknown): FieldValue[] =>
  contextsOf(value).map(({ rencana, hasil, persen }) => ({
    rencana: textOf(rencana),
    hasil: textOf(hasil),
    persen: Number(persen),
  }));

/** What each member of the team has reported to its leader. */
const laporanAnggota = ({ variables }: CaseContext): FieldValue[] =>
  contextsOf(variables['laporanAnggota']).map(({ pelapor: who, hasil }) => ({
    nama: textOf(contextOf(who)['nama']),
    hasil: textOf(hasil),
  }));

export const letters: { readonly [key: string]: Letter } = {
  /** D-L13 of whoever works alone, D-L14 of a team: Lampiran BAB III angka 4. */
  laporan: surat({
    jenis: 'Laporan Pelaksanaan Tugas',
    kode: 'LPT',
    kop: KOP,
    template: 'laporan.typ',
    penandaTangan: (context) => pegawaiOf(context, pelapor(context)).jabatan,
    unit: (context) => pegawaiOf(context, pelapor(context)).unit,
    hal: () => 'Laporan Pelaksanaan Tugas',
    fields: (context) => {
      const { nomor, tanggal: bertanggal, uraian, bentuk, unitPemilikKinerja } = penugasanOf(context);
      const { variables } = context;
      return {
        kepada: 'Sekretaris Jenderal',
        melalui: namaJabatan(context, penerimaLaporan(context)),
        jenis: JENIS[textOf(variables['jenisLaporan'])] ?? '',
        periode: `${tanggal(variables['periodeMulai'])} sampai dengan ${tanggal(variables['periodeSelesai'])}`,
        penugasan: `Nomor ${nomor} tanggal ${formatTanggal(bertanggal)}`,
        uraian,
        unit: unitOf(context, unitPemilikKinerja).nama,
        tim: bentuk === 'tim',
        pelapor: orang(context, pelapor(context)),
        capaian: capaian(variables['capaian']),
        hasil: textOf(variables['hasilPelaksanaan']),
        analisis: textOf(variables['analisis']),
        kendala: textOf(variables['kendala']),
        anggota: laporanAnggota(context),
        tembusan: [],
      };
    },
  }),
};
