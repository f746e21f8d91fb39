import type { Static } from 'typebox';
import type { Predikat } from '../kepegawaian/kinerja.ts';
import { type CaseContext, type Check, check } from '../mechanism.ts';
import { textOf } from '../read.ts';
import { isTanggal } from '../tanggal.ts';
import { PENETAP } from './aturan.ts';
import type { Ijazah } from './ijazah.ts';
import type { Jenjang } from './jenjang.ts';
import { ketuaTimPenilai, penyelenggaraUji } from './pejabat-jabatan.ts';
import { pelantikan, penetapAngkaKredit } from './rules.ts';
import {
  baris,
  hari,
  hariAtauNull,
  idPegawai,
  isYa,
  jabatanTujuan,
  jenjangTujuan,
  jumlah,
  pernyataan,
  teks,
} from './usul-jabatan.ts';

/** How the facts of the ways into a post are read from a case; each way has rules of its own, under its own article. */

/** The guideline on needs, as stated by the unit kepegawaian (Pasal 45). */
export function kebutuhanPedoman(context: CaseContext) {
  const tanggalBerlaku = hariAtauNull(context, 'pedomanBerlaku');
  const tanggalPersetujuanMenteri = hariAtauNull(context, 'pedomanDisetujui');
  return {
    pedoman: tanggalBerlaku === null ? null : { tanggalPersetujuanMenteri, tanggalBerlaku },
    tanggalPengangkatan: hari(context, 'tmtJabatan'),
  };
}

/** The post to be filled, as the organisation has it today. */
export const jabatanDituju = (context: CaseContext) => ({
  namaJabatan: jabatanTujuan(context)?.nama ?? null,
  pemangku: pemangkuTujuan(context),
  jenjangTujuan: jenjangTujuan(context),
});

/** Who holds it for good; an acting holder leaves it vacant. */
export function pemangkuTujuan(context: CaseContext): string | null {
  const pemangku = jabatanTujuan(context)?.pemangku;
  return pemangku?.kapasitas === 'definitif' ? pemangku.nama : null;
}

/** The post somebody holds today. */
export const pemangkuPpsk = (context: CaseContext) => ({
  namaJabatan: context.organisasi.pegawai(idPegawai(context))?.namaJabatan ?? null,
});

/** What a competency of the Standar Kompetensi was assessed as; `null` while it is not. */
export function nilaiStandar(context: CaseContext, name: string): 'memenuhi' | 'tidak' | null {
  const nilai = teks(context, name);
  return nilai === 'memenuhi' || nilai === 'tidak' ? nilai : null;
}

export const berkasUmum = (context: CaseContext) => ({
  status: teks(context, 'status'),
  integritasBaik: pernyataan(context, 'integritasBaik'),
  moralitasBaik: pernyataan(context, 'moralitasBaik'),
  sehatJasmani: pernyataan(context, 'sehatJasmani'),
  sehatRohani: pernyataan(context, 'sehatRohani'),
});

export const ijazahDimiliki = (context: CaseContext): Static<typeof Ijazah> =>
  baris(context, 'ijazah').map(({ tingkat, bidang, bidangLain }) => ({
    tingkat: textOf(tingkat) as Static<typeof Ijazah>[number]['tingkat'],
    bidang: textOf(bidangLain) || textOf(bidang),
  }));

export const penilaianPerTahun = (context: CaseContext): { readonly [tahun: string]: Predikat } =>
  Object.fromEntries(
    baris(context, 'penilaianKinerja').map(({ tahun, predikat }) => [String(tahun), textOf(predikat) as Predikat]),
  );

/** Posts that are kept besides; the one held until now ends when the new one begins. */
export const jabatanTetap = (context: CaseContext) => ({
  jabatanLainAktif: baris(context, 'jabatanLain').map(({ jenisJabatan }) => textOf(jenisJabatan)),
});

export const pelantikanCheck: Check = check(
  pelantikan,
  (context) => ({ dilantik: isYa(context, 'dilantik'), sumpahJanji: isYa(context, 'sumpahJanji') }),
  'sumpahJanji',
);

/** What is stated of the vacancies of the level (Pasal 44). */
export const lowonganDinyatakan = (context: CaseContext) => ({
  kebutuhan: jumlah(context, 'kebutuhan'),
  terisi: jumlah(context, 'terisi'),
  dipesan: jumlah(context, 'dipesan'),
  jenjangTujuan: jenjangTujuan(context),
});

/** Who examines and who assesses the one proposed. */
export const penilaiDitunjuk = (context: CaseContext) => ({
  pegawai: idPegawai(context),
  penyelenggaraUji: penyelenggaraUji(context)[0] ?? null,
  ketuaTimPenilai: ketuaTimPenilai(context)[0] ?? null,
});

export const hasilUji = (context: CaseContext) => ({
  ikut: isYa(context, 'ikut'),
  lulus: isYa(context, 'lulus'),
  jenjangUji: teks(context, 'jenjangUji') as Jenjang,
  jenjangTujuan: jenjangTujuan(context),
});

/** Ratings of the last years, looked at from the day of the appointment. */
export const kinerjaPadaTmt = (context: CaseContext) => ({
  penilaian: penilaianPerTahun(context),
  tanggalAcuan: hari(context, 'tmtJabatan'),
});

/** Periods of duty as they are entered; one that still runs has no last day. */
export const riwayatTugas = (context: CaseContext) => ({
  riwayat: baris(context, 'riwayat').flatMap(({ mulai, selesai, bidangPSK }) =>
    isTanggal(mulai)
      ? [{ mulai, selesai: isTanggal(selesai) ? selesai : null, bidangPSK: textOf(bidangPSK) === 'ya' }]
      : [],
  ),
  tanggalAcuan: hari(context, 'tmtJabatan'),
});

/** Who sets the credits, as the diagram has it (Pasal 32). */
export const penetapCheck: Check = {
  ...check(penetapAngkaKredit, () => ({ jabatanPenetap: PENETAP })),
  keptBy: 'The diagram lets no other post sign the Penetapan Angka Kredit.',
};
