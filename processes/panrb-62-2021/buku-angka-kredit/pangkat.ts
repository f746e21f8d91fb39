import type { Tanggal } from '../../tanggal.ts';
import { jumlah, type Perseribu } from '../angka-kredit.ts';
import { GOLONGAN_TERTINGGI, type Golongan, type Jenjang } from '../jenjang.ts';
import { syaratPangkat } from '../lampiran-iii-vi.ts';
import { kelebihanOf, penunjangDiakui } from '../perhitungan.ts';
import { type Angka, angkaUnsur, type Syarat, syaratOf } from './angka.ts';
import type { IsiBuku } from './entri.ts';
import { isDalam, keadaanAkhir, masaMenurut } from './masa.ts';
import type { NilaiEntri } from './nilai-entri.ts';
import type { TahunBuku } from './tahun.ts';

/** The time in one pangkat. */
export interface PangkatBuku extends Syarat {
  readonly mulai: Tanggal;
  readonly golongan: Golongan;
  readonly jenjang: Jenjang;
  readonly tugas: Angka;
  readonly penunjang: Angka;
  readonly penetapan: Angka;
  readonly kelebihanSebelumnya: Angka;
  readonly kelebihan: Perseribu;
}

/** The pangkat held until a day, in order: what is left over goes on within a jenjang, never beyond (Pasal 42). */
export function pangkatBuku(
  isi: IsiBuku,
  nilai: readonly NilaiEntri[],
  tahun: readonly TahunBuku[],
  per: Tanggal,
): PangkatBuku[] {
  const diakui = tahun.flatMap(({ menurutTanggal }) => menurutTanggal);
  const semua: PangkatBuku[] = [];
  for (const masa of masaMenurut(isi.riwayat, ({ golongan }) => golongan)) {
    const { golongan, jenjang } = masa.awal;
    const { pendidikan } = keadaanAkhir(isi.riwayat, masa, per);
    const tabel = syaratPangkat(pendidikan, golongan);
    const syarat = golongan === GOLONGAN_TERTINGGI ? undefined : tabel;
    const sebelum = semua.at(-1);
    const bawaan = sebelum?.jenjang === jenjang ? sebelum.kelebihan : 0;
    const tugas = {
      ...angkaUnsur(nilai, masa, 'tugas', 'Pasal 29 ayat (2), Pasal 36 ayat (2)'),
      nilai: jumlah(diakui.filter(({ tanggal }) => isDalam(masa, tanggal)).map((one) => one.diakui)),
    };
    const penunjang = angkaUnsur(nilai, masa, 'penunjang', 'Pasal 37 ayat (2), (3)');
    const terbatas = { ...penunjang, nilai: tabel === undefined ? 0 : penunjangDiakui(penunjang.nilai, tabel) };
    const penetapan = angkaUnsur(nilai, masa, 'penetapan', 'Pasal 15 ayat (3), Pasal 17 ayat (1), Pasal 48 ayat (4)');
    const terhitung = tugas.nilai + terbatas.nilai + penetapan.nilai + bawaan;
    semua.push({
      mulai: masa.awal.tmt,
      golongan,
      jenjang,
      tugas,
      penunjang: terbatas,
      penetapan,
      kelebihanSebelumnya: { nilai: bawaan, pasal: 'Pasal 42', entri: [] },
      ...syaratOf(syarat, terhitung),
      kelebihan: syarat === undefined ? 0 : kelebihanOf(terhitung, syarat),
    });
  }
  return semua;
}
