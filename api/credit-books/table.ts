import { namaJenjang } from '../../processes/buku-angka-kredit.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { CreditBook, CreditEntry, CreditFigure, CreditRequirement, CreditRest } from '../contract/credit-books.ts';

/** One figure of a book: of which part, when, what, how much, by which article, from which entries. */
export interface Line {
  readonly bagian: string;
  readonly waktu: string;
  readonly hal: string;
  readonly nilai: number | null;
  readonly pasal: string;
  readonly entri: readonly string[];
}

const line =
  (bagian: string, waktu: string) =>
  (hal: string, { nilai, pasal, entri }: CreditFigure): Line => ({ bagian, waktu, hal, nilai, pasal, entri });

const required = (own: ReturnType<typeof line>, { syarat, terhitung, kurang, pasal }: CreditRequirement): Line[] =>
  [['Syarat', syarat] as const, ['Terhitung', terhitung] as const, ['Kurang', kurang] as const].flatMap(
    ([hal, nilai]) => (nilai === null ? [] : own(hal, { nilai, pasal, entri: [] })),
  );

/** 'sejak 9 Maret 2026, Pasal 48 ayat (1) huruf d'; with its last day where it is over. */
export const restOf = ({ mulai, sampai, pasal }: CreditRest): string => {
  const until = sampai === null ? '' : ` sampai diangkat kembali ${formatTanggal(sampai as Tanggal)}`;
  return `sejak ${formatTanggal(mulai as Tanggal)}${until}, ${pasal}`;
};

/** Every figure of a book on a line of its own. */
export function linesOf({ tahun, pangkat, jenjang }: CreditBook): Line[] {
  return [
    ...tahun.flatMap((one) => {
      const own = line('Tahun', String(one.tahun));
      return [
        own(one.isPemeliharaan ? 'Target pemeliharaan' : 'Target', one.target),
        own('Capaian', one.capaian),
        own('Diakui', one.diakui),
        own('Hangus', one.hangus),
        own('Kurang dari target', one.kurang),
      ];
    }),
    ...pangkat.flatMap((one) => {
      const own = line(`Pangkat ${one.golongan}`, one.mulai);
      return [
        own('Tugas jabatan', one.tugas),
        own('Penunjang', one.penunjang),
        own('Penetapan', one.penetapan),
        own('Kelebihan dari pangkat sebelumnya', one.kelebihanSebelumnya),
        ...required(own, one),
        own('Kelebihan', one.kelebihan),
      ];
    }),
    ...jenjang.flatMap((one) => {
      const own = line(`Jenjang ${namaJenjang(one.jenjang as never)}`, one.mulai);
      return [
        own('Angka Kredit dalam pangkat', one.pangkat),
        own('Pengembangan profesi', one.pengembanganProfesi),
        ...required(own, one),
        own('Kurang pengembangan profesi', {
          nilai: one.kurangPengembanganProfesi,
          pasal: 'Pasal 39 ayat (4)',
          entri: [],
        }),
      ];
    }),
  ];
}

export const UNSUR: { readonly [U in CreditEntry['unsur']]: string } = {
  tugas: 'Tugas jabatan',
  'pengembangan-profesi': 'Pengembangan profesi',
  penunjang: 'Penunjang',
  penetapan: 'Penetapan',
};

/** What an entry says besides its value: that it is doubted, or why it counts for less, or nothing. */
export const remarkOf = ({ nilai, catatan, isDiragukan }: CreditEntry): string => {
  const state = nilai === null ? 'Perlu diputus' : isDiragukan ? 'Nilai tercetak diragukan' : '';
  return [state, catatan ?? ''].filter((text) => text !== '').join(': ');
};

const HEADINGS = [
  'Bagian',
  'Waktu',
  'Hal',
  'Uraian',
  'Volume',
  'Angka Kredit',
  'Pasal',
  'Entri',
  'Bukti',
  'Surat penugasan',
  'Catatan',
];

/** A book as a table: whose it is and what must be said of it, then every figure and every entry. */
export function tableOf(book: CreditBook): (string | number | null)[][] {
  const { pegawai, tanggal, peringatan } = book;
  const head = (hal: string, uraian: string) => ['Buku', tanggal, hal, uraian, ...Array(7).fill(null)];
  return [
    HEADINGS,
    head('Nama', pegawai.nama),
    head('NIP', `NIP ${pegawai.nip}`),
    head('Jabatan', pegawai.namaJabatan),
    head('Keadaan per', formatTanggal(tanggal as Tanggal)),
    head('Peringatan', peringatan.id),
    ...book.diberhentikan.map((rest) => head('Diberhentikan dari jabatan fungsional', restOf(rest))),
    ...linesOf(book).map(({ bagian, waktu, hal, nilai, pasal, entri }) => [
      ...[bagian, waktu, hal, null, null, nilai, pasal],
      ...[entri.join(', '), null, null, null],
    ]),
    ...book.entri.map((one) => [
      ...['Entri', one.tanggal, UNSUR[one.unsur], one.uraian, one.volume, one.nilai, one.pasal],
      ...[one.id, one.bukti, one.penugasan, remarkOf(one)],
    ]),
  ];
}
