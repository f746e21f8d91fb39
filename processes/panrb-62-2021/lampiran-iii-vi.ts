import { Type } from 'typebox';
import { type Perseribu, perseribu } from './angka-kredit.ts';
import { GOLONGAN, type Golongan, type PendidikanDasar } from './jenjang.ts';
import kumulatifJson from './tabel/angka-kredit-kumulatif.json';
import penyesuaianJson from './tabel/penyesuaian.json';
import { closed, diperiksa } from './tabel.ts';

const PerGolongan = Type.Partial(
  Type.Object(
    Object.fromEntries(GOLONGAN.map((golongan) => [golongan, Type.Integer()])) as {
      [golongan in Golongan]: ReturnType<typeof Type.Integer>;
    },
    closed,
  ),
);

const kumulatif = diperiksa(
  Type.Object({ 'Lampiran III': PerGolongan, 'Lampiran IV': PerGolongan, 'Lampiran V': PerGolongan }, closed),
  'tabel/angka-kredit-kumulatif.json',
  kumulatifJson,
);

const LAMPIRAN = { d4: 'Lampiran III', s1: 'Lampiran III', s2: 'Lampiran IV', s3: 'Lampiran V' } as const;

export const lampiranOf = (pendidikan: PendidikanDasar): keyof typeof kumulatif => LAMPIRAN[pendidikan];

/** What must be earned in a grade to leave it for the next; undefined where the table of the degree has no such grade. */
export function syaratPangkat(pendidikan: PendidikanDasar, golongan: Golongan): Perseribu | undefined {
  const nilai = kumulatif[lampiranOf(pendidikan)][golongan];
  return nilai === undefined ? undefined : perseribu(nilai);
}

const Baris = Type.Object(
  {
    golongan: Type.Enum([...GOLONGAN]),
    pendidikan: Type.Enum(['sarjana', 'magister', 'doktor']),
    /** For less than 1, 1, 2, 3, and 4 years or more in the grade. */
    nilai: Type.Array(Type.Integer(), { minItems: 5, maxItems: 5 }),
    /** Why a value is doubted, by its place. */
    diragukan: Type.Optional(Type.Record(Type.String({ pattern: '^[0-4]$' }), Type.String())),
  },
  closed,
);

const penyesuaian = diperiksa(Type.Array(Baris), 'tabel/penyesuaian.json', penyesuaianJson);

const IJAZAH = { d4: 'sarjana', s1: 'sarjana', s2: 'magister', s3: 'doktor' } as const;

/** Credits on penyesuaian (Lampiran VI) for full years in the grade; undefined where there is no such row. */
export function nilaiPenyesuaian(
  golongan: Golongan,
  pendidikan: PendidikanDasar,
  tahun: number,
): { readonly angkaKredit: Perseribu; readonly diragukan?: string } | undefined {
  const baris = penyesuaian.find((one) => one.golongan === golongan && one.pendidikan === IJAZAH[pendidikan]);
  if (!baris) return undefined;
  const kolom = Math.min(tahun, 4);
  const diragukan = baris.diragukan?.[String(kolom)];
  return { angkaKredit: perseribu(baris.nilai[kolom]!), ...(diragukan !== undefined && { diragukan }) };
}
