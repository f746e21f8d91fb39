import type { CaseContext } from '../../mechanism.ts';
import { contextsOf, tanggalOrNull, textOf } from '../../read.ts';
import { type Tanggal, tanggal } from '../../tanggal.ts';
import { type Perseribu, perseribu } from '../angka-kredit.ts';
import type { Entri, EntriKegiatan, EntriTugas, IsiBuku, NilaiDitetapkan } from '../buku-kasus.ts';
import { isiBukuPpsk, type Kedudukan, kedudukanOf, type NilaiEntri, nilaiEntri } from '../buku-kasus.ts';
import type { Peran } from '../perhitungan.ts';

/** What the PPSK proposed and the Tim Penilai decided of it, read from the variables of a case. */

export type Putusan = 'diterima' | 'diubah' | 'ditolak' | 'belum';

/** An item as proposed, with what was decided of it. */
export interface Butir {
  readonly entri: EntriTugas | EntriKegiatan;
  readonly jam: number | null;
  readonly tanggalPenugasan: Tanggal | null;
  readonly putusan: Putusan;
  readonly volumeDiakui: number | null;
  readonly alasan: string;
  /** A value the copy of the text has lost, as the team read it in the official print. */
  readonly nilaiNaskah: NilaiDitetapkan | undefined;
}

export const tahunDinilai = ({ variables }: CaseContext): number => Number(variables['tahun']);
export const akhirTahun = (context: CaseContext): Tanggal => tanggal(`${tahunDinilai(context)}-12-31`);

type Row = ReturnType<typeof contextsOf>[number];

const integerOrNull = (value: unknown): number | null => (Number.isInteger(value) ? Number(value) : null);

/** Rows without a date are read as of the last day of the year; the check of the dates themselves finds them. */
const dasarOf = (context: CaseContext, row: Row) => ({
  tanggal: tanggalOrNull(row['tanggal']) ?? akhirTahun(context),
  bukti: textOf(row['bukti']),
  butir: textOf(row['butir']),
});

const PUTUSAN: readonly unknown[] = ['diterima', 'diubah', 'ditolak'] satisfies Putusan[];

function putusanOf(row: Row = {}): Pick<Butir, 'putusan' | 'volumeDiakui' | 'alasan' | 'nilaiNaskah'> {
  const { putusan, nilaiNaskah } = row;
  return {
    putusan: PUTUSAN.includes(putusan) ? (putusan as Putusan) : 'belum',
    volumeDiakui: integerOrNull(row['volumeDiakui']),
    alasan: textOf(row['alasan']),
    nilaiNaskah:
      typeof nilaiNaskah === 'number' && /^\d+(\.\d{1,3})?$/.test(String(nilaiNaskah))
        ? { angkaKredit: perseribu(nilaiNaskah), sumber: textOf(row['sumberNilai']) }
        : undefined,
  };
}

function tugasOf(context: CaseContext, row: Row, index: number): Butir {
  const penugasan = textOf(row['penugasan']);
  return {
    entri: {
      ...dasarOf(context, row),
      jenis: 'tugas',
      id: `T${index + 1}`,
      volume: integerOrNull(row['volume']) ?? 0,
      ...(penugasan !== '' && { penugasan }),
    },
    jam: null,
    tanggalPenugasan: tanggalOrNull(row['tanggalPenugasan']),
    ...putusanOf(contextsOf(context.variables['putusanHasilKerja'])[index]),
  };
}

const PERAN: readonly unknown[] = ['utama', 'pembantu', 'tidak-ditentukan'] satisfies Peran[];

function kegiatanOf(context: CaseContext, row: Row, index: number): Butir {
  const [jumlah, peran] = [integerOrNull(row['jumlahPenulis']), row['peranPenulis']];
  const isShared = jumlah !== null && PERAN.includes(peran);
  return {
    entri: {
      ...dasarOf(context, row),
      jenis: 'kegiatan',
      id: `K${index + 1}`,
      ...(isShared && { penulis: { jumlah, peran: peran as Peran } }),
    },
    jam: integerOrNull(row['jam']),
    tanggalPenugasan: null,
    ...putusanOf(contextsOf(context.variables['putusanKegiatan'])[index]),
  };
}

/** All items, first those of Lampiran I. */
export const butirUsul = (context: CaseContext): Butir[] => [
  ...contextsOf(context.variables['hasilKerja']).map((row, index) => tugasOf(context, row, index)),
  ...contextsOf(context.variables['kegiatan']).map((row, index) => kegiatanOf(context, row, index)),
];

/** Dates as they were filled in; `null` where none was. */
export const tanggalUsul = ({ variables }: CaseContext): (Tanggal | null)[] =>
  [...contextsOf(variables['hasilKerja']), ...contextsOf(variables['kegiatan'])].map((row) =>
    tanggalOrNull(row['tanggal']),
  );

/** Values from the official print that the team supplied, by item. */
export const nilaiNaskah = (context: CaseContext): [string, NilaiDitetapkan][] =>
  butirUsul(context).flatMap(({ entri, nilaiNaskah: nilai, putusan }) =>
    nilai && putusan !== 'ditolak' ? [[entri.butir, nilai]] : [],
  );

/** The book as it stands, with the values the team has supplied. */
const isiDenganNilai = (context: CaseContext): IsiBuku => {
  const isi = isiBukuPpsk(context);
  return { ...isi, nilaiDitetapkan: new Map([...isi.nilaiDitetapkan, ...nilaiNaskah(context)]) };
};

/** What an item is worth as proposed. */
export const nilaiUsul = (context: CaseContext, { entri }: Butir): NilaiEntri =>
  nilaiEntri(entri, isiDenganNilai(context));

/** Whether the text itself says what an item is worth, without a value the team has supplied. */
export const isBernilai = (context: CaseContext, { entri }: Butir): boolean =>
  nilaiEntri(entri, isiBukuPpsk(context)).nilai !== null;

/** An item as decided; undefined where it was refused. As long as nothing is decided, it stands as proposed. */
export function entriDiakui({ entri, putusan, volumeDiakui }: Butir): EntriTugas | EntriKegiatan | undefined {
  if (putusan === 'ditolak') return undefined;
  return putusan === 'diubah' && entri.jenis === 'tugas' ? { ...entri, volume: volumeDiakui ?? 0 } : entri;
}

export const semuaDiakui = (context: CaseContext): Entri[] =>
  butirUsul(context)
    .map(entriDiakui)
    .filter((entri) => entri !== undefined);

/** What an item is worth as decided; 0 where it was refused, `null` where nobody can say yet. */
export function nilaiDiakui(context: CaseContext, butir: Butir): Perseribu | null {
  const entri = entriDiakui(butir);
  return entri ? nilaiEntri(entri, isiDenganNilai(context)).nilai : 0;
}

/** Where the PPSK stands at the end of the year assessed by what is on record. */
export const kedudukanTercatat = (context: CaseContext): Kedudukan =>
  kedudukanOf(isiBukuPpsk(context), akhirTahun(context));

/** As {@link kedudukanTercatat}, with what this case recognises, before it is on record. */
export function kedudukanUsul(context: CaseContext): Kedudukan {
  const isi = isiDenganNilai(context);
  return kedudukanOf({ ...isi, entri: [...isi.entri, ...semuaDiakui(context)] }, akhirTahun(context));
}
