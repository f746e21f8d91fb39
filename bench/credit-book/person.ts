import type { Entri, IsiBuku, Keadaan } from '../../processes/panrb-62-2021/buku-angka-kredit/entri.ts';
import { butirKegiatan } from '../../processes/panrb-62-2021/lampiran-i.ts';
import { type Tanggal, tanggal } from '../../processes/tanggal.ts';
import { randomFrom } from '../statistics.ts';

export const PEOPLE = Number(process.env['BENCH_PEOPLE'] ?? 1_000);
const ENTRIES_A_YEAR = Number(process.env['BENCH_ENTRIES'] ?? 120);
const YEARS = Array.from({ length: 10 }, (_, index) => 2013 + index);
export const AS_OF = tanggal('2022-12-31');

export const ENTRIES_A_PERSON = YEARS.length * ENTRIES_A_YEAR;

/** Items of Lampiran II that anybody may enter: training, seminars, papers. */
const KEGIATAN = ['II.D.b', 'II.D.c', 'I.B.1.b'];

const CAREER: readonly Keadaan[] = [
  { tmt: tanggal('2013-01-01'), golongan: 'III/a', jenjang: 'ahli-pertama', pendidikan: 's1' },
  { tmt: tanggal('2016-04-01'), golongan: 'III/b', jenjang: 'ahli-pertama', pendidikan: 's1' },
  { tmt: tanggal('2018-10-01'), golongan: 'III/c', jenjang: 'ahli-muda', pendidikan: 's1' },
  { tmt: tanggal('2021-04-01'), golongan: 'III/d', jenjang: 'ahli-muda', pendidikan: 's2' },
];

/** Ten years of person number `person`, who goes from III/a to III/d, with activities of all levels. */
export function bookOf(person: number): IsiBuku {
  const random = randomFrom(person + 1);
  const entri = YEARS.flatMap((year) =>
    Array.from({ length: ENTRIES_A_YEAR }, (_, index) => entryOf(`${year}-${index}`, dayOf(year, random), random)),
  );
  return { riwayat: CAREER, entri, tahunMenungguLowongan: [], nilaiDitetapkan: new Map(), sampai: AS_OF };
}

function entryOf(id: string, date: Tanggal, random: () => number): Entri {
  const basis = { id, tanggal: date, bukti: `Laporan ${id}` };
  if (random() < 0.1) return { ...basis, jenis: 'kegiatan', butir: pick(KEGIATAN, random) };
  const { pasal } = pick(butirKegiatan, random);
  const volume = 1 + Math.floor(random() * 3);
  return { ...basis, jenis: 'tugas', butir: pasal, volume, ...(random() < 0.5 && { penugasan: `ST-${id}` }) };
}

function dayOf(year: number, random: () => number): Tanggal {
  const part = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
  return tanggal(`${year}-${part(12)}-${part(28)}`);
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

export const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((one) => ({ one, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
