import { type CaseContext, type Check, checkEach } from '../../mechanism.ts';
import { desimal } from '../angka-kredit.ts';
import * as wajib from '../aturan-penilaian.ts';
import type { EntriKegiatan, EntriTugas } from '../buku-kasus.ts';
import { isiBukuPpsk, keadaanPpsk } from '../buku-kasus.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';
import { syaratPangkat } from '../lampiran-iii-vi.ts';
import * as aturan from '../rules.ts';
import { type Butir, butirUsul, isBernilai, nilaiDiakui } from './usul.ts';

/** Checks of each item that the PPSK proposes. */

type ButirOf<E> = Butir & { readonly entri: E };
type Tugas = ButirOf<EntriTugas>;
type Kegiatan = ButirOf<EntriKegiatan>;

const tugas = (context: CaseContext): Tugas[] =>
  butirUsul(context).filter((one): one is Tugas => one.entri.jenis === 'tugas');
const kegiatan = (context: CaseContext): Kegiatan[] =>
  butirUsul(context).filter((one): one is Kegiatan => one.entri.jenis === 'kegiatan');

const lampiranI = new Map(butirKegiatan.map((one) => [one.pasal, one]));

const subjectOf = ({ entri: { butir, bukti } }: Butir): string => `${butir}: ${bukti}`;

const ditetapkan = (context: CaseContext, butir: string) =>
  isiBukuPpsk(context).nilaiDitetapkan.get(butir)?.angkaKredit;

const lintas = (context: CaseContext, { entri }: Tugas) => ({
  jenjangKegiatan: lampiranI.get(entri.butir)!.jenjang,
  jenjangPelaksana: keadaanPpsk(context, entri.tanggal).jenjang,
});

const pelatihan = (context: CaseContext) => kegiatan(context).filter(({ entri }) => /^I\.E\.[34]\./.test(entri.butir));
const isKarya = ({ entri }: Kegiatan): boolean => entri.butir.startsWith('I.B.');

/** What the form must hold before anything is reckoned. */
export const usul: readonly Check[] = [
  checkEach(
    aturan.jarakJenjang,
    (context) => tugas(context).map((one) => ({ subject: subjectOf(one), facts: lintas(context, one) })),
    'hasilKerja',
  ),
  checkEach(
    aturan.penugasanTertulis,
    (context) =>
      tugas(context).map((one) => ({
        subject: subjectOf(one),
        facts: {
          ...lintas(context, one),
          tanggalSurat: one.entri.penugasan === undefined ? null : one.tanggalPenugasan,
          penandatangan: 'pimpinan-unit-kerja',
          tanggalMulaiKegiatan: one.entri.tanggal,
        },
      })),
    'hasilKerja',
  ),
  checkEach(
    wajib.jamButir,
    (context) =>
      pelatihan(context).map((one) => {
        const { dari, sampai } = kegiatanLampiranII.get(one.entri.butir)!.jam!;
        return { subject: subjectOf(one), facts: { jam: one.jam, dari, sampai } };
      }),
    'kegiatan',
  ),
  checkEach(
    wajib.penulisKarya,
    (context) =>
      kegiatan(context).map((one) => ({
        subject: subjectOf(one),
        facts: {
          karyaTulis: isKarya(one),
          jumlahPenulis: one.entri.penulis?.jumlah ?? null,
          peran: one.entri.penulis?.peran ?? null,
        },
      })),
    'kegiatan',
  ),
];

const PERSENTASE = {
  'I.A': 'ijazah-sesuai-bidang',
  'II.C.2.a': 'penghargaan-internasional',
  'II.C.2.b': 'penghargaan-nasional',
  'II.C.2.c': 'penghargaan-provinsi',
} as const;

const isPersentase = (butir: string): butir is keyof typeof PERSENTASE => butir in PERSENTASE;

