import { Type } from 'typebox';
import { fakta, hari, hariOrNull, yaTidak } from '../kepegawaian/fakta.ts';
import { aturan } from './in-force.ts';

/** What a case on a vacant JPT Pratama must satisfy besides the rules of the catalogue. */

export const jabatanLowong = aturan({
  id: 'lpsk-1-2024/pasal-10-1-jabatan-lowong',
  message: {
    id: 'Jabatan ini tidak lowong pada tanggal rencana pengangkatan; yang diisi adalah JPT Pratama yang lowong (Pasal 10 ayat (1), Pasal 12 ayat (1)).',
    en: 'The post is not vacant on the planned date of appointment; only vacant posts are filled (art. 10(1), 12(1)).',
  },
  basis: 'Pasal 10 ayat (1), Pasal 12 ayat (1)',
  facts: fakta({
    adaPemangku: yaTidak('ada pemangku definitif'),
    pemangkuSampai: hariOrNull('hari terakhir pemangku definitif; kosong bila belum ditetapkan'),
    rencanaPengangkatan: hari('TMT rencana pengangkatan'),
  }),
  evaluate: ({ adaPemangku, pemangkuSampai, rencanaPengangkatan }) =>
    !adaPemangku || (pemangkuSampai !== null && pemangkuSampai < rencanaPengangkatan) ? 'pass' : 'fail',
});

const orang = (description: string) => Type.Array(Type.String(), { description });
const isTanpaGanda = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;

export const daftarCalon = aturan({
  id: 'lpsk-1-2024/pasal-3-daftar-calon',
  message: {
    id: 'Seorang calon tercantum lebih dari satu kali, atau ikut menilai dirinya sendiri (Pasal 3).',
    en: 'A candidate is listed more than once, or would assess themselves (art. 3).',
  },
  basis: 'Pasal 3',
  facts: fakta({ calon: orang('calon'), penilai: orang('asesor atau panitia seleksi') }),
  evaluate: ({ calon, penilai }) =>
    isTanpaGanda(calon) && calon.every((id) => !penilai.includes(id)) ? 'pass' : 'fail',
});

/** Facts of a list that must name everyone who is due in it, and nobody else or twice. */
const daftarLengkap = {
  facts: fakta({ diminta: orang('yang harus disebut'), disebut: orang('yang disebut') }),
  evaluate: ({ diminta, disebut }: { readonly diminta: readonly string[]; readonly disebut: readonly string[] }) =>
    isTanpaGanda(disebut) && disebut.length === diminta.length && disebut.every((id) => diminta.includes(id))
      ? ('pass' as const)
      : ('fail' as const),
};

export const penegasanLengkap = aturan({
  id: 'lpsk-1-2024/pasal-3-penegasan-lengkap',
  message: {
    id: 'Putuskan setiap calon yang syaratnya belum diketahui satu kali, dan hanya mereka (Pasal 3).',
    en: 'Decide once on every candidate about whom something is unknown, and on nobody else (art. 3).',
  },
  basis: 'Pasal 3',
  ...daftarLengkap,
});

export const penilaianLengkap = aturan({
  id: 'lpsk-1-2024/pasal-8-c-penilaian-lengkap',
  message: {
    id: 'Penilaian harus menyebut setiap calon yang memenuhi syarat satu kali, dan hanya mereka (Pasal 8 huruf c).',
    en: 'The assessment must name every eligible candidate once, and nobody else (art. 8(c)).',
  },
  basis: 'Pasal 8 huruf c',
  ...daftarLengkap,
});

export const calonTerpilih = aturan({
  id: 'lpsk-1-2024/pasal-8-calon-terpilih',
  message: {
    id: 'Hanya calon yang memenuhi persyaratan dan standar kompetensi yang dapat diusulkan dan diangkat, masing-masing sekali (Pasal 8).',
    en: 'Only candidates who meet the requirements may be proposed and appointed, each once (art. 8).',
  },
  basis: 'Pasal 8',
  facts: fakta({ sesuai: orang('calon yang sesuai'), dipilih: orang('yang diusulkan atau dipilih') }),
  evaluate: ({ sesuai, dipilih }) =>
    dipilih.length > 0 && isTanpaGanda(dipilih) && dipilih.every((id) => sesuai.includes(id)) ? 'pass' : 'fail',
});

export const panitiaSeleksi = aturan({
  id: 'lpsk-1-2024/pasal-12-2-panitia-seleksi',
  message: {
    id: 'Panitia seleksi memerlukan seorang ketua dan sekurang-kurangnya seorang anggota, masing-masing orang lain (Pasal 12 ayat (2)).',
    en: 'A selection committee needs one chair and at least one member, each another person (art. 12(2)).',
  },
  basis: 'Pasal 12 ayat (2)',
  facts: fakta({
    panitia: orang('panitia seleksi'),
    ketua: Type.Integer({ minimum: 0, description: 'banyaknya ketua' }),
  }),
  evaluate: ({ panitia, ketua }) => (ketua === 1 && panitia.length > 1 && isTanpaGanda(panitia) ? 'pass' : 'fail'),
});
