import type { Tanggal } from '../../tanggal.ts';
import { jumlah, type Perseribu, perseribu } from '../angka-kredit.ts';
import type { Jenjang } from '../jenjang.ts';
import { syaratJenjang } from '../perhitungan.ts';
import { type Angka, angkaUnsur, type Syarat, syaratOf } from './angka.ts';
import type { IsiBuku } from './entri.ts';
import { isDalam, keadaanAkhir, masaMenurut } from './masa.ts';
import type { NilaiEntri } from './nilai-entri.ts';
import type { PangkatBuku } from './pangkat.ts';

/** The time in one jenjang. */
export interface JenjangBuku extends Syarat {
  readonly mulai: Tanggal;
  readonly jenjang: Jenjang;
  readonly pangkat: Angka;
  readonly pengembanganProfesi: Angka;
  /** What is missing of the 6 for who becomes Ahli Madya (Pasal 39 ayat (4)); 0 for others. */
  readonly kurangPengembanganProfesi: Perseribu;
}

const PENGEMBANGAN_PROFESI = perseribu(6);

/** The jenjang held until a day, in order. */
export function jenjangBuku(
  isi: IsiBuku,
  nilai: readonly NilaiEntri[],
  pangkat: readonly PangkatBuku[],
  per: Tanggal,
): JenjangBuku[] {
  return masaMenurut(isi.riwayat, ({ jenjang }) => jenjang).map((masa) => {
    const { jenjang, golongan } = masa.awal;
    const { pendidikan } = keadaanAkhir(isi.riwayat, masa, per);
    const own = pangkat.filter(({ mulai }) => isDalam(masa, mulai));
    // What was carried over was earned in a pangkat of the same jenjang: it must not count twice.
    const dijalani = own.flatMap(({ tugas, penunjang, penetapan }) => [tugas, penunjang, penetapan]);
    const total: Angka = {
      nilai: jumlah(dijalani.map((angka) => angka.nilai)),
      pasal: 'Pasal 38 ayat (2)',
      entri: dijalani.flatMap(({ entri }) => entri),
    };
    const pengembanganProfesi = angkaUnsur(nilai, masa, 'pengembangan-profesi', 'Pasal 39');
    const syarat = jenjang === 'ahli-madya' ? undefined : syaratJenjang(jenjang, pendidikan, golongan);
    return {
      mulai: masa.awal.tmt,
      jenjang,
      pangkat: total,
      pengembanganProfesi,
      ...syaratOf(syarat, total.nilai + pengembanganProfesi.nilai),
      kurangPengembanganProfesi:
        jenjang === 'ahli-muda' ? Math.max(0, PENGEMBANGAN_PROFESI - pengembanganProfesi.nilai) : 0,
    };
  });
}
