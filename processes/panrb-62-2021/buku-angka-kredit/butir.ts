import type { Perseribu } from '../angka-kredit.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';

/** An item that entries name: what it says, what it is worth, and how well that can be read. */
export interface Butir {
  /** As entries name it: 'Pasal 8 ayat (1) huruf a angka 2', 'I.B.1.a'. */
  readonly butir: string;
  readonly lampiran: 'Lampiran I' | 'Lampiran II';
  readonly uraian: string;
  readonly angkaKredit: Perseribu | null;
  /** Instead of a value: percent of what the next pangkat demands. */
  readonly persen: number | null;
  readonly keyakinan: 'tinggi' | 'sedang' | 'rendah' | 'hilang';
  readonly catatan: string | null;
}

/** Every item of Lampiran I and II, in the order of the text. */
export const butirBuku: ReadonlyMap<string, Butir> = new Map(
  [
    ...butirKegiatan.map(
      ({ pasal, uraian, angkaKredit, keyakinan, catatan }): Butir => ({
        butir: pasal,
        lampiran: 'Lampiran I',
        uraian,
        angkaKredit,
        persen: null,
        keyakinan: keyakinan as Butir['keyakinan'],
        catatan: catatan ?? null,
      }),
    ),
    ...[...kegiatanLampiranII.values()].map(
      ({ butir, uraian, angkaKredit, persenKenaikanPangkat, keyakinan, catatan }): Butir => ({
        butir,
        lampiran: 'Lampiran II',
        uraian,
        angkaKredit,
        persen: persenKenaikanPangkat,
        keyakinan: keyakinan as Butir['keyakinan'],
        catatan: catatan ?? null,
      }),
    ),
  ].map((one) => [one.butir, one]),
);
