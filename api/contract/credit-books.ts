import type { Article } from './law.ts';

/** What the API answers about credit books. Credits are in Angka Kredit, with at most three decimals; dates are ISO 8601. */

export interface CreditBookSummary {
  readonly pegawai: string;
  readonly nama: string;
  readonly namaJabatan: string;
  readonly namaUnit: string;
  readonly golongan: string;
  readonly jenjang: string;
  /** Day from which they are what they are now. */
  readonly tmt: string;
  /** Whether they were removed from the post on that day. */
  readonly isDiberhentikan: boolean;
  readonly jumlahEntri: number;
}

/** A figure with the article it follows from and the ids of the entries it is made of. */
export interface CreditFigure {
  readonly nilai: number;
  readonly pasal: string;
  readonly entri: readonly string[];
}

/** What is demanded and counted; `null` where there is nothing above, or the table has no such row. */
export interface CreditRequirement {
  readonly pasal: string;
  readonly syarat: number | null;
  readonly terhitung: number;
  readonly kurang: number | null;
}

/** A year of duties: target, what was earned, recognised, what lapsed, and what is missing to the target. */
export interface CreditYear {
  readonly tahun: number;
  readonly target: CreditFigure;
  readonly capaian: CreditFigure;
  readonly diakui: CreditFigure;
  readonly hangus: CreditFigure;
  readonly kurang: CreditFigure;
  /** Whether its target is that of maintenance (Pasal 27). */
  readonly isPemeliharaan: boolean;
}

export interface CreditRank extends CreditRequirement {
  readonly mulai: string;
  readonly golongan: string;
  readonly jenjang: string;
  readonly tugas: CreditFigure;
  readonly penunjang: CreditFigure;
  readonly penetapan: CreditFigure;
  readonly kelebihanSebelumnya: CreditFigure;
  /** What goes on to the next pangkat of the same jenjang. */
  readonly kelebihan: CreditFigure;
}

export interface CreditLevel extends CreditRequirement {
  readonly mulai: string;
  readonly jenjang: string;
  readonly pangkat: CreditFigure;
  readonly pengembanganProfesi: CreditFigure;
  readonly kurangPengembanganProfesi: number;
}

export interface CreditEntry {
  readonly id: string;
  readonly tanggal: string;
  readonly unsur: 'tugas' | 'pengembangan-profesi' | 'penunjang' | 'penetapan';
  /** As the text names it; a decision names none. */
  readonly butir: string | null;
  readonly uraian: string;
  readonly volume: number | null;
  /** Number of the letter of the unit's head, where it is work of another jenjang. */
  readonly penugasan: string | null;
  readonly bukti: string;
  /** `null`: somebody must decide; `catatan` says why. */
  readonly nilai: number | null;
  readonly pasal: string;
  readonly catatan: string | null;
  /** Counted as printed, though the print is doubted. */
  readonly isDiragukan: boolean;
  /** The case it came from, and the letter. */
  readonly processInstanceKey: string | null;
  readonly surat: { readonly id: string; readonly nomor: string } | null;
}

export interface CreditDecision {
  readonly tahun: number;
  readonly tugas: number;
  readonly pengembanganProfesi: number;
  readonly penunjang: number;
  readonly kumulatif: number;
  readonly surat: { readonly id: string; readonly nomor: string };
  readonly processInstanceKey: string;
}

/** A stretch in which somebody was removed from the post, so that nothing counted. */
export interface CreditRest {
  readonly mulai: string;
  /** The day on which they were appointed again; `null` while they are not. */
  readonly sampai: string | null;
  readonly pasal: string;
}

/** The credit book of one person as of a day, computed anew from its entries. */
export interface CreditBook {
  readonly pegawai: {
    readonly id: string;
    readonly nama: string;
    readonly nip: string;
    readonly namaJabatan: string;
    readonly namaUnit: string;
  };
  readonly tanggal: string;
  /** Last day of the rules on Angka Kredit, and what must be said of it. */
  readonly berlakuSampai: string;
  readonly peringatan: { readonly id: string; readonly en: string };
  readonly tahun: readonly CreditYear[];
  readonly pangkat: readonly CreditRank[];
  readonly jenjang: readonly CreditLevel[];
  readonly diberhentikan: readonly CreditRest[];
  readonly entri: readonly CreditEntry[];
  readonly pak: readonly CreditDecision[];
  /** The words of every article that a figure names. */
  readonly articles: readonly Article[];
}

/** An item of Lampiran I or II whose value cannot be read, or is doubted, and what was entered for it. */
export interface CreditValue {
  readonly butir: string;
  readonly lampiran: string;
  readonly uraian: string;
  /** As printed, where it can be read. */
  readonly tercetak: number | null;
  readonly keyakinan: 'rendah' | 'hilang';
  readonly catatan: string | null;
  readonly ditetapkan: {
    readonly angkaKredit: number;
    readonly sumber: string;
    readonly oleh: string;
    readonly pada: string;
  } | null;
}
