import { Type } from 'typebox';
import { fakta, hari, hariOrNull, orNull } from '../kepegawaian/fakta.ts';
import { aturanAngkaKredit } from './aturan.ts';
import { GOLONGAN_TERTINGGI, Golongan, JenjangOf, selisihJenjang } from './jenjang.ts';

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

const sebutan = (description: string) => orNull(Type.String({ description }));

export const pakTerpakai = aturanAngkaKredit('pasal-29-4-pak-terpakai', {
  basis: 'Pasal 29 ayat (4)',
  message: {
    id: 'Riwayat sudah mencatat {terakhir} sesudah tanggal PAK ({saatPak}): kenaikan berikutnya didasarkan pada PAK yang baru (Pasal 29 ayat (4)).',
    en: 'The career already has {terakhir} after the day of the PAK ({saatPak}): the next rise rests on a new PAK (art. 29(4)).',
  },
  facts: fakta({
    saatPak: sebutan('golongan ruang atau jenjang pada tanggal PAK; kosong bila belum PPSK'),
    terakhir: sebutan('golongan ruang atau jenjang terakhir dalam riwayat jabatan; kosong bila tidak tercatat'),
  }),
  evaluate: ({ saatPak, terakhir }) => {
    if (saatPak === null) return 'na';
    return saatPak === terakhir ? 'pass' : 'fail';
  },
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

export const satuTingkat = aturanAngkaKredit('pasal-38-1-satu-tingkat', {
  basis: 'Pasal 38 ayat (1)',
  message: {
    id: 'Kenaikan jenjang hanya satu tingkat lebih tinggi daripada jenjang pada tanggal PAK (Pasal 38 ayat (1)).',
    en: 'A rise in level goes one level above that held on the day of the PAK (art. 38(1)).',
  },
  facts: fakta({
    jenjangSaatIni: orNull(JenjangOf('jenjang pada tanggal PAK; kosong bila belum PPSK')),
    jenjangTujuan: JenjangOf('jenjang yang akan diduduki'),
  }),
  evaluate: ({ jenjangSaatIni, jenjangTujuan }) => {
    if (jenjangSaatIni === null) return 'na';
    return selisihJenjang(jenjangSaatIni, jenjangTujuan) === 1 ? 'pass' : 'fail';
  },
});

export const pengujiLain = aturanAngkaKredit('pasal-38-4-penguji-lain', {
  basis: 'Pasal 38 ayat (4)',
  message: {
    id: 'Penyelenggara Uji Kompetensi harus orang lain, bukan PPSK yang diuji (Pasal 38 ayat (4)).',
    en: 'Whoever holds the competency test must not be the one tested (art. 38(4)).',
  },
  facts: fakta({
    pegawai: Type.String({ description: 'PPSK yang diuji' }),
    penyelenggaraUji: Type.String({ description: 'penyelenggara Uji Kompetensi' }),
  }),
  evaluate: ({ pegawai, penyelenggaraUji }) => (penyelenggaraUji === pegawai ? 'fail' : 'pass'),
});
