import type { IsiBuku } from './buku-angka-kredit.ts';
import type { Tanggal } from './tanggal.ts';

/** In what capacity someone holds a post. */
export type Kapasitas = 'definitif' | 'plt' | 'plh' | 'pj';

const SINGKATAN: { readonly [K in Kapasitas]: string } = { definitif: '', plt: 'Plt. ', plh: 'Plh. ', pj: 'Pj. ' };

/** A post with the capacity it is held in: 'Plh. Kepala Biro Umum'. */
export const sebutanJabatan = (jabatan: string, kapasitas: Kapasitas): string => SINGKATAN[kapasitas] + jabatan;

export type JenisJabatan =
  | 'pimpinan'
  | 'jpt-madya'
  | 'jpt-pratama'
  | 'administrator'
  | 'pengawas'
  | 'pejabat-fungsional'
  | 'pelaksana'
  | 'tenaga-ahli';

/** How officials call the kinds of posts. */
export const JENIS: { readonly [J in JenisJabatan]: string } = {
  pimpinan: 'Pimpinan',
  'jpt-madya': 'Pejabat Pimpinan Tinggi Madya',
  'jpt-pratama': 'Pejabat Pimpinan Tinggi Pratama',
  administrator: 'Pejabat Administrator',
  pengawas: 'Pejabat Pengawas',
  'pejabat-fungsional': 'Pejabat Fungsional',
  pelaksana: 'Pelaksana',
  'tenaga-ahli': 'Tenaga Ahli',
};

export type JenisInstansi = 'lembaga-pusat' | 'provinsi' | 'kabupaten' | 'kota';

export interface Instansi {
  readonly id: string;
  readonly nama: string;
  /** As it stands in letter numbers. */
  readonly kode: string;
  /** Address as the letterhead shows it, line by line. */
  readonly alamat: readonly string[];
  /** Where its letters are signed. */
  readonly kota: string;
  /** IANA zone, for example 'Asia/Jakarta'. */
  readonly zonaWaktu: string;
  readonly jenis: JenisInstansi;
}

/** What an agency as a whole has someone for. */
export const PERAN_INSTANSI = [
  'sekretaris-jenderal',
  'pimpinan-instansi',
  'pejabat-yang-berwenang',
  'pejabat-pembina-kepegawaian',
  'kepala-daerah',
  'sekretaris-daerah',
  'persuratan',
  'kepegawaian',
  'tim-penilai-kinerja',
] as const;
export type PeranInstansi = (typeof PERAN_INSTANSI)[number];

/** A level of a unit's structure: 1 is its highest post. */
export type Tingkat = 1 | 2 | 3 | 4 | 5;

/** What a unit has someone for: the posts of its structure by level, who appraises, who gives the work. */
export type PeranUnit = `tingkat-${Tingkat}` | 'pejabat-penilai-kinerja' | 'pimpinan-unit';

/** An agency outside of this office, to which letters go. */
export interface InstansiLuar {
  readonly id: string;
  readonly nama: string;
  /** Address as letters show it, line by line. */
  readonly alamat: readonly string[];
}

export interface UnitKerja {
  readonly id: string;
  readonly instansi: string;
  readonly nama: string;
  /** As it stands in letter numbers. */
  readonly kode: string;
  /** The unit above it. */
  readonly induk: string | undefined;
  /** Whether it is a Unit Organisasi (LPSK: Unit Kerja) by itself: people of one are of the same unit. */
  readonly isUnitOrganisasi: boolean;
  /** The Perangkat Daerah it belongs to, or is. */
  readonly perangkatDaerah: string | undefined;
  /** Structure of kedudukan, for example 'K06' (Gambar 6): its own, or that of the units above it. */
  readonly susunan: string | undefined;
  /** Structure of penugasan, for example 'S18' (Gambar 18), likewise. */
  readonly susunanPenugasan: string | undefined;
  /** Post of its Pimpinan Unit Kerja. */
  readonly pimpinan: string | undefined;
  /** Whether its head is an Administrator and not a Pejabat Pimpinan Tinggi. */
  readonly isUnitJabatanAdministrasi: boolean;
}

