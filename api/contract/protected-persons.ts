/** What the API answers about protected persons: codes everywhere, and an identity only to whoever may open it. Dates are ISO 8601. */

export interface ProtectedPerson {
  /** By which the person is named in cases, letters and notes: 'TL-2026-0417'. */
  readonly kode: string;
  readonly instansi: string;
  readonly didaftarkan: string;
  /** Since when nobody can open the identity any more. */
  readonly dimusnahkan: string | null;
}

/** Who is behind a code. */
export interface Identity {
  /** Without academic titles. */
  readonly nama: string;
  readonly namaLain: readonly string[];
  readonly nik: string | null;
  readonly tempatLahir: string | null;
  readonly tanggalLahir: string | null;
  readonly alamat: string | null;
  readonly kontak: string | null;
}

export interface NewProtectedPerson extends Identity {
  /** Needed where the keeper has posts in several. */
  readonly instansi?: string;
  /** Somebody of the same name is known to be another person. */
  readonly orangLain?: boolean;
}

/** `musnahkan`: the key of the identity is destroyed as soon as a second keeper agrees. */
export type OpeningAct = 'buka' | 'musnahkan';

/** A request to open or to destroy an identity, and what became of it. */
export interface Opening {
  readonly id: string;
  readonly kode: string;
  readonly tindakan: OpeningAct;
  /** The case or purpose it is for. */
  readonly keperluan: string;
  readonly alasan: string;
  readonly nama: string;
  readonly diminta: string;
  readonly keputusan: 'disetujui' | 'ditolak' | null;
  readonly namaPemutus: string | null;
  readonly catatan: string | null;
  readonly diputus: string | null;
  /** Until when whoever asked may read. */
  readonly sampai: string | null;
  /** The reader is the second person who may decide now. */
  readonly mayDecide: boolean;
  /** The reader may read the identity now. */
  readonly mayRead: boolean;
}

export interface OpenedIdentity {
  readonly kode: string;
  readonly sampai: string;
  /** Seconds until then. */
  readonly sisa: number;
  readonly identitas: Identity;
}

export type IdentityEvent =
  | 'didaftarkan'
  | 'diminta'
  | 'disetujui'
  | 'ditolak'
  | 'dibaca'
  | 'dimusnahkan'
  /** Somebody wrote the name somewhere, and was refused. */
  | 'isian-ditolak';

export interface IdentityLogEntry {
  readonly id: string;
  readonly kode: string;
  readonly peristiwa: IdentityEvent;
  readonly akun: string;
  readonly nama: string;
  /** Network address that it came from. */
  readonly alamat: string;
  readonly keterangan: string;
  readonly pada: string;
}
