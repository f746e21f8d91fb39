import { namaJenjang } from '../../processes/buku-angka-kredit.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { Drawing } from '../../workers/index.ts';
import type { CreditBook } from '../contract/credit-books.ts';
import { linesOf, remarkOf, restOf, UNSUR } from './table.ts';

/** The template lies with what computes the book. */
const TEMPLATE = 'panrb-62-2021/buku-angka-kredit/buku-angka-kredit.typ';
const JENIS = 'Buku Angka Kredit';

interface Agency {
  readonly nama: string;
  readonly alamat: readonly string[];
  readonly kota: string;
}

const date = (iso: string): string => formatTanggal(iso as Tanggal);
const number = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','));

/** What is drawn of a book: every figure with its article, and every entry. @param moment milliseconds since 1970 */
export function drawBook(book: CreditBook, { nama, alamat, kota }: Agency, publicUrl: string, moment: number): Drawing {
  const { pegawai, tanggal, peringatan, pangkat, jenjang } = book;
  const kini = pangkat.at(-1);
  return {
    template: TEMPLATE,
    moment,
    data: {
      jenis: JENIS,
      nomor: '',
      tanggal: date(tanggal),
      kota,
      hal: `${JENIS} ${pegawai.nama}`,
      lampiran: 0,
      konsep: false,
      metode: 'elektronik',
      kop: { instansi: nama, unit: [], alamat },
      penandaTangan: { jabatan: '', nama: '', nip: '' },
      verifikasi: publicUrl,
      isi: {
        nama: pegawai.nama,
        nip: pegawai.nip,
        jabatan: pegawai.namaJabatan,
        unit: pegawai.namaUnit,
        pangkat: kini ? `${kini.golongan}, ${namaJenjang(kini.jenjang as never)} (sejak ${date(kini.mulai)})` : '-',
        kurangPangkat: number(kini?.kurang ?? null) || '-',
        kurangJenjang: number(jenjang.at(-1)?.kurang ?? null) || '-',
        peringatan: peringatan.id,
        diberhentikan: book.diberhentikan.map(restOf),
        angka: linesOf(book).map(({ bagian, waktu, hal, nilai, pasal }) => [
          bagian,
          when(waktu),
          hal,
          number(nilai),
          pasal,
        ]),
        entri: book.entri.map((one) => [
          date(one.tanggal),
          UNSUR[one.unsur],
          [one.butir ?? '', one.uraian].filter((text) => text !== '').join(': '),
          one.volume === null ? '' : String(one.volume),
          one.nilai === null ? 'belum' : number(one.nilai),
          one.pasal,
          [one.bukti, remarkOf(one)].filter((text) => text !== '').join('. '),
        ]),
      },
    },
  };
}

const when = (waktu: string): string => (waktu.length === 10 ? date(waktu) : waktu);