/** Who plays a part in a unit, and in those below it that name nobody else. */
export interface RoleBinding {
  readonly unit: string;
  readonly peran: PeranUnit;
  readonly jabatan: string;
  /** Whether the part was delegated to the post: an appraiser below Pengawas needs it. */
  readonly didelegasikan: boolean;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal | undefined;
}

/** The decision that placed someone under a unit and an appraiser. */
export interface Kedudukan {
  readonly unit: string;
  readonly pejabatPenilaiKinerja: string;
  readonly nomorKeputusan: string;
  readonly mulai: Tanggal;
}

/** Who holds a post on a date. */
export interface Pemangku {
  readonly pegawai: string;
  readonly nama: string;
  readonly nip: string;
  readonly kapasitas: Kapasitas;
  /** Since when without a break, over all terms. */
  readonly mulai: Tanggal;
  /** Last day of the present term, where it has one. */
  readonly selesai: Tanggal | undefined;
}

export interface Jabatan {
  readonly id: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly unit: string;
  readonly pemangku: Pemangku | undefined;
  /** The post above it, to which what nobody decides is escalated. */
  readonly atasan: string | undefined;
}

/** From the lowest to the highest. */
export const PENDIDIKAN = [
  'sma',
  'diploma-i',
  'diploma-ii',
  'diploma-iii',
  'diploma-iv',
  'sarjana',
  'magister',
  'doktor',
] as const;
export type Pendidikan = (typeof PENDIDIKAN)[number];

/** An assignment someone already has. */
export interface PenugasanBerjalan {
  readonly nomor: string;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
}

export interface Pegawai {
  readonly id: string;
  readonly nama: string;
  readonly nip: string;
  readonly pangkat: string;
  /** Highest education, where it is recorded. */
  readonly pendidikan: Pendidikan | undefined;
  readonly tanggalLahir: Tanggal | undefined;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly jenis: JenisJabatan;
  /** The unit the person belongs to. */
  readonly unit: string;
  readonly kompetensi: readonly string[];
  readonly penugasan: readonly PenugasanBerjalan[];
  /** The decision on their kedudukan that is in force. */
  readonly kedudukan: Kedudukan | undefined;
}

/** Somebody who holds no post for good on the date, with the last one they held. */
export interface PegawaiTanpaJabatan
  extends Pick<Pegawai, 'id' | 'nama' | 'nip' | 'pangkat' | 'pendidikan' | 'tanggalLahir'> {
  readonly jabatanTerakhir: string;
  /** The unit of that post. */
  readonly unit: string;
  /** Their last day in it. */
  readonly selesai: Tanggal;
}

/** Who assesses the credits of an agency's people, by the decision in force (its number). */
export interface TimPenilai {
  readonly instansi: string;
  readonly ketua: string;
  readonly sekretaris: string;
  /** Besides chair and secretary. */
  readonly anggota: readonly string[];
  readonly nomor: string;
  readonly mulai: Tanggal;
}

/** A Penugasan on record, as a mechanism that follows it looks at it. */
export interface Penugasan {
  readonly id: string;
  /** Number and date of the letter it rests on. */
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly uraian: string;
  readonly dasar: string;
  readonly cakupan: string;
  readonly bentuk: 'individu' | 'tim';
  readonly unitPemilikKinerja: string;
  readonly mulai: Tanggal;
  /** Its last day, also where it ended before its time. */
  readonly selesai: Tanggal;
  readonly penerima: readonly { readonly pegawai: string; readonly peran: 'individu' | 'ketua' | 'anggota' }[];
}

/** A kelompok rencana suksesi: whom an agency promotes first in a year. */
export interface KelompokSuksesi {
  readonly tahun: number;
  /** Number and date of the letter that sets it. */
  readonly nomor: string;
  readonly tanggal: Tanggal;
  readonly anggota: readonly { readonly pegawai: string; readonly klasifikasi: string }[];
}

