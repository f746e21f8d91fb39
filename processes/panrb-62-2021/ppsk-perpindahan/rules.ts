import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { textOf } from '../../read.ts';
import { angkaKreditPerpindahan, jabatanLowongPerpindahan, penilaiLainPerpindahan } from '../checks.ts';
import {
  berkasUmum,
  hasilUji,
  ijazahDimiliki,
  jabatanDituju,
  jabatanTetap,
  kebutuhanPedoman,
  kinerjaPadaTmt,
  lowonganDinyatakan,
  pelantikanCheck,
  penetapCheck,
  penilaiDitunjuk,
  riwayatTugas,
} from '../checks-jabatan.ts';
import type { Golongan, Jenjang } from '../jenjang.ts';
import {
  kinerjaPerpindahan,
  lowonganPerpindahan,
  pangkatTetap,
  pedomanPrasyarat,
  pendidikanPerpindahan,
  pengalamanPerpindahan,
  rangkapJabatan,
  syaratUmumPerpindahan,
  ujiKompetensiPerpindahan,
  usiaPerpindahan,
} from '../rules.ts';
import { angkaKreditDinilai, baris, golongan, hari, jenjangTujuan, teks } from '../usul-jabatan.ts';

const usia = (context: CaseContext) => ({
  tanggalLahir: hari(context, 'tanggalLahir'),
  tanggalAcuan: hari(context, 'tmtJabatan'),
  jenjangTujuan: jenjangTujuan(context),
});

/** s01: guideline, vacancy, and somebody else who examines and assesses. */
export const usulan: readonly Check[] = [
  check(pedomanPrasyarat, kebutuhanPedoman, 'pedomanDisetujui'),
  check(lowonganPerpindahan, lowonganDinyatakan, 'kebutuhan'),
  check(jabatanLowongPerpindahan, jabatanDituju, 'jabatanTujuan'),
  check(penilaiLainPerpindahan, penilaiDitunjuk, 'ketuaTimPenilai'),
];

/** s03: what is verified in the file, on the planned day. */
export const persyaratan: readonly Check[] = [
  check(syaratUmumPerpindahan, berkasUmum),
  check(pendidikanPerpindahan, (context) => ({
    ijazah: ijazahDimiliki(context),
    bidangLainInstansiPembina: baris(context, 'bidangLainInstansiPembina').map(({ namaBidang }) => textOf(namaBidang)),
  })),
  check(pengalamanPerpindahan, riwayatTugas),
  check(kinerjaPerpindahan, kinerjaPadaTmt),
  check(usiaPerpindahan, usia),
];

/** s04: the competency test for the level. */
export const uji: readonly Check[] = [check(ujiKompetensiPerpindahan, hasilUji)];

/** s05: what the Tim Penilai has assessed. */
export const angkaKredit: readonly Check[] = [
  check(angkaKreditPerpindahan, (context) => ({ angkaKredit: angkaKreditDinilai(context) }), 'akTugasJabatan'),
];

/** s07: grade and level are corrected before the Keputusan is drawn up. */
export const pangkat: readonly Check[] = [
  check(
    pangkatTetap,
    (context) => ({
      pangkatDimiliki: golongan(context),
      pangkatDitetapkan: teks(context, 'golonganDitetapkan') as Golongan,
      akDitetapkanOleh: 'pejabat-penetap-ak',
      jenjangDitetapkan: teks(context, 'jenjangDitetapkan') as Jenjang,
    }),
    'golonganDitetapkan',
  ),
  penetapCheck,
];

/** s07: what depends on the day, once more on the day that is set. */
export const penetapan: readonly Check[] = [
  check(pengalamanPerpindahan, riwayatTugas),
  check(usiaPerpindahan, usia),
  check(rangkapJabatan, jabatanTetap),
];

/** s09: nobody is a PPSK before they are sworn in. */
export const pelantikan: readonly Check[] = [pelantikanCheck];
