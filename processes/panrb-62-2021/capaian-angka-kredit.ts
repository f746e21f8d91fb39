import { desimal, jumlah } from './angka-kredit.ts';
import { barisPada, type IsiBuku } from './buku-angka-kredit/entri.ts';
import type { Kedudukan } from './buku-kasus.ts';

/** What a credit book says, as the rules of Pasal 36, Pasal 38, and Pasal 43 ask for it. */

const tahunOf = (date: string): number => Number(date.slice(0, 4));

const tahunPangkat = ({ buku, pangkat }: Kedudukan) =>
  buku.tahun.filter(({ tahun }) => tahun >= tahunOf(pangkat.mulai));

const pendidikanOf = (isi: IsiBuku, { buku }: Kedudukan) => barisPada(isi.riwayat, buku.per)!.pendidikan;

/** Facts of Pasal 36 in the pangkat held: what a decision has set counts as what was brought along. */
export function faktaPangkat(isi: IsiBuku, kedudukan: Kedudukan) {
  const { pangkat } = kedudukan;
  return {
    pendidikan: pendidikanOf(isi, kedudukan),
    golongan: pangkat.golongan,
    tahun: tahunPangkat(kedudukan).map(({ target, menurutTanggal }) => ({
      akCapaian: desimal(
        jumlah(menurutTanggal.filter(({ tanggal }) => tanggal >= pangkat.mulai).map(({ diakui }) => diakui)),
      ),
      targetMinimal: desimal(target),
    })),
    akPenunjang: desimal(pangkat.penunjang.nilai),
    kelebihanSebelumnya: desimal(pangkat.kelebihanSebelumnya.nilai + pangkat.penetapan.nilai),
  };
}

/** Facts of Pasal 38 ayat (1) in the jenjang held. */
export function faktaJenjang(isi: IsiBuku, kedudukan: Kedudukan) {
  const { buku, jenjang } = kedudukan;
  return {
    jenjang: jenjang.jenjang,
    pendidikan: pendidikanOf(isi, kedudukan),
    golonganMasukJenjang: barisPada(isi.riwayat, jenjang.mulai)!.golongan,
    akPangkatTerhitung: buku.pangkat
      .filter(({ mulai }) => mulai >= jenjang.mulai)
      .map(({ tugas, penunjang, penetapan }) => desimal(tugas.nilai + penunjang.nilai + penetapan.nilai)),
    akPengembanganProfesi: desimal(jenjang.pengembanganProfesi.nilai),
  };
}

/** Facts of Pasal 43 on the years in the pangkat held. */
export const faktaTahunan = (kedudukan: Kedudukan) => ({
  tahun: tahunPangkat(kedudukan).map(({ tahun, capaian, target }) => ({
    tahun,
    akCapaian: desimal(capaian),
    targetMinimal: desimal(target),
  })),
});
