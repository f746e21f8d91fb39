import { type Static, Type } from 'typebox';
import type { Perseribu } from './angka-kredit.ts';
import articles from './articles.json';
import type { Jenjang } from './jenjang.ts';
import butirJson from './tabel/butir-kegiatan.json';
import { closed, diperiksa, Keyakinan, Nilai, orNull } from './tabel.ts';

const Butir = Type.Object(
  {
    pasal: Type.String({ pattern: '^Pasal 8 ayat \\(1\\) huruf [abc] angka \\d+$' }),
    kode: Type.Union([Type.String({ pattern: '^0\\d\\d$' }), Type.Null()]),
    unsur: Type.Union([Type.Enum(['A.1', 'A.2', 'B.1', 'B.2']), Type.Null()]),
    angkaKredit: Nilai,
    keyakinan: Keyakinan,
    catatan: Type.Optional(Type.String()),
  },
  closed,
);

/** An activity of the post with its credits for one work result. */
export interface ButirKegiatan {
  /** 'Pasal 8 ayat (1) huruf a angka 1'. */
  readonly pasal: string;
  readonly jenjang: Jenjang;
  readonly uraian: string;
  readonly hasilKerja: string;
  /** Three digits in Lampiran I; `null` where its row is lost. */
  readonly kode: string | null;
  readonly angkaKredit: Perseribu | null;
  readonly keyakinan: Static<typeof Keyakinan>;
  readonly catatan?: string;
}

const JENJANG_HURUF = { a: 'ahli-pertama', b: 'ahli-muda', c: 'ahli-madya' } as const;

const teks = new Map(articles.map(({ ref, text }) => [ref, text]));

/** The words of an item without what joins it to the next. */
const kata = (ref: string): string => teks.get(ref)!.replace(/(;( dan)?|\.)$/, '');

/** The 95 activities of Pasal 8 ayat (1), with their row of Lampiran I as far as it is there. */
export const butirKegiatan: readonly ButirKegiatan[] = diperiksa(
  Type.Array(Butir, { minItems: 95, maxItems: 95 }),
  'tabel/butir-kegiatan.json',
  butirJson,
).map(({ pasal, kode, angkaKredit, keyakinan, catatan }) => ({
  pasal,
  jenjang: JENJANG_HURUF[/huruf ([abc])/.exec(pasal)![1] as 'a' | 'b' | 'c'],
  uraian: kata(pasal),
  hasilKerja: kata(pasal.replace('Pasal 8 ayat (1)', 'Pasal 9')),
  kode,
  angkaKredit: orNull(angkaKredit),
  keyakinan,
  ...(catatan !== undefined && { catatan }),
}));

const terbaca = new Set(butirKegiatan.map(({ kode }) => kode));
/** Items without a code are known by their article only. */
const tanpaKode = new Set(butirKegiatan.filter(({ kode }) => kode === null).map(({ pasal }) => pasal));

/** Whether Lampiran I has an activity of this code (or, where its code is lost, of this article), and whether its row can be read. */
export function keadaanKode(kode: string): 'terbaca' | 'hilang' | 'tidak-ada' {
  if (terbaca.has(kode)) return 'terbaca';
  if (tanpaKode.has(kode)) return 'hilang';
  return /^0(0[1-9]|[1-8]\d|9[0-5])$/.test(kode) ? 'hilang' : 'tidak-ada';
}
