import { KEPUTUSAN_KEPEGAWAIAN } from '../../kewenangan.ts';
import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, rujukan, surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { formatTanggal } from '../../tanggal.ts';
import { isTetap, sebutanAlasan } from '../alasan.ts';
import { kepegawaian, pejabatYangBerwenang } from '../ppsk.ts';
import { keputusanJabatan, orangDiusulkan } from '../surat-jabatan.ts';
import { hari, pegawaiDiusulkan, teks } from '../usul-jabatan.ts';
import { hurufAlasan } from './alasan.ts';

/** 'mengundurkan diri dari jabatan (huruf a)'. */
const alasan = (context: CaseContext): string => sebutanAlasan(hurufAlasan(context));

const tetap = (context: CaseContext): boolean => isTetap(hurufAlasan(context));

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 50 ayat (1). */
  'berita-acara-pemeriksaan': surat({
    jenis: 'Berita Acara Pemeriksaan',
    kode: 'BAP',
    kop: [],
    template: 'berita-acara-pemeriksaan.typ',
    penandaTangan: kepegawaian,
    unit: unitPenandaTangan(kepegawaian),
    hal: () => 'Pemeriksaan sebelum Pemberhentian dari Jabatan',
    fields: (context) => ({
      pegawai: orangDiusulkan(context),
      alasan: alasan(context),
      dasar: teks(context, 'nomorSurat'),
      tanggalPemeriksaan: formatTanggal(hari(context, 'tanggalPemeriksaan')),
      pemeriksa: teks(context, 'pemeriksa'),
      keterangan: teks(context, 'keterangan'),
      kesimpulan: teks(context, 'kesimpulan'),
      tembusan: [],
    }),
  }),
  /** Pasal 50 ayat (1). */
  izin: surat({
    jenis: 'Izin Pemberhentian dari Jabatan',
    kode: 'IZN',
    kop: [],
    template: 'izin-pemberhentian.typ',
    penandaTangan: pejabatYangBerwenang,
    unit: unitPenandaTangan(pejabatYangBerwenang),
    bolehPelaksana: KEPUTUSAN_KEPEGAWAIAN,
    hal: () => 'Izin Pemberhentian dari Jabatan Fungsional PPSK',
    fields: (context) => ({
      kepada: namaJabatan(context, kepegawaian(context)),
      pegawai: orangDiusulkan(context),
      alasan: alasan(context),
      pemeriksaan: rujukan(context.letters, 'berita-acara-pemeriksaan'),
      pertimbangan: teks(context, 'alasanIzin'),
      tembusan: [pegawaiDiusulkan(context).nama],
    }),
  }),
  /** Pasal 12, Pasal 48 ayat (1). */
  keputusan: keputusanJabatan({
    tentang: 'Pemberhentian dari Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => [
      `bahwa berdasarkan ${teks(context, 'nomorSurat')}, terhadap ${pegawaiDiusulkan(context).nama} terdapat alasan pemberhentian dari jabatan sebagaimana dimaksud dalam Pasal 48 ayat (1) Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 62 Tahun 2021, yaitu ${alasan(context)}`,
      ...(tetap(context)
        ? [
            `bahwa terhadap yang bersangkutan telah dilaksanakan pemeriksaan dengan Berita Acara Pemeriksaan ${rujukan(context.letters, 'berita-acara-pemeriksaan')}, dan telah diperoleh izin Pejabat yang Berwenang ${rujukan(context.letters, 'izin')}`,
          ]
        : []),
    ],
    memutuskan:
      'Memberhentikan Pegawai Negeri Sipil tersebut di bawah ini dari Jabatan Fungsional Penata Perlindungan Saksi dan Korban:',
    rincian: (context) => [['Terhitung mulai tanggal', formatTanggal(hari(context, 'tmtBerhenti'))]],
    diktum: (context) => [
      tetap(context)
        ? 'Pegawai Negeri Sipil sebagaimana dimaksud dalam diktum KESATU tidak dapat diangkat kembali dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban.'
        : 'Pegawai Negeri Sipil sebagaimana dimaksud dalam diktum KESATU dapat diangkat kembali sesuai dengan jenjang jabatan terakhir apabila tersedia lowongan kebutuhan Jabatan Fungsional Penata Perlindungan Saksi dan Korban.',
    ],
  }),
};
