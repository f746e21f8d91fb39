import { Type } from 'typebox';
import { fakta, hari, hariOrNull, orNull, satuDari, yaTidak } from '../kepegawaian/fakta.ts';
import { AngkaKredit } from './angka-kredit.ts';
import { aturanAngkaKredit } from './aturan.ts';

/** What assessing the credits of a year demands besides the catalogue: the same text, where it has no entry of its own. */

const Tahun = Type.Integer({ minimum: 1900, maximum: 2199, description: 'tahun yang dinilai' });

export const ppskDinilai = aturanAngkaKredit('pasal-29-1-ppsk-dinilai', {
  basis: 'Pasal 29 ayat (1), Pasal 14 ayat (6)',
  message: {
    id: 'Yang dinilai harus PPSK yang tercatat dalam buku Angka Kredit dan sudah menduduki jabatannya pada tahun {tahun} (Pasal 29 ayat (1)).',
    en: 'Whoever is assessed must be a PPSK with a credit book, in the post in {tahun} (art. 29(1)).',
  },
  facts: fakta({ mulai: hariOrNull('hari pertama sebagai PPSK; kosong bila tidak tercatat'), tahun: Tahun }),
  evaluate: ({ mulai, tahun }) => (mulai !== null && mulai <= `${tahun}-12-31` ? 'pass' : 'fail'),
});

export const capaianTahun = aturanAngkaKredit('pasal-29-1-capaian-tahun', {
  basis: 'Pasal 29 ayat (1), Pasal 25 ayat (4)',
  message: {
    id: 'Capaian SKP tahun {tahun} baru dapat ditetapkan sejak akhir tahun itu dan paling lambat hari ini (Pasal 25 ayat (4)).',
    en: 'The SKP result of {tahun} can be set from the end of that year, and no later than today (art. 25(4)).',
  },
  facts: fakta({
    tahun: Tahun,
    tanggalPenetapan: hari('tanggal capaian SKP ditetapkan'),
    tanggalAcuan: hari('tanggal disampaikan'),
  }),
  evaluate: ({ tahun, tanggalPenetapan, tanggalAcuan }) =>
    `${tahun}-12-01` <= tanggalPenetapan && tanggalPenetapan <= tanggalAcuan ? 'pass' : 'fail',
});

export const sekaliSetahun = aturanAngkaKredit('pasal-29-1-sekali-setahun', {
  basis: 'Pasal 29 ayat (1)',
  message: {
    id: 'Hasil Kerja tahun {tahun} sudah dinilai dan tercatat dalam buku Angka Kredit (Pasal 29 ayat (1)).',
    en: 'The work results of {tahun} have been assessed and are in the credit book (art. 29(1)).',
  },
  facts: fakta({
    tahun: Tahun,
    sudahTercatat: yaTidak('ada Hasil Kerja tahun itu dalam buku Angka Kredit'),
  }),
  evaluate: ({ sudahTercatat }) => (sudahTercatat ? 'fail' : 'pass'),
});

export const hasilKerjaTahun = aturanAngkaKredit('pasal-30-1-hasil-kerja-tahun', {
  basis: 'Pasal 30 ayat (1)',
  message: {
    id: 'Usul memuat paling sedikit satu butir; jumlah Hasil Kerja bilangan bulat, dan semuanya bertanggal dalam tahun {tahun} sejak menduduki jabatan (Pasal 30 ayat (1)).',
    en: 'A proposal has at least one item; work results are whole numbers, and each item is dated within {tahun}, from the first day in the post (art. 30(1)).',
  },
  facts: fakta({
    tahun: Tahun,
    mulai: hari('hari pertama sebagai PPSK'),
    tanggal: Type.Array(orNull(hari('tanggal butir')), { description: 'tanggal tiap butir yang diusulkan' }),
    volume: Type.Array(Type.Integer(), { description: 'jumlah tiap Hasil Kerja; 0 bila bukan bilangan bulat' }),
  }),
  evaluate: ({ tahun, mulai, tanggal, volume }) =>
    tanggal.length > 0 &&
    tanggal.every((one) => one?.startsWith(`${tahun}-`) === true && mulai <= one) &&
    volume.every((one) => one > 0)
      ? 'pass'
      : 'fail',
});

