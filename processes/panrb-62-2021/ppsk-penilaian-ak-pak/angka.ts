import type { CaseContext, FieldValue } from '../../mechanism.ts';
import type { Citation } from '../../rule.ts';
import { formatTanggal, tanggal } from '../../tanggal.ts';
import { type Perseribu, tertulis } from '../angka-kredit.ts';
import { isiBukuPpsk, type Kedudukan, keadaanPpsk, kedudukanOf } from '../buku-kasus.ts';
import { namaJenjang } from '../jenjang.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';
import { lampiranOf } from '../lampiran-iii-vi.ts';
import { pegawaiPpsk } from '../ppsk.ts';
import {
  akhirTahun,
  type Butir,
  butirUsul,
  entriDiakui,
  kedudukanTercatat,
  nilaiDiakui,
  nilaiUsul,
  tahunDinilai,
} from './usul.ts';

/** The figures of a year as its letters show them, each with its article. */

const PENDIDIKAN = { d4: 'Diploma empat', s1: 'Sarjana', s2: 'Magister', s3: 'Doktor' } as const;

type Baris = { readonly [name: string]: FieldValue };

export function keteranganPerorangan(context: CaseContext): Baris[] {
  const { nama, nip, namaJabatan, unit, pangkat } = pegawaiPpsk(context);
  const { golongan, jenjang, pendidikan } = keadaanPpsk(context, akhirTahun(context));
  return [
    { uraian: 'Nama', isi: nama },
    { uraian: 'NIP', isi: nip },
    { uraian: 'Pangkat', isi: pangkat },
    { uraian: 'Golongan ruang dan jenjang yang dinilai', isi: `${golongan}, PPSK ${namaJenjang(jenjang)}` },
    { uraian: 'Pendidikan yang diakui', isi: PENDIDIKAN[pendidikan] },
    { uraian: 'Jabatan', isi: namaJabatan },
    { uraian: 'Unit kerja', isi: context.organisasi.unit(unit)?.nama ?? '' },
  ];
}

const uraianTugas = new Map(butirKegiatan.map(({ pasal, uraian }) => [pasal, uraian]));

const uraianOf = ({ entri }: Butir): string =>
  uraianTugas.get(entri.butir) ?? kegiatanLampiranII.get(entri.butir)?.uraian ?? '';

const volumeOf = (entri: Butir['entri'] | undefined): string =>
  entri === undefined ? '0' : entri.jenis === 'tugas' ? String(entri.volume) : '1';

/** Every item: as proposed, as recognised, its worth and article, and why. */
export const barisButir = (context: CaseContext): Baris[] =>
  butirUsul(context).map((one, index) => {
    const usul = nilaiUsul(context, one);
    const diakui = nilaiDiakui(context, one);
    return {
      nomor: index + 1,
      butir: one.entri.butir,
      uraian: uraianOf(one),
      bukti: one.entri.bukti,
      diusulkan: volumeOf(one.entri),
      diakui: volumeOf(entriDiakui(one)),
      nilai: diakui === null ? 'perlu diputus' : tertulis(diakui),
      dasar: usul.pasal,
      catatan: [usul.catatan ?? '', one.alasan].filter((text) => text !== '').join(' '),
    };
  });

const baris = (uraian: string, nilai: Perseribu, dasar: Citation): Baris => ({ uraian, nilai: tertulis(nilai), dasar });

/** What a year adds, and up to which bound. */
export function ringkasanTahun({ buku, pangkat, jenjang }: Kedudukan): Baris[] {
  const tahun = buku.tahun.at(-1);
  return [
    ...(tahun
      ? [
          baris('Target Angka Kredit minimal tahun ini', tahun.target, tahun.pasal),
          baris('Capaian Angka Kredit tugas jabatan tahun ini', tahun.capaian, 'Pasal 29 ayat (1)'),
          baris('Diakui, paling tinggi 150% dari target', tahun.diakui, 'Pasal 29 ayat (2)'),
        ]
      : []),
    baris('Penunjang dalam pangkat ini, paling tinggi 20% dari syarat', pangkat.penunjang.nilai, 'Pasal 37 ayat (2)'),
    baris('Pengembangan profesi dalam jenjang ini', jenjang.pengembanganProfesi.nilai, 'Pasal 39'),
    baris('Jumlah yang terhitung untuk kenaikan pangkat', pangkat.terhitung, 'Pasal 36 ayat (2)'),
    baris('Jumlah yang terhitung untuk kenaikan jenjang', jenjang.terhitung, 'Pasal 38 ayat (2)'),
  ];
}

