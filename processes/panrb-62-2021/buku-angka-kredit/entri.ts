import type { Citation } from '../../rule.ts';
import type { Tanggal } from '../../tanggal.ts';
import { type Huruf, pasalAlasan } from '../alasan.ts';
import type { Perseribu } from '../angka-kredit.ts';
import type { Golongan, Jenjang, PendidikanDasar } from '../jenjang.ts';
import type { Peran } from '../perhitungan.ts';

/** What somebody is from a day on: a row for each change of pangkat, jenjang or recognised degree, and for each removal. */
export interface Keadaan {
  readonly tmt: Tanggal;
  readonly golongan: Golongan;
  readonly jenjang: Jenjang;
  readonly pendidikan: PendidikanDasar;
  /**
   * The grounds on which they were removed from the post on that day; what they were until then stands beside it. Nothing
   * counts until the next row, by which they are appointed again (Pasal 48 ayat (3) and (4)).
   */
  readonly diberhentikan?: readonly Huruf[];
}

interface Dasar {
  /** Told apart by it; the same entry twice is refused. */
  readonly id: string;
  readonly tanggal: Tanggal;
  /** The paper that proves it. */
  readonly bukti: string;
}

/** Work results of an activity of Lampiran I. */
export interface EntriTugas extends Dasar {
  readonly jenis: 'tugas';
  /** 'Pasal 8 ayat (1) huruf a angka 1': codes are not all legible, articles are. */
  readonly butir: string;
  readonly volume: number;
  /** Number of the letter of the unit's head, where the activity is of another level (Pasal 10). */
  readonly penugasan?: string;
}

/** An activity of Lampiran II: profession development or supporting. */
export interface EntriKegiatan extends Dasar {
  readonly jenis: 'kegiatan';
  /** 'I.B.1.a'. */
  readonly butir: string;
  /** Where a paper has several authors (Pasal 40). */
  readonly penulis?: { readonly jumlah: number; readonly peran: Peran };
}

/** Credits set by a decision: on penyesuaian, perpindahan, or reappointment. */
export interface EntriPenetapan extends Dasar {
  readonly jenis: 'penetapan';
  readonly angkaKredit: Perseribu;
  readonly pasal: Citation;
}

export type Entri = EntriTugas | EntriKegiatan | EntriPenetapan;

/** A value the copy of the text has lost, supplied by a person from the official print. */
export interface NilaiDitetapkan {
  readonly angkaKredit: Perseribu;
  readonly sumber: string;
}

/** Everything a credit book is computed from. */
export interface IsiBuku {
  readonly riwayat: readonly Keadaan[];
  readonly entri: readonly Entri[];
  /** Years in which only a vacancy was missing for the next level (Pasal 27 ayat (1)). */
  readonly tahunMenungguLowongan: readonly number[];
  /** Values of items that are not legible, by item. */
  readonly nilaiDitetapkan: ReadonlyMap<string, NilaiDitetapkan>;
  /** The last day on which the rules on Angka Kredit are law. */
  readonly sampai: Tanggal;
}

/** The row of a career that holds on a day, be it that of a removal; undefined before the first. */
export const barisPada = (riwayat: readonly Keadaan[], tanggal: Tanggal): Keadaan | undefined =>
  riwayat.findLast(({ tmt }) => tmt <= tanggal);

/** What somebody is as a PPSK on a day; undefined before the first, and from a removal until they are appointed again. */
export function keadaanPada(riwayat: readonly Keadaan[], tanggal: Tanggal): Keadaan | undefined {
  const baris = barisPada(riwayat, tanggal);
  return baris?.diberhentikan ? undefined : baris;
}

/** What they are on 1 January or on the first day in the post in that year; undefined where they are not in it all year. */
export const keadaanTahun = (riwayat: readonly Keadaan[], tahun: number): Keadaan | undefined =>
  keadaanPada(riwayat, `${tahun}-01-01` as Tanggal) ??
  riwayat.find(({ tmt, diberhentikan }) => tmt.startsWith(`${tahun}-`) && !diberhentikan);

/** A stretch in which somebody was removed from the post. */
export interface MasaDiberhentikan {
  readonly mulai: Tanggal;
  /** The day on which they were appointed again. */
  readonly sampai: Tanggal | undefined;
  readonly alasan: readonly Huruf[];
  readonly pasal: Citation;
}

export const masaDiberhentikan = (riwayat: readonly Keadaan[]): MasaDiberhentikan[] =>
  riwayat.flatMap(({ tmt: mulai, diberhentikan: alasan }, index) =>
    alasan ? [{ mulai, sampai: riwayat[index + 1]?.tmt, alasan, pasal: pasalAlasan(alasan) }] : [],
  );
