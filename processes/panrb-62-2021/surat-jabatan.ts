import { KEPUTUSAN_KEPEGAWAIAN } from '../kewenangan.ts';
import type { CaseContext, FieldValue, Letter, LetterNumbers, PejabatResolver } from '../mechanism.ts';
import { namaJabatan, rujukan, surat, unitPenandaTangan } from '../penugasan/letters.ts';
import { formatTanggal } from '../tanggal.ts';
import { namaJenjang } from './jenjang.ts';
import { MENGINGAT, orang } from './letters.ts';
import { pejabatPembinaKepegawaian, pejabatYangBerwenang, sekretarisJenderal } from './ppsk.ts';
import {
  angkaKreditDinilai,
  hari,
  idPegawai,
  jabatanTujuan,
  jenjangTujuan,
  jumlahAngkaKredit,
  teks,
} from './usul-jabatan.ts';

/** Someone with the post they hold now, as a letter names them. */
export const orangDiusulkan = (context: CaseContext): { readonly [name: string]: FieldValue } =>
  orang(context, idPegawai(context));

/** 'Penata Perlindungan Saksi dan Korban Ahli Pertama pada Biro Penelaahan Permohonan'. */
export function sebutanTujuan(context: CaseContext): string {
  const jabatan = jabatanTujuan(context);
  if (!jabatan) throw new Error('Expected the post to be filled to exist, but it is not found');
  return `${jabatan.nama} pada ${context.organisasi.unit(jabatan.unit)?.nama ?? ''}`;
}

/** What one Keputusan on a post says; the diktums after the first are told in full. */
export interface IsiKeputusan {
  readonly tentang: string;
  /** Absent: the Pejabat Pembina Kepegawaian. */
  readonly penandaTangan?: PejabatResolver;
  readonly menimbang: (context: CaseContext & { readonly letters: LetterNumbers }) => readonly string[];
  /** What the first diktum does with the person, up to the colon: 'Mengangkat Pegawai Negeri Sipil tersebut di bawah ini:'. */
  readonly memutuskan: string;
  /** Into, or out of which post, and from when: the last rows under the person. */
  readonly rincian: (context: CaseContext) => readonly (readonly [string, string])[];
  readonly diktum: (context: CaseContext) => readonly string[];
}

/** The Keputusan by which the Pejabat Pembina Kepegawaian sets who holds a post (Pasal 1 angka 2, Pasal 12). */
export const keputusanJabatan = ({
  tentang,
  penandaTangan = pejabatPembinaKepegawaian,
  menimbang,
  memutuskan,
  rincian,
  diktum,
}: IsiKeputusan): Letter =>
  surat({
    jenis: `Keputusan tentang ${tentang}`,
    kode: 'KEP',
    kop: [],
    template: 'keputusan-jabatan.typ',
    penandaTangan,
    unit: unitPenandaTangan(penandaTangan),
    bolehPelaksana: KEPUTUSAN_KEPEGAWAIAN,
    menetapkan: true,
    hal: () => tentang,
    fields: (context) => ({
      penetap: namaJabatan(context, penandaTangan(context)),
      tentang,
      menimbang: [...menimbang(context)],
      mengingat: [...MENGINGAT],
      memutuskan,
      pegawai: orangDiusulkan(context),
      rincian: rincian(context).map(([nama, isi]) => ({ nama, isi })),
      diktum: [...diktum(context), 'Keputusan ini mulai berlaku pada tanggal ditetapkan.'],
      tembusan: [String(orangDiusulkan(context)['nama']), 'Kepala Badan Kepegawaian Negara'],
    }),
  });

/** Level, post and day of whoever comes into a post, as rows of a Keputusan. */
export const rincianPengangkatan = (context: CaseContext): readonly (readonly [string, string])[] => [
  ['Jabatan baru', sebutanTujuan(context)],
  ['Jenjang', namaJenjang(jenjangTujuan(context))],
  ['Terhitung mulai tanggal', formatTanggal(hari(context, 'tmtJabatan'))],
];

/** As {@link rincianPengangkatan}, with the grade and the credits that were set before. */
export const rincianDenganAngkaKredit = (
  context: CaseContext,
  golongan: string,
  jumlah: number,
): readonly (readonly [string, string])[] => [
  ['Golongan ruang', golongan],
  ['Angka Kredit', bilangan(jumlah)],
  ...rincianPengangkatan(context),
];

