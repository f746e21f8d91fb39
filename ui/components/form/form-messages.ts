/** What form-js says by itself, in the language of the forms. Keys are its own words. */
const MESSAGES: { readonly [english: string]: string } = {
  'Add new': 'Tambah baris',
  'All values selected': 'Semua pilihan sudah dipilih',
  Collapse: 'Ciutkan',
  "External content couldn't be loaded.": 'Isi dari luar tidak dapat dimuat.',
  'Date and time must both be entered.': 'Tanggal dan waktu harus diisi keduanya.',
  Decrement: 'Kurangi',
  'Download {fileName}': 'Unduh {fileName}',
  'Expand all ({value})': 'Tampilkan semua ({value})',
  'Field is required.': 'Wajib diisi.',
  'Field must be a valid email.': 'Isi dengan alamat surel yang benar.',
  'Field must be a valid international phone number. (e.g. +4930664040900)':
    'Isi dengan nomor telepon internasional (contoh: +628123456789).',
  'Field must have maximum length of {value}.': 'Paling banyak {value} huruf.',
  'Field must have maximum value of {value}.': 'Paling besar {value}.',
  'Field must have minimum length of {value}.': 'Paling sedikit {value} huruf.',
  'Field must have minimum value of {value}.': 'Paling kecil {value}.',
  'Field must match pattern {value}.': 'Isian tidak sesuai pola {value}.',
  Increment: 'Tambah',
  'Next page': 'Halaman berikutnya',
  'No content to show.': 'Tidak ada isi.',
  'No files selected': 'Belum ada berkas dipilih',
  'No results': 'Tidak ada yang cocok',
  'Nothing to show.': 'Tidak ada isi.',
  'Please select a valid value, the two nearest valid values are {previousValue} and {nextValue}.':
    'Pilih nilai yang berlaku; yang terdekat {previousValue} dan {nextValue}.',
  'Previous page': 'Halaman sebelumnya',
  'Remove tag': 'Hapus pilihan',
  Search: 'Cari',
  'Skip to search': 'Langsung ke pencarian',
  'Unable to download document': 'Dokumen tidak dapat diunduh',
  'Value is expected to be an integer.': 'Isi dengan bilangan bulat.',
  'Value is expected to have at most 1 decimal digit.': 'Paling banyak satu angka di belakang koma.',
  'Value is expected to have at most {value} decimal digits.': 'Paling banyak {value} angka di belakang koma.',
  'Value is not a number.': 'Isi dengan angka.',
  '{page} of {total}': '{page} dari {total}',
  '{value} files selected': '{value} berkas dipilih',
};

type Replacements = { readonly [name: string]: unknown };

function translate(template: string, replacements: Replacements = {}): string {
  return (MESSAGES[template] ?? template).replace(/{([^}]+)}/g, (_, name: string) => String(replacements[name] ?? ''));
}

/** Replaces form-js's translator by ours. */
export const translateModule = { translate: ['value', translate] };
