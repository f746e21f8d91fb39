import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { fakta, hari, satuDari } from '../../kepegawaian/fakta.ts';
import { isTanggal } from '../../tanggal.ts';
import { HURUF } from '../alasan.ts';
import { GOLONGAN, Golongan, JenjangOf, PendidikanDasar } from '../jenjang.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';
import type { Entri, EntriKegiatan, EntriTugas, Keadaan } from './entri.ts';

/** What stands in a book is checked once, before it is recorded: computing it then only fails on bugs. */

const butirTugas = new Set(butirKegiatan.map(({ pasal }) => pasal));

/** Why an entry cannot stand in a book, and what was expected; undefined where it can. */
export function periksaEntri(entri: Entri): string | undefined {
  if (!isTanggal(entri.tanggal)) return `Tanggal entri '${entri.tanggal}' bukan tanggal kalender TTTT-BB-HH.`;
  if (entri.bukti.trim() === '') return 'Bukti entri kosong: sebutkan surat atau laporan yang membuktikannya.';
  if (entri.jenis === 'tugas') return periksaTugas(entri);
  if (entri.jenis === 'kegiatan') return periksaKegiatan(entri);
  return isBilangan(entri.angkaKredit, 0)
    ? undefined
    : 'Angka Kredit penetapan harus 0 atau lebih, paling banyak tiga angka di belakang koma.';
}

function periksaTugas({ butir, volume }: EntriTugas): string | undefined {
  if (!butirTugas.has(butir))
    return `Butir '${butir}' tidak ada dalam Pasal 8 ayat (1); tulis misalnya 'Pasal 8 ayat (1) huruf a angka 2'.`;
  return isBilangan(volume, 1) ? undefined : 'Volume harus bilangan bulat, satu Hasil Kerja atau lebih.';
}

function periksaKegiatan({ butir, penulis }: EntriKegiatan): string | undefined {
  if (!kegiatanLampiranII.has(butir)) return `Butir '${butir}' tidak ada dalam Lampiran II; tulis misalnya 'I.B.1.a'.`;
  if (!penulis) return undefined;
  if (!butir.startsWith('I.B.')) return `Butir '${butir}' bukan karya tulis, sehingga tidak dibagi menurut penulis.`;
  return isBilangan(penulis.jumlah, 1) ? undefined : 'Jumlah penulis harus bilangan bulat, satu atau lebih.';
}

const MOST = 100_000_000;

const isBilangan = (value: number, least: number): boolean =>
  Number.isInteger(value) && value >= least && value <= MOST;

const KEADAAN = fakta({
  tmt: hari('TMT'),
  golongan: Golongan('golongan ruang'),
  jenjang: JenjangOf('jenjang'),
  pendidikan: PendidikanDasar,
  diberhentikan: Type.Optional(Type.Array(satuDari(HURUF, 'huruf'), { minItems: 1 })),
});

/** Why a row cannot stand in a career, and what was expected; undefined where it can. */
export const periksaKeadaan = (keadaan: Keadaan): string | undefined =>
  Value.Check(KEADAAN, keadaan)
    ? undefined
    : `Keadaan jabatan tidak dapat dicatat: TMT harus tanggal kalender, golongan salah satu dari ${GOLONGAN.join(', ')}, jenjang Ahli Pertama, Ahli Muda, atau Ahli Madya, pendidikan d4, s1, s2, atau s3, alasan pemberhentian huruf a sampai dengan f.`;
