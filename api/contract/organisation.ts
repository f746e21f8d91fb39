/** What the API answers about units, posts and who holds them. Keys are 64-bit numbers as text; dates are ISO 8601. */

/** Who acted, in what post and capacity. */
export interface Performer {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj';
  /** Whom they stood for; the post is that person's. */
  readonly mewakili?: { readonly nama: string };
}

export interface Unit {
  readonly id: string;
  readonly nama: string;
  readonly kode: string;
  readonly instansi: string;
  readonly induk: string | null;
  readonly pimpinan: string | null;
}

export interface Position {
  readonly id: string;
  readonly nama: string;
  readonly jenis: string;
  readonly unit: string;
  readonly isPimpinan: boolean;
  readonly pemangku: readonly {
    readonly pegawai: string;
    readonly nama: string;
    readonly kapasitas: 'definitif' | 'plt' | 'plh' | 'pj';
    readonly sampai: string | null;
  }[];
}

export interface Person {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly jenis: string;
  readonly unit: string;
  readonly namaUnit: string;
  readonly kompetensi: readonly string[];
  readonly penugasanAktif: number;
}

/** A Plt., Plh. or Pj. of a post, between two dates. */
export interface Appointment {
  readonly id: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly pegawai: string;
  readonly nama: string;
  readonly kapasitas: 'plt' | 'plh' | 'pj';
  readonly nomorKeputusan: string;
  readonly mulai: string;
  readonly selesai: string | null;
  /** Kinds of letters it keeps from them. */
  readonly tidakMenandatangani: readonly string[];
}
