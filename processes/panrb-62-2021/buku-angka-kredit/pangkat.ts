import type { Tanggal } from '../../tanggal.ts';
import { jumlah, type Perseribu } from '../angka-kredit.ts';
import { GOLONGAN_TERTINGGI, type Golongan, type Jenjang } from '../jenjang.ts';
import { syaratPangkat } from '../lampiran-iii-vi.ts';
import { kelebihanOf, penunjangDiakui } from '../perhitungan.ts';
import { type Angka, angkaUnsur, type Syarat, syaratOf } from './angka.ts';
import type { IsiBuku, Keadaan } from './entri.ts';
import { isDalam, keadaanAkhir, type Masa, masaMenurut } from './masa.ts';
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

/**
 * The pangkat held until a day, in order: what is left over goes on within a jenjang, never beyond (Pasal 42). Who is
 * appointed again with a pangkat they were given meanwhile goes on with all they had: no rise has used it (Pasal 48 ayat (4)).
 */
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
    const bawaan = bawaanDari(sebelum?.jenjang === jenjang ? sebelum : undefined, isi.riwayat, masa);
    const tugas = {
      ...angkaUnsur(nilai, masa, 'tugas', 'Pasal 29 ayat (2), Pasal 36 ayat (2)'),
      nilai: jumlah(diakui.filter(({ tanggal }) => isDalam(masa, tanggal)).map((one) => one.diakui)),
    };
    const penunjang = angkaUnsur(nilai, masa, 'penunjang', 'Pasal 37 ayat (2), (3)');
    const terbatas = { ...penunjang, nilai: tabel === undefined ? 0 : penunjangDiakui(penunjang.nilai, tabel) };
    const penetapan = angkaUnsur(nilai, masa, 'penetapan', 'Pasal 15 ayat (3), Pasal 17 ayat (1), Pasal 48 ayat (4)');
    const terhitung = tugas.nilai + terbatas.nilai + penetapan.nilai + bawaan.nilai;
    semua.push({
      mulai: masa.awal.tmt,
      golongan,
      jenjang,
      tugas,
      penunjang: terbatas,
      penetapan,
      kelebihanSebelumnya: bawaan,
      ...syaratOf(syarat, terhitung),
      kelebihan: syarat === undefined ? 0 : kelebihanOf(terhitung, syarat),
    });
  }
  return semua;
}

/** What is brought along from the pangkat before in the same jenjang. */
function bawaanDari(sebelum: PangkatBuku | undefined, riwayat: readonly Keadaan[], { awal }: Masa): Angka {
  if (!sebelum) return { nilai: 0, pasal: 'Pasal 42', entri: [] };
  const isDiangkatKembali = riwayat[riwayat.indexOf(awal) - 1]?.diberhentikan !== undefined;
  if (!isDiangkatKembali) return { nilai: sebelum.kelebihan, pasal: 'Pasal 42', entri: [] };
  const { tugas, penunjang, penetapan, kelebihanSebelumnya } = sebelum;
  const entri = [tugas, penunjang, penetapan, kelebihanSebelumnya].flatMap((angka) => angka.entri);
  return { nilai: sebelum.terhitung, pasal: 'Pasal 48 ayat (4)', entri };
}
