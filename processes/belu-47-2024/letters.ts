import type { CaseContext, Letter, LetterNumbers, PejabatResolver } from '../mechanism.ts';
import { kepalaPerangkatDaerah, kopOf, perangkatDaerah } from '../penugasan/daerah/pejabat.ts';
import {
  daftarPenerima,
  namaJabatan,
  orang,
  suratPenugasan as penugasanBy,
  pokokTugas,
  surat,
} from '../penugasan/letters.ts';
import { unitOf, usulanOf } from '../penugasan/usulan.ts';

/** What the letters of all mechanisms of Belu share: the legal basis, the letterhead, the Keputusan on a team. */

export const PERATURAN =
  'Peraturan Bupati Belu Nomor 47 Tahun 2024 tentang Sistem Kerja untuk Penyederhanaan Birokrasi di Lingkungan Pemerintah Kabupaten Belu';

/** Titles only: the regulations' own citations of gazette numbers contradict each other. */
export const MENGINGAT: readonly string[] = [
  'Undang-Undang Nomor 69 Tahun 1958 tentang Pembentukan Daerah-Daerah Tingkat II Dalam Wilayah Daerah-Daerah Tingkat I Bali, Nusa Tenggara Barat Dan Nusa Tenggara Timur',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-Undang',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
  PERATURAN,
];

/** The posts named by several resolvers, each once, without those that have nobody or are left out. */
export function tembusan(
  context: CaseContext,
  posts: readonly PejabatResolver[],
  without: readonly PejabatResolver[] = [],
): string[] {
  const left = new Set(without.map((post) => post(context)));
  const named = new Set(posts.map((post) => post(context)).filter((id) => id !== undefined && !left.has(id)));
  return [...named].map((id) => namaJabatan(context, id));
}

/** A Surat Penugasan of this regulation. */
export const suratPenugasan = (
  letter: Omit<Parameters<typeof penugasanBy>[0], 'kop' | 'pelaporan' | 'jenis'>,
): Letter =>
  penugasanBy({ ...letter, jenis: 'Surat Penugasan', kop: kopOf(letter.unit), pelaporan: 'Pasal 12 dan Pasal 13' });

/** The Keputusan by which the head of the Perangkat Daerah forms a team: Pasal 10 ayat (4). */
export const keputusanTimKerja = (dasar: (letters: LetterNumbers, context: CaseContext) => string): Letter =>
  surat({
    jenis: 'Keputusan Tim Kerja',
    kode: 'KEP',
    kop: kopOf(perangkatDaerah),
    template: 'keputusan-tim-kerja.typ',
    penandaTangan: kepalaPerangkatDaerah,
    unit: perangkatDaerah,
    menetapkan: true,
    hal: () => 'Pembentukan dan Susunan Keanggotaan Tim Kerja',
    fields: (context) => ({
      ...pokokTugas(context),
      penetap: namaJabatan(context, kepalaPerangkatDaerah(context)),
      perangkatDaerah: unitOf(context, perangkatDaerah(context)).nama,
      mengingat: [...MENGINGAT],
      dasar: dasar(context.letters, context),
      penerima: daftarPenerima(context),
      tembusan: [],
    }),
  });

/** A permohonan pelibatan with the four things it must say: Penunjukan isi surat permohonan. */
export function permohonanPelibatan(options: {
  readonly kode: string;
  readonly penandaTangan: PejabatResolver;
  readonly unit: (context: CaseContext) => string;
  readonly kepada: (context: CaseContext) => string;
  /** Where it goes, if not within the own agency. */
  readonly alamat?: (context: CaseContext) => { readonly tempat?: string };
  /** Whether people may be asked for by name. */
  readonly diminta: boolean;
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter {
  const { kode, penandaTangan, unit, kepada, diminta } = options;
  return surat({
    jenis: 'Permohonan Pelibatan',
    kode,
    kop: kopOf(unit),
    template: 'permohonan-pelibatan.typ',
    penandaTangan,
    unit,
    hal: () => 'Permohonan Pelibatan Pejabat Fungsional dan Pejabat Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: kepada(context),
      ...options.alamat?.(context),
      diminta: diminta ? usulanOf(context).pegawaiDiminta.map((id) => orang(context, id)) : [],
      tembusan: [...options.tembusan(context)],
    }),
  });
}
