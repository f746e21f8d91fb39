import type { Performer } from './organisation.ts';

/** What the API answers about letters to and from other agencies. Dates are ISO 8601. */

export type AgencyKind = 'kementerian' | 'lembaga' | 'provinsi' | 'kabupaten-kota' | 'lainnya';

/** How a letter went out: by e-mail, by courier, by hand. */
export type Means = 'pos-elektronik' | 'kurir' | 'langsung';

/** An agency outside of this office that letters go to and come from. */
export interface ExternalAgency {
  readonly id: string;
  readonly nama: string;
  readonly jenis: AgencyKind;
  /** Line by line. */
  readonly alamat: readonly string[];
}

export interface OutgoingLetter {
  readonly id: string;
  readonly status: 'menunggu dikirim' | 'terkirim';
  readonly instansi: string;
  readonly instansiLuar: ExternalAgency;
  readonly letterId: string;
  readonly jenis: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly hal: string;
  readonly processInstanceKey: string;
  readonly businessId: string | null;
  readonly registeredAt: string;
  /** Day on which it was sent; null while it waits to be. */
  readonly dikirim: string | null;
  readonly cara: Means | null;
  readonly pengirim: Performer | null;
}

export interface IncomingLetter {
  readonly id: string;
  /** Register number of the agency in the year, without a gap. */
  readonly agenda: number;
  readonly tahun: number;
  readonly nomor: string;
  readonly tanggal: string;
  readonly instansi: string;
  readonly instansiLuar: ExternalAgency;
  readonly diterima: string;
  readonly hal: string;
  readonly pindaian: { readonly documentId: string; readonly fileName: string };
  readonly pencatat: Performer;
  readonly registeredAt: string;
  /** `tercatat`: answers no case; `meneruskan`: on its way to its case; `terlambat`: the case went on before it came. */
  readonly keadaan: 'tercatat' | 'meneruskan' | 'diteruskan' | 'terlambat';
  readonly processInstanceKey: string | null;
  readonly businessId: string | null;
}

/** A case that waits for an answer from an agency. */
export interface WaitingCase {
  readonly processInstanceKey: string;
  readonly businessId: string;
  readonly processDefinitionName: string;
  readonly subject: string;
  /** The catch event that waits, and its name. */
  readonly elementId: string;
  readonly elementName: string;
  readonly instansi: string;
  /** The letter it answers. */
  readonly surat: string;
}
