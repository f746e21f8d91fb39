/** What the regulation names and an office may have to change when others change it. */

/** Whom the PPK coordinates with (Pasal 5 ayat (2), Pasal 9 ayat (2)); the text names Komisi Aparatur Sipil Negara. */
export const lembagaKoordinasi = 'KASN';

/** Its id among the agencies outside of this office, to which letters go. */
export const instansiKoordinasi = 'komisi-aparatur-sipil-negara';

/** The posts the regulation is about (Pasal 7): a closed list, another post needs another regulation. */
export const daftarJabatan: { readonly [jenis in 'jpt-pratama' | 'administrator']: readonly string[] } = {
  'jpt-pratama': [
    'kepala-biro-umum-dan-kepegawaian',
    'kepala-biro-hukum-kerja-sama-dan-humas',
    'kepala-biro-penelaahan-permohonan',
    'kepala-biro-pemenuhan-hak-saksi-dan-korban',
  ],
  administrator: [
    'kabag-kerumahtanggaan-dan-layanan-pengadaan',
    'kabag-pengawasan',
    'kepala-perwakilan-medan',
    'kepala-perwakilan-yogyakarta',
    'kepala-perwakilan-jawa-tengah',
    'kepala-perwakilan-jawa-timur',
    'kepala-perwakilan-nusa-tenggara-timur',
  ],
};

/** Office settings every mechanism here has: working days after which a waited-for decision is recalled, escalated, closed. */
export const tenggat = { pengingatHariKerja: 3, eskalasiHariKerja: 7, kedaluwarsaHariKerja: 14 } as const;
