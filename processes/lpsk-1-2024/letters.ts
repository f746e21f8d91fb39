import { KEPUTUSAN_KEPEGAWAIAN } from '../kewenangan.ts';
import type { CaseContext, FieldValue, Letter } from '../mechanism.ts';
import { namaJabatan, surat, unitPenandaTangan } from '../penugasan/letters.ts';
import { textOf } from '../read.ts';
import { formatTanggal, isTanggal } from '../tanggal.ts';
import { pejabatPembinaKepegawaian, pejabatYangBerwenang } from './pejabat.ts';
import { instansiKoordinasi } from './settings.ts';

/** What the letters on filling posts share: legal basis, letterhead, who signs. */

export const PERATURAN =
  'Peraturan Sekretaris Jenderal Lembaga Perlindungan Saksi dan Korban Nomor 1 Tahun 2024 tentang Pengisian Jabatan Pimpinan Tinggi Pratama dan Jabatan Administrator di Lingkungan Lembaga Perlindungan Saksi dan Korban';

/** Titles only, as far as the regulation itself rests on them; number 5 of its own list says Undang-Undang for a Peraturan Presiden. */
export const MENGINGAT: readonly string[] = [
  'Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban sebagaimana telah diubah dengan Undang-Undang Nomor 31 Tahun 2014',
  'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara',
  'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020',
  'Peraturan Presiden Nomor 60 Tahun 2016 tentang Sekretariat Jenderal Lembaga Perlindungan Saksi dan Korban sebagaimana telah diubah dengan Peraturan Presiden Nomor 87 Tahun 2019',
  PERATURAN,
];

export const KOP: readonly string[] = ['Sekretariat Jenderal'];

export const hariOf = (context: CaseContext, name: string): string => {
  const value = context.variables[name];
  return isTanggal(value) ? formatTanggal(value) : '';
};

/** What a letter lists, each with its name: `['Jabatan', 'Kepala Biro …']`; what is empty is left out. */
export type Rincian = readonly (readonly [judul: string, isi: string])[];

const butir = (rincian: Rincian): FieldValue[] =>
  rincian.filter(([, isi]) => isi !== '').map(([judul, isi]) => ({ judul, isi }));

/** D-J01: coordination with the Komisi Aparatur Sipil Negara, Pasal 5 ayat (2) and Pasal 9 ayat (2). */
export const suratKoordinasi = (told: {
  readonly hal: string;
  /** What is being coordinated, to follow 'kami berkoordinasi mengenai'. */
  readonly mengenai: string;
  readonly dasar: string;
  readonly rincian: (context: CaseContext) => Rincian;
}): Letter =>
  surat({
    jenis: 'Surat Koordinasi',
    kode: 'KOOR',
    kop: KOP,
    template: 'surat-koordinasi.typ',
    penandaTangan: pejabatYangBerwenang,
    unit: unitPenandaTangan(pejabatYangBerwenang),
    hal: () => told.hal,
    fields: (context) => ({
      ...kepadaKoordinasi(context),
      dasar: told.dasar,
      mengenai: told.mengenai,
      rincian: butir(told.rincian(context)),
      tembusan: [],
    }),
  });

function kepadaKoordinasi({ organisasi }: CaseContext): { readonly kepada: string; readonly tempat: string } {
  const instansi = organisasi.instansiLuar(instansiKoordinasi);
  if (!instansi) throw new Error(`Expected agency '${instansiKoordinasi}' to exist, but it does not`);
  return { kepada: `Ketua ${instansi.nama}`, tempat: instansi.alamat.join(', ') };
}

/** A Keputusan of the Pejabat Pembina Kepegawaian: D-J03, Pasal 1 angka 22. */
export const keputusanPpk = (told: {
  readonly tentang: (context: CaseContext) => string;
  readonly menimbang: (context: CaseContext) => readonly string[];
  /** The first dictum; the people of `pegawai` stand under it. */
  readonly diktum: (context: CaseContext) => readonly [string, ...string[]];
  readonly pegawai: (context: CaseContext) => readonly FieldValue[];
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter =>
  surat({
    jenis: 'Keputusan Pejabat Pembina Kepegawaian',
    kode: 'KEP',
    kop: KOP,
    template: 'keputusan.typ',
    penandaTangan: pejabatPembinaKepegawaian,
    unit: unitPenandaTangan(pejabatPembinaKepegawaian),
    bolehPelaksana: KEPUTUSAN_KEPEGAWAIAN,
    menetapkan: true,
    hal: told.tentang,
    fields: (context) => ({
      penetap: namaJabatan(context, pejabatPembinaKepegawaian(context)),
      tentang: told.tentang(context),
      menimbang: [...told.menimbang(context)],
      mengingat: [...MENGINGAT],
      diktum: [...told.diktum(context)],
      pegawai: [...told.pegawai(context)],
      tembusan: [...told.tembusan(context)],
    }),
  });

/** How a letter cites the coordination that is on record. */
export const koordinasiTercatat = (context: CaseContext): string =>
  `hasil koordinasi dengan Komisi Aparatur Sipil Negara tanggal ${hariOf(context, 'tanggalKoordinasi')}: ${textOf(context.variables['hasilKoordinasi'])}`;
