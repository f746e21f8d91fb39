import type { CaseContext, FieldValue, Letter } from '../../mechanism.ts';
import { surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { contextsOf, textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { tertulis } from '../angka-kredit.ts';
import { namaJenjang } from '../jenjang.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { KOP, MENGINGAT, orang } from '../letters.ts';
import { targetMinimal } from '../perhitungan.ts';
import { ppsk } from '../ppsk.ts';
import {
  atasanLangsung,
  dasarTarget,
  hasilDalam,
  jumlahNilai,
  namaUnitKerja,
  nilaiHasil,
  nilaiTarget,
  tahunSkp,
  targetSkp,
} from './skp.ts';

const uraian = new Map(butirKegiatan.map(({ pasal, uraian: kata }) => [pasal, kata]));

const TAK_TERBACA = 'tidak terbaca';
const nilaiTertulis = (nilai: number | null | undefined): string =>
  nilai === null || nilai === undefined ? TAK_TERBACA : tertulis(nilai);

/** Whom it is about, for which year, and what the year demands. */
const pokok = (context: CaseContext): { readonly [name: string]: FieldValue } => {
  const dasar = dasarTarget(context);
  return {
    dasar: [...MENGINGAT],
    tahun: tahunSkp(context),
    pegawai: orang(context, ppsk(context)),
    jenjang: namaJenjang(dasar.jenjang),
    minimal: tertulis(targetMinimal(dasar)),
    tugasTambahan: textOf(context.variables['tugasTambahan']),
  };
};

const bersama = {
  kop: (context: CaseContext) => [...KOP, namaUnitKerja(context)],
  penandaTangan: atasanLangsung,
  unit: unitPenandaTangan(atasanLangsung),
} satisfies Partial<Letter>;

const HKM: { readonly [terpenuhi: string]: string } = { ya: 'terpenuhi', tidak: 'tidak terpenuhi' };

const PUTUSAN: { readonly [putusan: string]: string } = {
  diterima: 'terpenuhi menurut putusan atasan langsung',
  'tidak-diterima': 'tidak terpenuhi menurut putusan atasan langsung',
};

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 25 ayat (2): 'harus disetujui dan ditetapkan oleh atasan langsung'. */
  skp: surat({
    ...bersama,
    jenis: 'Sasaran Kinerja Pegawai',
    kode: 'SKP',
    template: 'skp.typ',
    hal: (context) => `Sasaran Kinerja Pegawai Tahun ${tahunSkp(context)}`,
    fields: (context) => {
      const nilai = nilaiTarget(context);
      return {
        ...pokok(context),
        penetapanKinerja: textOf(context.variables['penetapanKinerja']),
        sasaran: textOf(context.variables['sasaranKinerja']),
        butir: targetSkp(context).map(({ butir, volume, penugasan }, index) => ({
          butir,
          uraian: uraian.get(butir) ?? '',
          volume,
          penugasan,
          nilai: nilaiTertulis(nilai[index]?.nilai),
        })),
        jumlah: tertulis(jumlahNilai(nilai)),
        tembusan: [],
      };
    },
  }),
  /** Pasal 25 ayat (4): 'Hasil penilaian SKP PPSK … ditetapkan sebagai capaian SKP'. */
  capaian: surat({
    ...bersama,
    jenis: 'Capaian Sasaran Kinerja Pegawai',
    kode: 'CSKP',
    template: 'capaian-skp.typ',
    hal: (context) => `Capaian Sasaran Kinerja Pegawai Tahun ${tahunSkp(context)}`,
    fields: (context) => {
      const { variables } = context;
      const nilai = nilaiHasil(context);
      return {
        ...pokok(context),
        hasil: hasilDalam(context, 'logHasil').map(({ butir, volume, tanggal, bukti }, index) => ({
          butir,
          uraian: uraian.get(butir) ?? '',
          volume,
          bukti: tanggal === null ? bukti : `${bukti}, ${formatTanggal(tanggal)}`,
          nilai: nilaiTertulis(nilai[index]?.nilai),
        })),
        jumlah: tertulis(jumlahNilai(nilai)),
        predikatSkp: textOf(variables['predikatSkp']),
        penilaianSkp: textOf(variables['penilaianSkp']),
        predikatPerilaku: textOf(variables['predikatPerilaku']),
        penilaianPerilaku: textOf(variables['penilaianPerilaku']),
        minimum: contextsOf(variables['hasilMinimal']).map((row) => ({
          periode: textOf(row['periode']),
          hasil: HKM[textOf(row['terpenuhi'])] ?? PUTUSAN[textOf(variables['putusanMinimal'])] ?? 'belum dinilai',
        })),
        alasanMinimal: textOf(variables['alasanPutusanMinimal']),
        tembusan: [],
      };
    },
  }),
};
