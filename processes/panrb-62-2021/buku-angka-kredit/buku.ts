import type { Tanggal } from '../../tanggal.ts';
import { type IsiBuku, type MasaDiberhentikan, masaDiberhentikan } from './entri.ts';
import { type JenjangBuku, jenjangBuku } from './jenjang.ts';
import { compare, requireOnce, urut } from './masa.ts';
import { type NilaiEntri, nilaiEntri } from './nilai-entri.ts';
import { type PangkatBuku, pangkatBuku } from './pangkat.ts';
import { type TahunBuku, tahunBuku } from './tahun.ts';

export interface BukuAngkaKredit {
  readonly per: Tanggal;
  readonly nilai: readonly NilaiEntri[];
  readonly tahun: readonly TahunBuku[];
  readonly pangkat: readonly PangkatBuku[];
  readonly jenjang: readonly JenjangBuku[];
  /** When nothing counted, for they were removed from the post; the last one has no end where it still is so. */
  readonly diberhentikan: readonly MasaDiberhentikan[];
  /** Entries that count for nothing until a person has decided, and those whose value is doubted. */
  readonly perluDiputus: readonly NilaiEntri[];
}

/**
 * The credit book as of a day, computed anew from its entries; the same in whatever order they come.
 * @throws Error where a career has no first row or two on a day, an id comes twice, or an item is unknown
 */
export function hitungBuku(isi: IsiBuku, per: Tanggal): BukuAngkaKredit {
  const riwayat = urut(isi.riwayat, ({ tmt }) => tmt, 'rows of a career with days of their own');
  if (riwayat.length === 0) throw new Error('Expected a career with at least one row, but it has none');
  requireOnce(isi.entri, ({ id }) => id, 'entries with ids of their own');
  const rapi = { ...isi, riwayat: riwayat.filter(({ tmt }) => tmt <= per) };
  const nilai = isi.entri
    .filter(({ tanggal }) => tanggal <= per)
    .toSorted((a, b) => compare(a.tanggal, b.tanggal) || compare(a.id, b.id))
    .map((entri) => nilaiEntri(entri, rapi));
  const perluDiputus = nilai.filter((one) => one.nilai === null || one.diragukan);
  const diberhentikan = masaDiberhentikan(rapi.riwayat);
  if (rapi.riwayat.length === 0)
    return { per, nilai, tahun: [], pangkat: [], jenjang: [], diberhentikan, perluDiputus };
  const tahun = tahunBuku(rapi, nilai, per);
  const pangkat = pangkatBuku(rapi, nilai, tahun, per);
  const jenjang = jenjangBuku(rapi, nilai, pangkat, per);
  return { per, nilai, tahun, pangkat, jenjang, diberhentikan, perluDiputus };
}
