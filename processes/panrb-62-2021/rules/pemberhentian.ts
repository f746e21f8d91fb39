import { Type } from 'typebox';
import { berurutan, fakta, hari, hariOrNull, orNull, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { addDays, addMonths } from '../../tanggal.ts';
import { Alasan, isTetap } from '../alasan.ts';
import { aturan } from '../aturan.ts';

const BULAN_TUGAS_BELAJAR = 6;

export const alasanPemberhentian = aturan('pasal-48-1-alasan-pemberhentian', {
  basis: 'Pasal 48 ayat (1)',
  message: {
    id: 'Terdapat alasan pemberhentian dari jabatan: huruf {daftar} (Pasal 48 ayat (1)).',
    en: 'Grounds for removal apply: letter(s) {daftar} (art. 48(1)).',
  },
  facts: fakta({
    mengundurkanDiri: yaTidak('mengundurkan diri dari jabatan'),
    diberhentikanSementara: yaTidak('diberhentikan sementara sebagai PNS'),
    cltn: yaTidak('menjalani cuti di luar tanggungan negara'),
    tugasBelajar: orNull(
      berurutan(
        fakta(
          { mulai: hari('mulai'), selesai: hari('selesai, hari terakhir') },
          'masa tugas belajar menurut keputusannya, dengan perpanjangan; kosong bila tidak ada',
        ),
        'mulai',
        'selesai',
      ),
    ),
    ditugaskanPenuhDiLuarPPSK: yaTidak('ditugaskan secara penuh di luar Jabatan Fungsional PPSK'),
    tidakMemenuhiPersyaratan: yaTidak('tidak memenuhi persyaratan jabatan'),
  }),
  evaluate: ({ tugasBelajar, ...facts }) => {
    const huruf = {
      a: facts.mengundurkanDiri,
      b: facts.diberhentikanSementara,
      c: facts.cltn,
      // 'Lebih dari 6 bulan': exactly six months are not.
      d: tugasBelajar !== null && addDays(tugasBelajar.selesai, 1) > addMonths(tugasBelajar.mulai, BULAN_TUGAS_BELAJAR),
      e: facts.ditugaskanPenuhDiLuarPPSK,
      f: facts.tidakMemenuhiPersyaratan,
    };
    const alasan = Object.entries(huruf).flatMap(([letter, isTrue]) => (isTrue ? [letter] : []));
    if (alasan.length > 0) return { outcome: 'pass', value: alasan, told: { daftar: alasan.join(', ') } };
    return {
      outcome: 'pass',
      value: alasan,
      message: {
        id: 'Tidak terdapat alasan pemberhentian dari jabatan (Pasal 48 ayat (1)).',
        en: 'No ground for removal applies (art. 48(1)).',
      },
    };
  },
});

export const alasanPribadi = aturan('pasal-48-2-alasan-pribadi', {
  basis: 'Pasal 48 ayat (2)',
  message: {
    id: 'Pengunduran diri dipertimbangkan bila ada alasan pribadi yang membuat tugas tidak mungkin dijalankan (Pasal 48 ayat (2)).',
    en: 'Resignation needs personal reasons making the work impossible (art. 48(2)).',
  },
  facts: fakta({
    alasanPribadi: orNull(Type.String({ description: 'alasan pribadi pengunduran diri; kosong bila tidak ada' })),
    tidakMungkinMelaksanakanTugas: yaTidakOrNull('alasan itu membuat tugas tidak mungkin dilaksanakan'),
  }),
  evaluate: ({ alasanPribadi, tidakMungkinMelaksanakanTugas }) =>
    semuaTerpenuhi((alasanPribadi ?? '').trim() !== '', tidakMungkinMelaksanakanTugas),
});

export const pemeriksaanIzin = aturan('pasal-50-1-pemeriksaan-izin', {
  basis: 'Pasal 50 ayat (1)',
  message: {
    id: 'Pemberhentian karena mengundurkan diri atau tidak memenuhi syarat perlu pemeriksaan dan izin Pejabat yang Berwenang lebih dahulu (Pasal 50 ayat (1)).',
    en: 'Removal on letters a/f needs examination and prior permission (art. 50(1)).',
  },
  facts: fakta({
    alasan: Alasan,
    pemeriksaanSelesai: yaTidak('pemeriksaan sudah dilaksanakan'),
    tanggalIzinPyB: hariOrNull('tanggal izin Pejabat yang Berwenang; kosong bila belum'),
    tanggalPenetapan: hari('tanggal penetapan pemberhentian'),
  }),
  evaluate: ({ alasan, pemeriksaanSelesai, tanggalIzinPyB, tanggalPenetapan }) => {
    if (!isTetap(alasan)) return 'na';
    return semuaTerpenuhi(pemeriksaanSelesai, isPalingLambat(tanggalIzinPyB, tanggalPenetapan));
  },
});

export const pemindahan = aturan('pasal-51-pemindahan', {
  basis: 'Pasal 51',
  message: {
    id: 'Pemindahan PPSK ke jabatan lain memerlukan persetujuan Pejabat Pembina Kepegawaian (Pasal 51).',
    en: "Moving a PPSK to another post needs the personnel officer's approval (art. 51).",
  },
  facts: fakta({
    tanggalPersetujuanPPKepegawaian: hariOrNull('tanggal persetujuan Pejabat Pembina Kepegawaian; kosong bila belum'),
    tanggalPemindahan: hari('tanggal pemindahan'),
  }),
  evaluate: ({ tanggalPersetujuanPPKepegawaian, tanggalPemindahan }) =>
    isPalingLambat(tanggalPersetujuanPPKepegawaian, tanggalPemindahan) ? 'pass' : 'fail',
});
