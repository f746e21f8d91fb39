import { fakta, hari, hariOrNull } from '../kepegawaian/fakta.ts';
import { aturanAngkaKredit } from './aturan.ts';
import { GOLONGAN_TERTINGGI, Golongan } from './jenjang.ts';

/** What a rise in pangkat or jenjang demands besides the catalogue: the same text, where it has no entry of its own. */

export const dasarPak = aturanAngkaKredit('pasal-29-4-dasar-pak', {
  basis: 'Pasal 29 ayat (4)',
  message: {
    id: 'Kenaikan didasarkan pada PAK seorang PPSK yang telah ditetapkan, paling lambat hari ini (Pasal 29 ayat (4)).',
    en: 'A promotion rests on a PAK of a PPSK that has been set, no later than today (art. 29(4)).',
  },
  facts: fakta({
    mulai: hariOrNull('hari pertama sebagai PPSK; kosong bila tidak tercatat'),
    tanggalPak: hari('tanggal PAK'),
    tanggalAcuan: hari('tanggal diusulkan'),
  }),
  evaluate: ({ mulai, tanggalPak, tanggalAcuan }) =>
    mulai !== null && mulai <= tanggalPak && tanggalPak <= tanggalAcuan ? 'pass' : 'fail',
});

export const urutanTmt = aturanAngkaKredit('pasal-36-2-urutan-tmt', {
  basis: 'Pasal 36 ayat (2)',
  message: {
    id: 'TMT yang baru harus sesudah tanggal PAK dan sesudah TMT terakhir dalam riwayat jabatan (Pasal 36 ayat (2)).',
    en: 'The new effective date must be after the PAK and after the last one of the career (art. 36(2)).',
  },
  facts: fakta({
    tmt: hari('TMT yang baru'),
    tanggalPak: hari('tanggal PAK'),
    tmtTerakhir: hari('TMT terakhir dalam riwayat jabatan'),
  }),
  evaluate: ({ tmt, tanggalPak, tmtTerakhir }) => (tanggalPak < tmt && tmtTerakhir < tmt ? 'pass' : 'fail'),
});

export const pangkatTertinggi = aturanAngkaKredit('pasal-27-2-pangkat-tertinggi', {
  basis: 'Pasal 27 ayat (2)',
  message: {
    id: 'Golongan {golongan} adalah yang tertinggi dalam Jabatan Fungsional PPSK: setiap tahun wajib mengumpulkan paling sedikit 20 Angka Kredit (Pasal 27 ayat (2)).',
    en: 'Grade {golongan} is the highest of the post: at least 20 credits are to be earned every year (art. 27(2)).',
  },
  facts: fakta({ golongan: Golongan('golongan ruang saat ini') }),
  evaluate: ({ golongan }) => (golongan === GOLONGAN_TERTINGGI ? 'fail' : 'pass'),
});