/** What every item is worth by its article; what the copy of the text has lost, or the text leaves open, is for a person. */
export const nilai: readonly Check[] = [
  checkEach(aturan.nilaiLintasJenjang, (context) =>
    tugas(context).map((one) => {
      const nilai = ditetapkan(context, one.entri.butir) ?? lampiranI.get(one.entri.butir)!.angkaKredit;
      return {
        subject: subjectOf(one),
        facts: { ...lintas(context, one), akButir: nilai === null ? null : desimal(nilai), volume: one.entri.volume },
      };
    }),
  ),
  checkEach(aturan.nilaiPersentase, (context) =>
    kegiatan(context).flatMap((one) => {
      const { golongan, pendidikan } = keadaanPpsk(context, one.entri.tanggal);
      const syarat = syaratPangkat(pendidikan, golongan);
      if (!isPersentase(one.entri.butir) || syarat === undefined) return [];
      const facts = { jenis: PERSENTASE[one.entri.butir], akKenaikanPangkat: desimal(syarat) };
      return [{ subject: subjectOf(one), facts }];
    }),
  ),
  checkEach(aturan.jamPelatihan, (context) =>
    pelatihan(context).map((one) => ({
      subject: subjectOf(one),
      facts: {
        jenis: one.entri.butir.startsWith('I.E.3.') ? ('teknis' as const) : ('manajerial-sosial-kultural' as const),
        jam: one.jam ?? 0,
      },
    })),
  ),
  checkEach(aturan.bagianPenulisKarya, (context) =>
    kegiatan(context).flatMap((one) => {
      const karya = ditetapkan(context, one.entri.butir) ?? kegiatanLampiranII.get(one.entri.butir)!.angkaKredit;
      if (!one.entri.penulis || karya === null) return [];
      const { jumlah, peran } = one.entri.penulis;
      return [{ subject: subjectOf(one), facts: { ak: desimal(karya), jumlahPenulis: jumlah, peran } }];
    }),
  ),
  checkEach(aturan.penulisPembantu, (context) =>
    kegiatan(context).flatMap((one) =>
      one.entri.penulis
        ? [
            {
              subject: subjectOf(one),
              facts: {
                jumlahPenulis: one.entri.penulis.jumlah,
                peranDitentukan: one.entri.penulis.peran !== 'tidak-ditentukan',
              },
            },
          ]
        : [],
    ),
  ),
  checkEach(aturan.penunjangSekaliPakai, (context) => {
    const tercatat = isiBukuPpsk(context).entri;
    return kegiatan(context)
      .filter(({ entri }) => kegiatanLampiranII.get(entri.butir)!.kategori === 'penunjang')
      .map((one) => ({
        subject: subjectOf(one),
        facts: {
          sudahDipakaiKenaikanPangkat: tercatat.some(
            (lama) => lama.jenis === 'kegiatan' && lama.butir === one.entri.butir && lama.bukti === one.entri.bukti,
          ),
        },
      }));
  }),
];

/** Whether somebody must judge an item: its value is lost, or the text leaves it open. */
function perluDiputus(context: CaseContext, one: Butir): boolean {
  const { entri } = one;
  if (!isBernilai(context, one)) return true;
  return entri.jenis === 'kegiatan' && entri.penulis?.peran === 'tidak-ditentukan' && entri.penulis.jumlah > 4;
}

/** Every item decided, with its reason. */
export const putusan: readonly Check[] = [
  checkEach(
    wajib.putusanButir,
    (context) =>
      butirUsul(context).map((one) => {
        const nilai = nilaiDiakui(context, one);
        return {
          subject: subjectOf(one),
          facts: {
            putusan: one.putusan,
            alasan: one.alasan,
            volume: one.entri.jenis === 'tugas' ? one.entri.volume : 1,
            volumeDiakui: one.volumeDiakui,
            nilai: nilai === null ? null : desimal(nilai),
            perluDiputus: perluDiputus(context, one),
            sumberNilai: one.nilaiNaskah?.sumber ?? null,
          },
        };
      }),
    'putusanHasilKerja',
  ),
];