/** The part of the organisation a mechanism asked for, as it is on one date. */
export interface Organisasi {
  unit(id: string): UnitKerja | undefined;
  jabatan(id: string): Jabatan | undefined;
  pegawai(id: string): Pegawai | undefined;
  /** Whom {@link pegawai} does not find any more, for they have left their post and hold no other. */
  pegawaiTanpaJabatan(id: string): PegawaiTanpaJabatan | undefined;
  /** Whoever has this NIP of those that were asked for by `nip`, with or without a post. */
  denganNip(nip: string): Pegawai | PegawaiTanpaJabatan | undefined;
  instansi(id: string): Instansi | undefined;
  instansiLuar(id: string): InstansiLuar | undefined;
  penugasan(id: string): Penugasan | undefined;
  /** Who holds a post as Pejabat Fungsional for good in a unit that was asked for by `pejabatFungsional`. */
  pejabatFungsional(unit: string): readonly Pegawai[];
  /** The Tim Penilai of an agency; its people are there too. */
  timPenilai(instansi: string): TimPenilai | undefined;
  /** What somebody's credit book is computed from; undefined where they have none. */
  bukuAngkaKredit(pegawai: string): IsiBuku | undefined;
  /** The kelompok rencana suksesi of an agency for the year of the date, where one was set. */
  kelompokSuksesi(instansi: string): KelompokSuksesi | undefined;
  /** The post that plays a part in an agency, for example 'sekretaris-jenderal'. */
  peran(instansi: string, peran: PeranInstansi): string | undefined;
  /** The post at a level of a unit's structure. */
  tingkat(unit: string, n: Tingkat): string | undefined;
  /** The nearest Unit Organisasi: the unit itself, or one above it. */
  unitOrganisasi(unit: string): string | undefined;
  /** The post at the head of the Perangkat Daerah a unit belongs to. */
  kepalaPerangkatDaerah(unit: string): string | undefined;
  /** The post that appraises the people of a unit, or one person: whoever appraises a unit is appraised by their own superior. */
  penilaiKinerja(unitOrPegawai: string): string | undefined;
  /** The post at the head of someone's unit; for that head, the post above it. */
  atasan(pegawai: string): string | undefined;
}

/** Somebody by their id, whether they hold a post for good or have left the last one. */
export const findOrang = (organisasi: Organisasi, id: string): Pegawai | PegawaiTanpaJabatan | undefined =>
  organisasi.pegawai(id) ?? organisasi.pegawaiTanpaJabatan(id);

/** What a mechanism must be told about the organisation to judge a case: with the units above, their posts and agencies. */
export interface Rujukan {
  readonly unit: readonly string[];
  readonly pegawai: readonly string[];
  /** People named by their NIP: nobody with it need be on record. */
  readonly nip?: readonly string[];
  /** Agencies besides the mechanism's own whose units and people a case may name. */
  readonly instansi?: readonly string[];
  /** Agencies outside of this office. */
  readonly instansiLuar?: readonly string[];
  /** Penugasan on record, with their units and people. */
  readonly penugasan?: readonly string[];
  /** Posts named by themselves, with their units. */
  readonly jabatan?: readonly string[];
  /** Units of which every Pejabat Fungsional is asked for. */
  readonly pejabatFungsional?: readonly string[];
  /** Agencies whose kelompok rencana suksesi is asked for, with its people. */
  readonly kelompokSuksesi?: readonly string[];
  /** Agencies whose Tim Penilai is asked for, with its people. */
  readonly timPenilai?: readonly string[];
  /** People whose credit books are looked at. */
  readonly bukuAngkaKredit?: readonly string[];
}

/** As {@link Rujukan}, with every agency that may be looked at: units and people of others are not found. */
export type RujukanKasus = Rujukan & { readonly instansi: readonly string[] };
