/** What the API answers about the structure of an agency: its units, who plays which part in them, and what is missing. */

export interface Agency {
  readonly id: string;
  readonly nama: string;
  readonly jenis: 'lembaga-pusat' | 'provinsi' | 'kabupaten' | 'kota';
  /** Whether the reader belongs to it. */
  readonly isOwn: boolean;
}

/** A structure of kedudukan or penugasan, by its figure. */
export interface Variant {
  readonly id: string;
  readonly dasar: string;
  readonly nama: string;
}

export interface UsedVariant extends Variant {
  /** Whether the unit has it from those above it. */
  readonly isInherited: boolean;
}

/** Who plays a part in a unit, from one date to another. */
export interface Binding {
  readonly id: string;
  readonly peran: string;
  readonly jabatan: string;
  readonly namaJabatan: string;
  readonly didelegasikan: boolean;
  readonly mulai: string;
  readonly selesai: string | null;
}

export interface UnitStructure {
  readonly id: string;
  readonly instansi: string;
  readonly nama: string;
  readonly kode: string;
  readonly induk: string | null;
  /** How many units are above it. */
  readonly kedalaman: number;
  readonly isUnitOrganisasi: boolean;
  readonly isPerangkatDaerah: boolean;
  readonly dasarHukum: string | null;
  readonly susunan: UsedVariant | null;
  readonly susunanPenugasan: UsedVariant | null;
  /** Titles of the posts. */
  readonly pimpinan: string | null;
  readonly penilaiKinerja: string | null;
  readonly bindings: readonly Binding[];
  /** What is missing or wrong, one sentence each. */
  readonly kekurangan: readonly string[];
}

export interface AgencyStructure {
  readonly items: readonly UnitStructure[];
  readonly page: { readonly totalItems: number; readonly hasMoreTotalItems: boolean; readonly endCursor?: string };
  /** How many sentences of all units name something missing. */
  readonly kekurangan: number;
  /** Structures the agency may choose from. */
  readonly pilihan: { readonly susunan: readonly Variant[]; readonly susunanPenugasan: readonly Variant[] };
}
