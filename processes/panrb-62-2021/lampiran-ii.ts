import { type Static, Type } from 'typebox';
import type { Perseribu } from './angka-kredit.ts';
import kegiatanJson from './tabel/kegiatan-lampiran-ii.json';
import { closed, diperiksa, Keyakinan, Nilai, orNull } from './tabel.ts';

const Jam = Type.Object({ dari: Type.Integer(), sampai: Type.Union([Type.Integer(), Type.Null()]) }, closed);
const Kegiatan = Type.Object(
  {
    butir: Type.String({ pattern: '^II?\\.' }),
    kategori: Type.Enum(['pengembangan-profesi', 'penunjang']),
    uraian: Type.String({ minLength: 1 }),
    angkaKredit: Nilai,
    persenKenaikanPangkat: Nilai,
    jam: Type.Optional(Jam),
    keyakinan: Keyakinan,
    catatan: Type.Optional(Type.String()),
  },
  closed,
);

/** An activity of Lampiran II: its credits, or their percentage of those for the next grade; `null` both where lost. */
export interface KegiatanLampiranII extends Omit<Static<typeof Kegiatan>, 'angkaKredit'> {
  readonly angkaKredit: Perseribu | null;
}

/** Lampiran II by item: 'I.B.1.a'. */
export const kegiatanLampiranII: ReadonlyMap<string, KegiatanLampiranII> = new Map(
  diperiksa(Type.Array(Kegiatan), 'tabel/kegiatan-lampiran-ii.json', kegiatanJson).map((one) => [
    one.butir,
    { ...one, angkaKredit: orNull(one.angkaKredit) },
  ]),
);
