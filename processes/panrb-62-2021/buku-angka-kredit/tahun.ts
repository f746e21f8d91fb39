import { groupBy } from '../../group-by.ts';
import type { Tanggal } from '../../tanggal.ts';
import { jumlah, type Perseribu } from '../angka-kredit.ts';
import { capaianDiakui, isPemeliharaan, targetMinimal } from '../perhitungan.ts';
import { type IsiBuku, type Keadaan, keadaanTahun } from './entri.ts';
import type { NilaiEntri } from './nilai-entri.ts';

/** A year of duties: what is demanded, what was earned, and how much of it is recognised. */
export interface TahunBuku {
  readonly tahun: number;
  /** Pasal 26 or, for who waits for a vacancy or stands highest, Pasal 27. */
  readonly target: Perseribu;
  readonly capaian: Perseribu;
  /** At most 150 % of the target (Pasal 29 ayat (2)). */
  readonly diakui: Perseribu;
  /** What is above that and lapses. */
  readonly hangus: Perseribu;
  /** What is missing to the target. */
  readonly kurang: Perseribu;
  readonly pasal: 'Pasal 26 ayat (1), Pasal 29 ayat (2)' | 'Pasal 27, Pasal 29 ayat (2)';
  readonly entri: readonly string[];
  /** What is recognised, by the day: what comes first is recognised first. */
  readonly menurutTanggal: readonly { readonly tanggal: Tanggal; readonly diakui: Perseribu }[];
}

const tahunOf = (date: Tanggal): number => Number(date.slice(0, 4));

/**
 * Every year with a day in the post, to that of a date; its target is that of 1 January or of the first day in the post. The
 * text does not lower it for who was removed, or appointed again, amid the year.
 */
export function tahunBuku(isi: IsiBuku, semua: readonly NilaiEntri[], per: Tanggal): TahunBuku[] {
  const mulai = isi.riwayat[0]!.tmt;
  const tugas = groupBy(
    semua.filter(({ unsur, nilai }) => unsur === 'tugas' && nilai !== null && nilai > 0),
    ({ entri }) => tahunOf(entri.tanggal),
  );
  const akhir = tahunOf(per < isi.sampai ? per : isi.sampai);
  return Array.from({ length: Math.max(0, akhir - tahunOf(mulai) + 1) }, (_, index) => tahunOf(mulai) + index).flatMap(
    (tahun) => {
      const keadaan = keadaanTahun(isi.riwayat, tahun);
      return keadaan ? [satuTahun(isi, keadaan, tahun, tugas.get(tahun) ?? [])] : [];
    },
  );
}

function satuTahun(
  isi: IsiBuku,
  { jenjang, golongan }: Keadaan,
  tahun: number,
  tugas: readonly NilaiEntri[],
): TahunBuku {
  const menunggu = isi.tahunMenungguLowongan.includes(tahun);
  const dasar = { jenjang, golongan, memenuhiSyaratJenjang: menunggu, adaLowongan: !menunggu };
  const target = targetMinimal(dasar);
  const capaian = jumlah(tugas.map(({ nilai }) => nilai!));
  const diakui = capaianDiakui(capaian, target);
  return {
    tahun,
    target,
    capaian,
    diakui,
    hangus: capaian - diakui,
    kurang: Math.max(0, target - capaian),
    pasal: isPemeliharaan(dasar) ? 'Pasal 27, Pasal 29 ayat (2)' : 'Pasal 26 ayat (1), Pasal 29 ayat (2)',
    entri: tugas.map(({ entri }) => entri.id),
    menurutTanggal: dibagi(tugas, diakui),
  };
}

/** Shares what is recognised out to the days on which it was earned, the earliest first. */
function dibagi(tugas: readonly NilaiEntri[], diakui: Perseribu): { tanggal: Tanggal; diakui: Perseribu }[] {
  let sisa = diakui;
  return tugas.map(({ entri, nilai }) => {
    const bagian = Math.min(sisa, nilai!);
    sisa -= bagian;
    return { tanggal: entri.tanggal, diakui: bagian };
  });
}