interface Unsur {
  readonly uraian: string;
  readonly dasar: Citation;
  readonly nilai: (kedudukan: Kedudukan) => Perseribu;
}

const PANGKAT: readonly Unsur[] = [
  {
    uraian: 'Tugas jabatan',
    dasar: 'Pasal 29 ayat (2), Pasal 36 ayat (2)',
    nilai: ({ pangkat }) => pangkat.tugas.nilai,
  },
  { uraian: 'Kegiatan penunjang', dasar: 'Pasal 37 ayat (2) dan (3)', nilai: ({ pangkat }) => pangkat.penunjang.nilai },
  {
    uraian: 'Angka Kredit yang telah ditetapkan',
    dasar: 'Pasal 15 ayat (3), Pasal 17 ayat (1), Pasal 48 ayat (4)',
    nilai: ({ pangkat }) => pangkat.penetapan.nilai,
  },
  {
    uraian: 'Kelebihan dari pangkat sebelumnya',
    dasar: 'Pasal 42',
    nilai: ({ pangkat }) => pangkat.kelebihanSebelumnya.nilai,
  },
  { uraian: 'Jumlah untuk kenaikan pangkat', dasar: 'Pasal 36', nilai: ({ pangkat }) => pangkat.terhitung },
];

const JENJANG: readonly Unsur[] = [
  {
    uraian: 'Angka Kredit kenaikan pangkat dalam jenjang',
    dasar: 'Pasal 38 ayat (2)',
    nilai: ({ jenjang }) => jenjang.pangkat.nilai,
  },
  { uraian: 'Pengembangan profesi', dasar: 'Pasal 39', nilai: ({ jenjang }) => jenjang.pengembanganProfesi.nilai },
  { uraian: 'Jumlah untuk kenaikan jenjang', dasar: 'Pasal 38', nilai: ({ jenjang }) => jenjang.terhitung },
];

/** Old, new and total of each kind of credit; what was earned in another pangkat or jenjang is not old but gone. */
export function barisAngka(context: CaseContext, kini: Kedudukan): { readonly [name: string]: FieldValue } {
  const lalu = tahunLalu(context);
  const { pendidikan } = keadaanPpsk(context, akhirTahun(context));
  const { pangkat, jenjang } = kini;
  const table = (unsur: readonly Unsur[], isSama: boolean) =>
    unsur.map(({ uraian, dasar, nilai }) => {
      const [lama, semua] = [lalu && isSama ? nilai(lalu) : 0, nilai(kini)];
      return { uraian, dasar, lama: tertulis(lama), baru: tertulis(semua - lama), jumlah: tertulis(semua) };
    });
  return {
    golongan: pangkat.golongan,
    sejakPangkat: formatTanggal(pangkat.mulai),
    pangkat: table(PANGKAT, lalu?.pangkat.mulai === pangkat.mulai),
    syaratPangkat: syarat(pangkat, lampiranOf(pendidikan)),
    jenjang: namaJenjang(jenjang.jenjang),
    sejakJenjang: formatTanggal(jenjang.mulai),
    perJenjang: table(JENJANG, lalu?.jenjang.mulai === jenjang.mulai),
    syaratJenjang: syarat(jenjang, `${lampiranOf(pendidikan)}, akumulasi dalam jenjang`),
  };
}

function syarat(
  { syarat: demanded, terhitung }: { syarat: Perseribu | null; terhitung: Perseribu },
  lampiran: string,
): string {
  if (demanded === null) return `${lampiran}: tidak ada syarat di atasnya, atau diputus pejabat yang berwenang`;
  const selisih = terhitung - demanded;
  const keadaan = selisih < 0 ? `kurang ${tertulis(-selisih)}` : `terpenuhi, kelebihan ${tertulis(selisih)}`;
  return `${tertulis(demanded)} (${lampiran}): ${keadaan}`;
}

/** At the end of the year before; undefined where the PPSK was none yet. */
function tahunLalu(context: CaseContext): Kedudukan | undefined {
  const akhir = tanggal(`${tahunDinilai(context) - 1}-12-31`);
  const isi = isiBukuPpsk(context);
  return isi.riwayat.some(({ tmt }) => tmt <= akhir) ? kedudukanOf(isi, akhir) : undefined;
}

/** What a Penetapan Angka Kredit puts on record. */
export function pak(context: CaseContext) {
  const { pangkat, jenjang } = kedudukanTercatat(context);
  return {
    tahun: tahunDinilai(context),
    tugas: pangkat.tugas.nilai,
    pengembanganProfesi: jenjang.pengembanganProfesi.nilai,
    penunjang: pangkat.penunjang.nilai,
    kumulatif: pangkat.terhitung,
  };
}
