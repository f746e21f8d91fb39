/** What the regulation names and an office may have to change when others change it. */

/** Whom the PPK coordinates with (Pasal 5 ayat (2), Pasal 9 ayat (2)); the text names Komisi Aparatur Sipil Negara. */
export const lembagaKoordinasi = 'KASN';

/** Its id among the agencies outside of this office, to which letters go. */
export const instansiKoordinasi = 'komisi-aparatur-sipil-negara';

/** The posts the regulation is about (Pasal 7) by the codes its rules use: a closed list, another post needs another regulation. */
export const daftarJabatan: {
  readonly [jenis in 'jpt-pratama' | 'administrator']: { readonly [kode: string]: string };
} = {
  'jpt-pratama': {
    'kepala-biro-umum-dan-kepegawaian': 'Kepala Biro Umum dan Kepegawaian',
    'kepala-biro-hukum-kerja-sama-dan-humas': 'Kepala Biro Hukum, Kerja Sama, dan Hubungan Masyarakat',
    'kepala-biro-penelaahan-permohonan': 'Kepala Biro Penelaahan Permohonan',
    'kepala-biro-pemenuhan-hak-saksi-dan-korban': 'Kepala Biro Pemenuhan Hak Saksi dan Korban',
  },
  administrator: {
    'kabag-kerumahtanggaan-dan-layanan-pengadaan': 'Kepala Bagian Kerumahtanggaan dan Layanan Pengadaan',
    'kabag-pengawasan': 'Kepala Bagian Pengawasan',
    'kepala-perwakilan-medan': 'Kepala Perwakilan LPSK Medan',
    'kepala-perwakilan-yogyakarta': 'Kepala Perwakilan LPSK Yogyakarta',
    'kepala-perwakilan-jawa-tengah': 'Kepala Perwakilan LPSK Jawa Tengah',
    'kepala-perwakilan-jawa-timur': 'Kepala Perwakilan LPSK Jawa Timur',
    'kepala-perwakilan-nusa-tenggara-timur': 'Kepala Perwakilan LPSK Nusa Tenggara Timur',
  },
};

const KODE: ReadonlyMap<string, string> = new Map(
  Object.values(daftarJabatan).flatMap((posts) => Object.entries(posts).map(([kode, nama]) => [nama, kode] as const)),
);

/** The code of a post by its name in Pasal 7; of any other, its name, which is in no list. */
export const kodeJabatan = (nama: string): string => KODE.get(nama) ?? nama;