const Jam = orNull(Type.Integer({ minimum: 0, maximum: 100_000, description: 'jam' }));

export const jamButir = aturanAngkaKredit('lampiran-ii-jam-butir', {
  basis: 'Pasal 39 ayat (3), Lampiran II huruf E angka 3, Lampiran II huruf E angka 4',
  message: {
    id: 'Jam pelatihan menurut sertifikat harus disebut dan berada dalam rentang butir yang dipilih (Lampiran II huruf E).',
    en: 'The hours of a course must be stated and lie within the range of the item chosen (Annex II.E).',
  },
  facts: fakta({ jam: Jam, dari: Type.Integer({ minimum: 0, description: 'jam paling sedikit' }), sampai: Jam }),
  evaluate: ({ jam, dari, sampai }) =>
    jam !== null && dari <= jam && (sampai === null || jam <= sampai) ? 'pass' : 'fail',
});

export const penulisKarya = aturanAngkaKredit('pasal-40-1-penulis-karya', {
  basis: 'Pasal 40 ayat (1)',
  message: {
    id: 'Karya Tulis/Karya Ilmiah menyebut jumlah penulis dan peran penulis; kegiatan lain tidak (Pasal 40 ayat (1)).',
    en: 'A paper states its number of authors and the role; other activities do not (art. 40(1)).',
  },
  facts: fakta({
    karyaTulis: yaTidak('kegiatan berupa Karya Tulis/Karya Ilmiah'),
    jumlahPenulis: orNull(Type.Integer({ minimum: 1, description: 'jumlah penulis' })),
    peran: orNull(satuDari(['utama', 'pembantu', 'tidak-ditentukan'], 'peran penulis')),
  }),
  evaluate: ({ karyaTulis, jumlahPenulis, peran }) =>
    (jumlahPenulis !== null) === karyaTulis && (peran !== null) === karyaTulis ? 'pass' : 'fail',
});

const ALASAN_TERPENDEK = 10;

export const putusanButir = aturanAngkaKredit('pasal-33-2-b-putusan-butir', {
  basis: 'Pasal 33 ayat (2) huruf b',
  message: {
    id: 'Butir yang ditolak, diubah, atau perlu diputus disertai alasan paling sedikit 10 huruf; jumlah yang diakui di bawah yang diusulkan; nilai yang tidak terbaca diisi dari naskah resmi dengan sumbernya (Pasal 33 ayat (2) huruf b).',
    en: 'An item refused, lowered or open to judgement has a reason of at least 10 characters; what is recognised is less than proposed; a value not legible comes from the official print, with its source (art. 33(2)(b)).',
  },
  facts: fakta({
    putusan: satuDari(['diterima', 'diubah', 'ditolak', 'belum'], 'putusan Tim Penilai'),
    alasan: Type.String({ description: 'alasan putusan' }),
    volume: Type.Integer({ minimum: 0, description: 'jumlah yang diusulkan' }),
    volumeDiakui: orNull(Type.Integer({ minimum: 0, description: 'jumlah yang diakui' })),
    nilai: orNull(AngkaKredit('Angka Kredit butir; kosong bila tidak dapat dihitung')),
    perluDiputus: yaTidak('ada yang perlu diputus orang'),
    sumberNilai: orNull(
      Type.String({ description: 'sumber nilai dari naskah resmi; kosong bila nilainya tidak diisi' }),
    ),
  }),
  evaluate: ({ putusan, alasan, volume, volumeDiakui, nilai, perluDiputus, sumberNilai }) => {
    if (putusan === 'belum' || sumberNilai?.trim() === '') return 'fail';
    const isReasoned = alasan.trim().length >= ALASAN_TERPENDEK;
    if (putusan === 'ditolak') return isReasoned ? 'pass' : 'fail';
    if (nilai === null || (perluDiputus && !isReasoned)) return 'fail';
    if (putusan === 'diterima') return 'pass';
    return isReasoned && volumeDiakui !== null && 0 < volumeDiakui && volumeDiakui < volume ? 'pass' : 'fail';
  },
});
