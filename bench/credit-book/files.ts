import type { GivenFile } from '../../api/import/read.ts';
import type { Entri } from '../../processes/panrb-62-2021/buku-angka-kredit/entri.ts';
import { bookOf } from './person.ts';

/** Rows of files as an office imports them. */
type Rows = { readonly [sheet: string]: readonly Row[] };
type Row = { readonly [column: string]: string | number };

/** How many rows a file may have. */
const MAX_ROWS = 20_000;
/** One of so many entries was recorded wrongly first. */
const CORRECTED = 50;
const UNITS = [
  { unit: 'biro-penelaahan', atasan: 'karo-penelaahan' },
  { unit: 'biro-phsk', atasan: 'karo-phsk' },
];

export const idOf = (person: number): string => `ppsk-uji-${person}`;

/** Several people with the posts they hold. */
export const staffRows = (people: readonly number[]): Rows => ({
  jabatan: people.map((person) => ({
    id: idOf(person),
    ...UNITS[person % UNITS.length]!,
    nama: 'Penata Perlindungan Saksi dan Korban Ahli Muda',
    jenis: 'pejabat-fungsional',
    jenjang: 'ahli-muda',
    pimpinan: 'tidak',
  })),
  pegawai: people.map((person) => ({
    nip: nipOf(person),
    id: idOf(person),
    nama: `Contoh ${person}`,
    status: 'PNS',
    pangkat: 'Penata Tingkat I (III/d)',
    pendidikan: 'magister',
  })),
  pemangku: people.map((person) => ({
    jabatan: idOf(person),
    nip: nipOf(person),
    kapasitas: 'definitif',
    nomor_keputusan: `KP.${person}/UJI/2013`,
    mulai: '2013-01-01',
  })),
});

export const careerRows = (people: readonly number[]): Rows => ({
  'riwayat-ppsk': people.flatMap((person) =>
    bookOf(person).riwayat.map(({ diberhentikan = [], ...one }) => ({
      nip: nipOf(person),
      ...one,
      dasar: `KP.${person}/UJI/${one.tmt}`,
      alasan_berhenti: diberhentikan.join('|'),
    })),
  ),
});

/** Their entries; what was recorded wrongly and what replaces it are both there. */
export const entryRows = (people: readonly number[]): Rows => ({
  'angka-kredit': people.flatMap((person) =>
    bookOf(person).entri.flatMap((entri, index) => {
      const row = entryRow(nipOf(person), entri);
      if (index % CORRECTED !== 0) return [row];
      const wrong = `${entri.id}-keliru`;
      return [
        { ...row, id: wrong, bukti: 'Laporan keliru' },
        { ...row, menggantikan: wrong, alasan: 'Bukti keliru' },
      ];
    }),
  ),
});

/** The rows as files; what does not fit into one is in the next. */
export const filesOf = (rows: Rows, arrange = (some: readonly Row[]) => some): GivenFile[] =>
  Object.entries(rows).flatMap(([sheet, all]) => {
    const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
    const lines = arrange(all).map((row) => columns.map((column) => row[column] ?? '').join(';'));
    return Array.from({ length: Math.ceil(lines.length / MAX_ROWS) }, (_, part) => ({
      name: `${part + 1}-${sheet}.csv`,
      content: Buffer.from([columns.join(';'), ...lines.slice(part * MAX_ROWS, (part + 1) * MAX_ROWS)].join('\n')),
    }));
  });

/** NIP of nobody: no civil servant is born in month 99. */
const nipOf = (person: number): string => `190099${String(person).padStart(12, '0')}`;

function entryRow(nip: string, entri: Entri): Row {
  const { id, tanggal, jenis, bukti } = entri;
  const own = { nip, id, tanggal, jenis, bukti };
  if (entri.jenis === 'tugas')
    return { ...own, butir: entri.butir, volume: entri.volume, penugasan: entri.penugasan ?? '' };
  if (entri.jenis === 'kegiatan') return { ...own, butir: entri.butir };
  throw new Error(`Expected a task or an activity, but got ${jenis}`);
}