export const rincianDitetapkan = (context: CaseContext): readonly (readonly [string, string])[] =>
  rincianDenganAngkaKredit(context, teks(context, 'golonganDitetapkan'), jumlahAngkaKredit(context));

export const WAJIB_DILANTIK =
  'Pegawai Negeri Sipil sebagaimana dimaksud dalam diktum KESATU wajib dilantik dan diambil sumpah/janji menurut agama atau kepercayaannya kepada Tuhan Yang Maha Esa.';

/** What was done at the swearing-in (Pasal 20 ayat (1)); signed by whoever swore them in. */
export const beritaAcaraPelantikan = (keputusan: string): Letter => {
  const penandaTangan: PejabatResolver = pejabatYangBerwenang;
  return surat({
    jenis: 'Berita Acara Pelantikan dan Pengambilan Sumpah/Janji',
    kode: 'BA',
    kop: [],
    template: 'berita-acara-pelantikan.typ',
    penandaTangan,
    unit: unitPenandaTangan(penandaTangan),
    hal: () => 'Pelantikan dan Pengambilan Sumpah/Janji',
    fields: (context) => {
      return {
        pejabat: namaJabatan(context, penandaTangan(context)),
        pegawai: orangDiusulkan(context),
        jabatanBaru: sebutanTujuan(context),
        keputusan: rujukan(context.letters, keputusan),
        tanggalPelantikan: formatTanggal(hari(context, 'tanggalPelantikan')),
        tempat: teks(context, 'tempatPelantikan'),
        saksi: [teks(context, 'saksiPertama'), teks(context, 'saksiKedua')],
        tembusan: [],
      };
    },
  });
};

/** 12.5 as letters write it: '12,5'. */
export const bilangan = (value: number): string => String(value).replace('.', ',');

/** What the credits with which somebody comes into the post are made of. */
export interface AsalAngkaKredit {
  readonly unsur: (context: CaseContext) => readonly { readonly nama: string; readonly nilai: number }[];
  readonly jumlah: (context: CaseContext) => number;
  /** Where they come from, as a sentence under the table. */
  readonly uraian: (context: CaseContext) => string;
}

/** As the Tim Penilai has assessed them (Pasal 15 ayat (4), Pasal 19 ayat (4)). */
const dinilaiTim: AsalAngkaKredit = {
  unsur: (context) => {
    const [tugas = 0, pengalaman = 0] = angkaKreditDinilai(context);
    return [
      { nama: 'Tugas jabatan', nilai: tugas },
      { nama: 'Pengalaman di bidang Perlindungan Saksi dan Korban', nilai: pengalaman },
    ].filter(({ nilai }) => nilai !== 0);
  },
  jumlah: jumlahAngkaKredit,
  uraian: (context) => `Dasar penilaian Tim Penilai: ${teks(context, 'uraianPenilaian')}.`,
};

/** The credits with which somebody comes into the post (Pasal 15, Pasal 17, Pasal 19, Pasal 32, Pasal 48 ayat (4)). */
export const penetapanAngkaKredit = (dasar: string, asal: AsalAngkaKredit = dinilaiTim): Letter =>
  surat({
    jenis: 'Penetapan Angka Kredit',
    kode: 'PAK',
    kop: [],
    template: 'penetapan-angka-kredit.typ',
    penandaTangan: sekretarisJenderal,
    unit: unitPenandaTangan(sekretarisJenderal),
    hal: () => 'Penetapan Angka Kredit',
    fields: (context) => ({
      dasar,
      pegawai: orangDiusulkan(context),
      jabatanBaru: sebutanTujuan(context),
      unsur: asal.unsur(context).map(({ nama, nilai }) => ({ nama, nilai: bilangan(nilai) })),
      jumlah: bilangan(asal.jumlah(context)),
      uraian: asal.uraian(context),
      tembusan: [String(orangDiusulkan(context)['nama'])],
    }),
  });

/** The credits as a Keputusan weighs them. */
export const dasarPak = (
  context: CaseContext & { readonly letters: LetterNumbers },
  jumlah: number = jumlahAngkaKredit(context),
): string =>
  `bahwa berdasarkan Penetapan Angka Kredit ${rujukan(context.letters, 'pak')}, Angka Kredit yang bersangkutan ditetapkan sebesar ${bilangan(jumlah)}`;
