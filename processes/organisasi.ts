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
}

export interface UnitKerja {
  readonly id: string;
  readonly instansi: string;
  readonly nama: string;
  /** As it stands in letter numbers. */
  readonly kode: string;
  /** Post of its Pimpinan Unit Kerja. */
  readonly pimpinan: string | undefined;
  /** Whether its head is an Administrator and not a Pejabat Pimpinan Tinggi. */
  readonly isUnitJabatanAdministrasi: boolean;
}

/** Who holds a post on a date. */
export interface Pemangku {
  readonly pegawai: string;
  readonly nama: string;
  readonly nip: string;
  readonly kapasitas: Kapasitas;
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
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly jenis: JenisJabatan;
  /** The unit the person belongs to. */
  readonly unit: string;
  readonly kompetensi: readonly string[];
  readonly penugasan: readonly PenugasanBerjalan[];
}

/** The part of the organisation a mechanism asked for, as it is on one date. */
export interface Organisasi {
  unit(id: string): UnitKerja | undefined;
  jabatan(id: string): Jabatan | undefined;
  pegawai(id: string): Pegawai | undefined;
  instansi(id: string): Instansi | undefined;
  /** The post that plays a role in an agency, for example 'sekretaris-jenderal'. */
  peran(instansi: string, peran: string): string | undefined;
}

/** What a mechanism must be told about the organisation to judge a case. */
export interface Rujukan {
  readonly unit: readonly string[];
  readonly pegawai: readonly string[];
}
