import { Type } from 'typebox';
import { fakta, hari, hariOrNull, orNull, yaTidak } from '../kepegawaian/fakta.ts';
import { aturan, aturanAngkaKredit } from './aturan.ts';

/** What assignments and yearly targets demand besides the catalogue: the same text, where it has no entry of its own. */

export const pelaksanaPpsk = aturan('pasal-10-pelaksana-ppsk', {
  basis: 'Pasal 10',
  message: {
    id: 'Yang ditugaskan harus PPSK pada unit kerja yang bersangkutan (Pasal 10).',
    en: 'Whoever is assigned must be a PPSK of the unit (art. 10).',
  },
  facts: fakta({ ppskPadaUnitKerja: yaTidak('yang ditugaskan PPSK pada unit kerja itu') }),
  evaluate: ({ ppskPadaUnitKerja }) => (ppskPadaUnitKerja ? 'pass' : 'fail'),
});

export const butirDikenal = aturan('pasal-8-1-butir-dikenal', {
  basis: 'Pasal 8 ayat (1)',
  message: {
    id: 'Kegiatan harus salah satu butir Pasal 8 ayat (1); pilih dari daftar.',
    en: 'The activity must be an item of art. 8(1); choose it from the list.',
  },
  facts: fakta({ butirDikenal: yaTidak('kegiatan itu butir Pasal 8 ayat (1)') }),
  evaluate: ({ butirDikenal: isDikenal }) => (isDikenal ? 'pass' : 'fail'),
});

export const hasilDalamMasa = aturan('pasal-10-masa-penugasan', {
  basis: 'Pasal 10',
  message: {
    id: 'Tanggal harus dalam masa penugasan: {mulai} sampai dengan {selesai}.',
    en: 'The date must lie within the period of the assignment: {mulai} to {selesai}.',
  },
  facts: fakta({
    mulai: hari('kegiatan dimulai'),
    selesai: hari('kegiatan selesai'),
    tanggalHasil: hari('Hasil Kerja selesai'),
  }),
  evaluate: ({ mulai, selesai, tanggalHasil }) => (mulai <= tanggalHasil && tanggalHasil <= selesai ? 'pass' : 'fail'),
});

const Tahun = Type.Integer({ minimum: 1900, maximum: 2199, description: 'tahun SKP' });
const Volume = Type.Array(Type.Integer(), { description: 'jumlah tiap Hasil Kerja; 0 bila bukan bilangan bulat' });
const isSetiapPositif = (volume: readonly number[]): boolean => volume.every((one) => one > 0);

export const ppskMenyusunSkp = aturan('pasal-23-1-ppsk-menyusun-skp', {
  basis: 'Pasal 23 ayat (1)',
  message: {
    id: 'SKP tahun {tahun} dibuka dalam tahun itu, bagi PPSK yang tercatat dalam buku Angka Kredit (Pasal 23 ayat (1)).',
    en: 'The {tahun} SKP is opened within that year, for a PPSK who has a credit book (art. 23(1)).',
  },
  facts: fakta({
    tahun: Tahun,
    tanggalDibuka: hari('SKP dibuka'),
    ppskTercatat: yaTidak('pegawai itu PPSK yang tercatat dalam buku Angka Kredit'),
  }),
  evaluate: ({ tahun, tanggalDibuka, ppskTercatat }) =>
    ppskTercatat && tanggalDibuka.startsWith(`${tahun}-`) ? 'pass' : 'fail',
});

export const isiSkp = aturan('pasal-23-3-isi-skp', {
  basis: 'Pasal 23 ayat (3)',
  message: {
    id: 'SKP memuat paling sedikit satu butir Pasal 8 ayat (1), masing-masing satu kali, dengan jumlah Hasil Kerja bilangan bulat (Pasal 23 ayat (3)).',
    en: 'An SKP has at least one item of art. 8(1), each of them once, with a whole number of work results (art. 23(3)).',
  },
  facts: fakta({
    butir: Type.Array(Type.String(), { description: 'butir yang direncanakan' }),
    semuaDikenal: yaTidak('semuanya butir Pasal 8 ayat (1)'),
    volume: Volume,
  }),
  evaluate: ({ butir, semuaDikenal, volume }) =>
    butir.length > 0 && semuaDikenal && new Set(butir).size === butir.length && isSetiapPositif(volume)
      ? 'pass'
      : 'fail',
});

export const hasilSesuaiSkp = aturanAngkaKredit('pasal-30-1-hasil-sesuai-skp', {
  basis: 'Pasal 30 ayat (1)',
  message: {
    id: 'Hasil Kerja harus butir SKP yang ditetapkan, berjumlah bilangan bulat, dan bertanggal dalam tahun {tahun} paling lambat hari ini (Pasal 30 ayat (1)).',
    en: 'Work results are items of the SKP that was set, whole numbers, and dated within {tahun}, no later than today (art. 30(1)).',
  },
  facts: fakta({
    tahun: Tahun,
    tanggalDicatat: hari('Hasil Kerja dicatat'),
    semuaDalamSkp: yaTidak('semuanya butir SKP'),
    volume: Volume,
    tanggal: Type.Array(orNull(hari('Hasil Kerja selesai')), { description: 'tanggal tiap Hasil Kerja' }),
  }),
  evaluate: ({ tahun, tanggalDicatat, semuaDalamSkp, volume, tanggal }) =>
    semuaDalamSkp &&
    isSetiapPositif(volume) &&
    tanggal.every((one) => one?.startsWith(`${tahun}-`) === true && one <= tanggalDicatat)
      ? 'pass'
      : 'fail',
});

export const akhirTahunSkp = aturanAngkaKredit('pasal-25-4-akhir-tahun-skp', {
  basis: 'Pasal 25 ayat (4)',
  message: {
    id: 'Tahun {tahun} belum berakhir: SKP dapat dinilai sejak 1 Desember (Pasal 25 ayat (4)).',
    en: 'The year {tahun} is not over: its SKP can be assessed from 1 December (art. 25(4)).',
  },
  facts: fakta({ tahun: Tahun, tanggalDitutup: hariOrNull('PPSK menutup tahun; kosong bila belum') }),
  evaluate: ({ tahun, tanggalDitutup }) => {
    if (tanggalDitutup === null) return 'na';
    return tanggalDitutup >= `${tahun}-12-01` ? 'pass' : 'fail';
  },
});
