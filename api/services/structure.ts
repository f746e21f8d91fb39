import type { Pool } from 'pg';
import { groupBy } from '../../processes/group-by.ts';
import { type Kekurangan, kekuranganOf } from '../../processes/kelengkapan.ts';
import type { Organisasi, UnitKerja } from '../../processes/organisasi.ts';
import { SUSUNAN, SUSUNAN_PENUGASAN } from '../../processes/susunan.ts';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { Binding, UnitStructure, UsedVariant, Variant } from '../contract/structure.ts';
import type { OrganisasiStore } from './organisasi.ts';

/** Regulation whose structures the agencies of a kind choose from. */
const REGULASI: { readonly [jenis: string]: string } = {
  'lembaga-pusat': 'lpsk-3-2023',
  provinsi: 'banten-19-2023',
  kabupaten: 'belu-47-2024',
  kota: 'belu-47-2024',
};

const toVariant = ({ id, dasar, nama }: Variant): Variant => ({ id, dasar, nama });

/** Structures of kedudukan and penugasan that an agency of a kind may choose from. */
export function choicesOf(jenis: string): { readonly susunan: Variant[]; readonly susunanPenugasan: Variant[] } {
  const susunan = [...SUSUNAN.values()].filter(({ regulasi }) => regulasi === REGULASI[jenis]);
  const isRegion = jenis !== 'lembaga-pusat';
  return {
    susunan: susunan.map(toVariant),
    susunanPenugasan: isRegion ? [...SUSUNAN_PENUGASAN.values()].map(toVariant) : [],
  };
}

interface UnitRow {
  readonly id: string;
  readonly kode: string;
  readonly dasar_hukum: string | null;
  readonly susunan: string | null;
  readonly susunan_penugasan: string | null;
  readonly berpegawai: boolean;
}

/** Units with people in posts that are appraised by structure, and what is written of each unit itself. */
const UNITS = `
  select u.id, u.kode, u.dasar_hukum, u.susunan, u.susunan_penugasan, exists (select 1 from jabatan j
    where j.unit = u.id and not j.is_pimpinan and j.jenis in ('pejabat-fungsional', 'pelaksana')) as berpegawai
  from unit_kerja u where u.instansi = $1 order by u.urutan, u.id`;

const BINDINGS = `
  select b.unit, b.id, b.peran, b.jabatan, j.nama as "namaJabatan", b.didelegasikan, b.mulai, b.selesai
  from peran_unit b join unit_kerja u on u.id = b.unit join jabatan j on j.id = b.jabatan
  where u.instansi = $1 and (b.selesai is null or b.selesai >= $2) order by b.peran, b.mulai`;

/** The structure of a whole agency on a date, each unit after the one above it. */
export async function structureOf(
  pool: Pool,
  organisation: OrganisasiStore,
  instansi: string,
  date: Tanggal,
): Promise<UnitStructure[]> {
  const [units, bindings] = await Promise.all([
    pool.query<UnitRow>(UNITS, [instansi]),
    pool.query<Binding & { readonly unit: string }>(BINDINGS, [instansi, date]),
  ]);
  const ids = units.rows.map(({ id }) => id);
  const organisasi = await organisation.view({ unit: ids, pegawai: [], instansi: [instansi] }, date);
  const unit = ids.map((id) => organisasi.unit(id)).filter((one) => one !== undefined);
  const berpegawai = new Set(units.rows.filter((row) => row.berpegawai).map(({ id }) => id));
  const lacking = groupBy(kekuranganOf({ organisasi, unit, berpegawai }), (one) => one.unit);
  const bound = groupBy(bindings.rows, (one) => one.unit);
  const rows = new Map(units.rows.map((row) => [row.id, row]));
  return inOrder(unit).map(({ one, kedalaman }) =>
    toStructure(organisasi, one, kedalaman, rows.get(one.id)!, bound.get(one.id) ?? [], lacking.get(one.id) ?? []),
  );
}

/** Depth first; a unit whose circle never reaches the top comes last. */
function inOrder(units: readonly UnitKerja[]): { readonly one: UnitKerja; readonly kedalaman: number }[] {
  const known = new Set(units.map(({ id }) => id));
  const below = groupBy(units, ({ induk }) => (induk !== undefined && known.has(induk) ? induk : ''));
  const ordered: { one: UnitKerja; kedalaman: number }[] = [];
  const stack = (below.get('') ?? []).toReversed().map((one) => ({ one, kedalaman: 0 }));
  for (let next = stack.pop(); next; next = stack.pop()) {
    ordered.push(next);
    const { one, kedalaman } = next;
    for (const child of (below.get(one.id) ?? []).toReversed()) stack.push({ one: child, kedalaman: kedalaman + 1 });
  }
  const reached = new Set(ordered.map(({ one }) => one.id));
  return [...ordered, ...units.filter(({ id }) => !reached.has(id)).map((one) => ({ one, kedalaman: 0 }))];
}

function toStructure(
  organisasi: Organisasi,
  unit: UnitKerja,
  kedalaman: number,
  row: UnitRow,
  bindings: readonly (Binding & { readonly unit: string })[],
  lacking: readonly Kekurangan[],
): UnitStructure {
  const title = (post: string | undefined): string | null => (post && organisasi.jabatan(post)?.nama) ?? null;
  return {
    id: unit.id,
    instansi: unit.instansi,
    nama: unit.nama,
    kode: row.kode,
    induk: unit.induk ?? null,
    kedalaman,
    isUnitOrganisasi: unit.isUnitOrganisasi,
    isPerangkatDaerah: unit.perangkatDaerah === unit.id,
    dasarHukum: row.dasar_hukum,
    susunan: used(SUSUNAN.get(unit.susunan ?? ''), row.susunan),
    susunanPenugasan: used(SUSUNAN_PENUGASAN.get(unit.susunanPenugasan ?? ''), row.susunan_penugasan),
    pimpinan: title(unit.pimpinan),
    penilaiKinerja: title(organisasi.penilaiKinerja(unit.id)),
    bindings: bindings.map(({ unit: _unit, ...binding }) => binding),
    kekurangan: lacking.map(({ pesan }) => pesan),
  };
}

const used = (variant: Variant | undefined, own: string | null): UsedVariant | null =>
  variant ? { ...toVariant(variant), isInherited: own !== variant.id } : null;
