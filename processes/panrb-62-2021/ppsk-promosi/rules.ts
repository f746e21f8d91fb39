import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { angkaKreditPromosi, jabatanLowongPromosi, penilaiLainPromosi } from '../checks.ts';
import {
  hasilUji,
  jabatanDituju,
  jabatanTetap,
  kebutuhanPedoman,
  kinerjaPadaTmt,
  lowonganDinyatakan,
  nilaiStandar,
  pelantikanCheck,
  penetapCheck,
  penilaiDitunjuk,
} from '../checks-jabatan.ts';
import type { Golongan, Jenjang } from '../jenjang.ts';
import {
  integritasPromosi,
  kinerjaPromosi,
  kriteriaPromosi,
  lingkupPromosi,
  lowonganPromosi,
  pangkatJenjang,
  pedomanPrasyarat,
  rangkapJabatan,
  standarKompetensi,
  ujiKompetensiPromosi,
} from '../rules.ts';
import { angkaKreditDinilai, jenjangTujuan, jumlah, pendidikanDasar, pernyataan, teks } from '../usul-jabatan.ts';

const jenjangSaatIni = (context: CaseContext): Jenjang | null => {
  const jenjang = teks(context, 'jenjangSaatIni');
  return jenjang === 'belum' ? null : (jenjang as Jenjang);
};

const STANDAR = ['teknis', 'manajerial', 'sosialKultural'] as const;

/** Met when all three are, not met when one is not; until then nobody knows. */
function memenuhiStandar(context: CaseContext): boolean | null {
  const semua = STANDAR.map((name) => nilaiStandar(context, name));
  if (semua.includes('tidak')) return false;
  return semua.includes(null) ? null : true;
}

/** s01: scope, guideline, vacancy, and somebody else who examines and assesses. */
export const usulan: readonly Check[] = [
  check(
    lingkupPromosi,
    (context) => ({ jenjangSaatIni: jenjangSaatIni(context), jenjangTujuan: jenjangTujuan(context) }),
    'jenjangTujuan',
  ),
  check(pedomanPrasyarat, kebutuhanPedoman, 'pedomanBerlaku'),
  check(lowonganPromosi, lowonganDinyatakan, 'kebutuhan'),
  check(jabatanLowongPromosi, jabatanDituju, 'jabatanTujuan'),
  check(penilaiLainPromosi, penilaiDitunjuk, 'ketuaTimPenilai'),
];

/** s03: performance, track record, ethics and discipline. */
export const persyaratan: readonly Check[] = [
  check(kinerjaPromosi, kinerjaPadaTmt),
  check(integritasPromosi, (context) => ({
    rekamJejakBaik: pernyataan(context, 'rekamJejakBaik'),
    jumlahPelanggaranKodeEtik: jumlah(context, 'jumlahPelanggaran'),
    jumlahHukumanDisiplin: jumlah(context, 'jumlahHukuman'),
  })),
];

/** s04: the competency test, the standard of the level, and with them the criteria of Pasal 18. */
export const uji: readonly Check[] = [
  check(ujiKompetensiPromosi, hasilUji),
  check(standarKompetensi, (context) => ({
    teknis: nilaiStandar(context, 'teknis'),
    manajerial: nilaiStandar(context, 'manajerial'),
    sosialKultural: nilaiStandar(context, 'sosialKultural'),
  })),
  check(kriteriaPromosi, (context) => ({
    dalamKelompokSuksesi: pernyataan(context, 'dalamKelompokSuksesi'),
    inovasiBermanfaat: pernyataan(context, 'inovasiBermanfaat'),
    inovasiDiakuiLembagaTerkait: pernyataan(context, 'inovasiDiakui'),
    memenuhiStandarKompetensi: memenuhiStandar(context),
  })),
];

/** s05: what the Tim Penilai has assessed. */
export const angkaKredit: readonly Check[] = [
  check(angkaKreditPromosi, (context) => ({ angkaKredit: angkaKreditDinilai(context) }), 'akTugasJabatan'),
];

/** s07: grade and level are corrected before the Keputusan is drawn up. */
export const pangkat: readonly Check[] = [
  check(
    pangkatJenjang,
    (context) => ({
      jenjang: teks(context, 'jenjangDitetapkan') as Jenjang,
      golongan: teks(context, 'golonganDitetapkan') as Golongan,
      pendidikan: pendidikanDasar(context),
    }),
    'golonganDitetapkan',
  ),
  penetapCheck,
];

/** s07: no other post is kept. */
export const penetapan: readonly Check[] = [check(rangkapJabatan, jabatanTetap)];

/** s09: nobody holds the post before they are sworn in. */
export const pelantikan: readonly Check[] = [pelantikanCheck];
