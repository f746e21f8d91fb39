import { GOLONGAN, HURUF, isAngkaKredit, perseribu } from '../../processes/buku-angka-kredit.ts';
import { JENIS, type JenisJabatan, PENDIDIKAN, PERAN_INSTANSI } from '../../processes/organisasi.ts';
import { SUSUNAN, SUSUNAN_PENUGASAN } from '../../processes/susunan.ts';
import { isStorableDate } from '../input.ts';

/** What a cell may hold: its value, or what was expected instead. */
type Cell = { readonly value: unknown } | { readonly expected: string };
type Parse = (text: string) => Cell;

export interface Column {
  readonly name: string;
  readonly isRequired: boolean;
  readonly parse: Parse;
  /** Has more digits than a spreadsheet keeps of a number: only text is taken. */
  readonly isDigits?: true;
}

/** One kind of file: its columns, and which of them name a row. */
export interface Sheet {
  readonly name: SheetName;
  /** Tells two rows of a file apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
}

/** In the order in which they build on each other. */
export const SHEET_NAMES = [
  'instansi',
  'unit',
  'jabatan',
  'pegawai',
  'pemangku',
  'peran-unit',
  'peran-instansi',
  'riwayat-ppsk',
  'angka-kredit',
] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** A spreadsheet would take such a text for a formula, or shows it in place of one that failed or was not computed. */
const FORMULA = /^[=+@]|^-.|^#(?:[A-Z0-9/_]+[!?]|N\/A|GETTING_DATA)$/;

const words =
  (max: number): Parse =>
  (text) => {
    if (FORMULA.test(text))
      return { expected: 'teks biasa, bukan rumus (tidak diawali =, +, - atau @) dan bukan galat rumus' };
    return text.length <= max ? { value: text } : { expected: `paling banyak ${max} huruf` };
  };

const id: Parse = (text) =>
  /^[a-z0-9][a-z0-9.-]{0,79}$/.test(text)
    ? { value: text }
    : { expected: 'kode dari huruf kecil, angka, titik dan tanda hubung, paling banyak 80 huruf' };

const nip: Parse = (text) =>
  /^\d{18}$/.test(text) ? { value: text } : { expected: 'NIP delapan belas angka (simpan kolomnya sebagai teks)' };

const date: Parse = (text) =>
  isStorableDate(text)
    ? { value: text }
    : { expected: 'tanggal kalender dalam bentuk TTTT-BB-HH, misalnya 2026-01-31' };

const yesNo: Parse = (text) => {
  const answers: { readonly [text: string]: boolean } = { ya: true, tidak: false };
  const value = answers[text.toLowerCase()];
  return value === undefined ? { expected: "'ya' atau 'tidak'" } : { value };
};

const order: Parse = (text) =>
  /^\d{1,6}$/.test(text) ? { value: Number(text) } : { expected: 'angka 0 sampai dengan 999999' };

/** '12,5' → 12500; spreadsheets write a point, too. */
const credits: Parse = (text) => {
  const value = Number(text.replace(',', '.'));
  return isAngkaKredit(value)
    ? { value: perseribu(value) }
    : { expected: 'Angka Kredit 0 atau lebih, paling banyak tiga angka di belakang koma' };
};

const oneOf =
  (known: readonly string[]): Parse =>
  (text) =>
    known.includes(text) ? { value: text } : { expected: `salah satu dari: ${known.join(', ')}` };

const list =
  (max: number): Parse =>
  (text) => {
    const items = text.split('|').map((item) => item.trim());
    const wrong = items.map(words(max)).find((cell) => 'expected' in cell);
    return wrong ?? { value: items.filter((item) => item !== '') };
  };

const listOf =
  (known: readonly string[]): Parse =>
  (text) => {
    const items = text.split('|').map((item) => item.trim());
    return items.every((item) => known.includes(item))
      ? { value: [...new Set(items)] }
      : { expected: `satu atau beberapa dari: ${known.join(', ')}, dipisahkan |` };
  };

const must = (name: string, parse: Parse): Column => ({ name, isRequired: true, parse });
const may = (name: string, parse: Parse): Column => ({ name, isRequired: false, parse });

/** Every kind of file that can be imported. */
export const SHEETS: { readonly [N in SheetName]: Sheet } = {
  instansi: {
    name: 'instansi',
    key: ['id'],
    columns: [
      must('id', id),
      must('nama', words(200)),
      must('kode', words(40)),
      must('jenis', oneOf(['lembaga-pusat', 'provinsi', 'kabupaten', 'kota'])),
      must('alamat', list(200)),
      must('kota', words(80)),
      must('zona_waktu', oneOf(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Pontianak'])),
    ],
  },
  unit: {
    name: 'unit',
    key: ['id'],
    columns: [
      must('id', id),
      must('instansi', id),
      may('induk', id),
      must('nama', words(200)),
      must('kode', words(40)),
      must('unit_organisasi', yesNo),
      may('perangkat_daerah', yesNo),
      may('unit_jabatan_administrasi', yesNo),
      may('susunan', oneOf([...SUSUNAN.keys()])),
      may('susunan_penugasan', oneOf([...SUSUNAN_PENUGASAN.keys()])),
      may('dasar_hukum', words(300)),
      may('urutan', order),
    ],
  },
  jabatan: {
    name: 'jabatan',
    key: ['id'],
    columns: [
      must('id', id),
      must('unit', id),
      must('nama', words(200)),
      must('jenis', oneOf(Object.keys(JENIS) as JenisJabatan[])),
      may('jenjang', words(40)),
      must('pimpinan', yesNo),
      may('atasan', id),
    ],
  },
  pegawai: {
    name: 'pegawai',
    key: ['nip'],
    columns: [
      { ...must('nip', nip), isDigits: true },
      may('id', id),
      must('nama', words(200)),
      must('status', oneOf(['PNS', 'PPPK', 'Pimpinan', 'Tenaga Ahli'])),
      must('pangkat', words(80)),
      may('pendidikan', oneOf(PENDIDIKAN)),
      may('tanggal_lahir', date),
      may('kompetensi', list(120)),
    ],
  },
  pemangku: {
    name: 'pemangku',
    key: ['jabatan', 'nip', 'mulai'],
    columns: [
      must('jabatan', id),
      { ...must('nip', nip), isDigits: true },
      must('kapasitas', oneOf(['definitif', 'plt', 'plh', 'pj'])),
      must('nomor_keputusan', words(120)),
      must('mulai', date),
      may('selesai', date),
    ],
  },
  'peran-unit': {
    name: 'peran-unit',
    key: ['unit', 'peran', 'mulai'],
    columns: [
      must('unit', id),
      must(
        'peran',
        oneOf([
          'tingkat-1',
          'tingkat-2',
          'tingkat-3',
          'tingkat-4',
          'tingkat-5',
          'pejabat-penilai-kinerja',
          'pimpinan-unit',
        ]),
      ),
      must('jabatan', id),
      may('didelegasikan', yesNo),
      must('mulai', date),
      may('selesai', date),
    ],
  },
  'peran-instansi': {
    name: 'peran-instansi',
    key: ['instansi', 'peran'],
    columns: [must('instansi', id), must('peran', oneOf(PERAN_INSTANSI)), must('jabatan', id)],
  },
  'riwayat-ppsk': {
    name: 'riwayat-ppsk',
    key: ['nip', 'tmt'],
    columns: [
      { ...must('nip', nip), isDigits: true },
      must('tmt', date),
      must('golongan', oneOf(GOLONGAN)),
      must('jenjang', oneOf(['ahli-pertama', 'ahli-muda', 'ahli-madya'])),
      must('pendidikan', oneOf(['d4', 's1', 's2', 's3'])),
      must('dasar', words(120)),
      // Letters of Pasal 48 ayat (1): the row is a removal.
      may('alasan_berhenti', listOf(HURUF)),
    ],
  },
  'angka-kredit': {
    name: 'angka-kredit',
    key: ['nip', 'id'],
    columns: [
      { ...must('nip', nip), isDigits: true },
      must('id', id),
      must('tanggal', date),
      must('jenis', oneOf(['tugas', 'kegiatan', 'penetapan', 'penarikan'])),
      may('butir', words(100)),
      may('volume', order),
      may('penugasan', words(120)),
      may('jumlah_penulis', order),
      may('peran_penulis', oneOf(['utama', 'pembantu', 'tidak-ditentukan'])),
      may('angka_kredit', credits),
      may('pasal', words(120)),
      must('bukti', words(300)),
      may('menggantikan', id),
      may('alasan', words(300)),
    ],
  },
};
