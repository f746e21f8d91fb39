import {
  JENIS,
  type JenisJabatan,
  type Organisasi,
  type PeranUnit,
  type Tingkat,
  type UnitKerja,
} from './organisasi.ts';
import { SUSUNAN, SUSUNAN_PENUGASAN, type Susunan, type SusunanPenugasan } from './susunan.ts';

/** What a unit's structure lacks, or has otherwise than the regulation says. */
export interface Kekurangan {
  readonly unit: string;
  /** The part that is missing or wrong; absent where the unit has no structure, or two that do not agree. */
  readonly peran?: PeranUnit;
  /** One sentence for whoever administers the organisation. */
  readonly pesan: string;
}

/** What is looked at: all units of an agency, and the units in which Pejabat Fungsional or Pelaksana have their posts. */
export interface Tempat {
  readonly organisasi: Organisasi;
  readonly unit: readonly UnitKerja[];
  readonly berpegawai: ReadonlySet<string>;
}

const namaOf = (jenis: readonly JenisJabatan[]): string => jenis.map((one) => JENIS[one]).join(' atau ');

const peranTingkat = (n: number): PeranUnit => `tingkat-${n as Tingkat}`;

/** Whether a unit's posts fill its structures of kedudukan and penugasan: Belu Pasal 7 ayat (3), Banten Pasal 8 ayat (2), LPSK Pasal 6 ayat (3). */
export function kekuranganOf(tempat: Tempat): Kekurangan[] {
  const isAbove = new Set(tempat.unit.map(({ induk }) => induk));
  return tempat.unit.flatMap((unit) => {
    const holdsPeople = tempat.berpegawai.has(unit.id) || (!isAbove.has(unit.id) && unit.isUnitOrganisasi);
    return [...wholeOf(tempat, unit), ...(holdsPeople ? placeOf(tempat, unit) : [])];
  });
}

/** Where a structure begins: each of its levels is there, in the unit, above it or below it. */
function wholeOf({ organisasi, unit: units }: Tempat, unit: UnitKerja): Kekurangan[] {
  const susunan = SUSUNAN.get(unit.susunan ?? '');
  const above = unit.induk === undefined ? undefined : organisasi.unit(unit.induk);
  if (!susunan || above?.susunan === unit.susunan) return [];
  const within = units.filter((one) => one.susunan === unit.susunan && isIn(organisasi, one, unit.id));
  return susunan.tingkat.flatMap((jenis, index) => {
    const n = (index + 1) as Tingkat;
    const posts = within.map((one) => organisasi.tingkat(one.id, n)).filter((post) => post !== undefined);
    const isThere = posts.some((post) => jenis.includes(organisasi.jabatan(post)?.jenis as JenisJabatan));
    return isThere ? [] : [lacks(unit, susunan, peranTingkat(n), `belum ada pejabat tingkat ${n} (${namaOf(jenis)})`)];
  });
}

function isIn(organisasi: Organisasi, unit: UnitKerja, top: string): boolean {
  const seen = new Set<string>();
  for (let one: UnitKerja | undefined = unit; one && !seen.has(one.id); one = organisasi.unit(one.induk ?? '')) {
    if (one.id === top) return true;
    seen.add(one.id);
  }
  return false;
}

/** Where people are: who appraises them stands at the level the structure says, and so does who gives them their work. */
function placeOf({ organisasi }: Tempat, unit: UnitKerja): Kekurangan[] {
  const susunan = SUSUNAN.get(unit.susunan ?? '');
  if (!susunan) return [{ unit: unit.id, pesan: `Unit ${unit.nama} belum mempunyai susunan kedudukan.` }];
  const penugasan = SUSUNAN_PENUGASAN.get(unit.susunanPenugasan ?? '');
  return [
    ...levelsOf(organisasi, unit, susunan),
    ...appraiserOf(organisasi, unit, susunan),
    ...topOf(organisasi, unit, susunan),
    ...(penugasan ? workOf(organisasi, unit, susunan, penugasan) : []),
  ];
}

/** Levels below those the structure has. */
function levelsOf(organisasi: Organisasi, unit: UnitKerja, susunan: Susunan): Kekurangan[] {
  const n = (susunan.tingkat.length + 1) as Tingkat;
  const post = susunan.tanpaTingkatLain && organisasi.tingkat(unit.id, n);
  if (!post) return [];
  const what = `tidak mempunyai pejabat tingkat ${n}, tetapi terisi ${nameOf(organisasi, post)}`;
  return [lacks(unit, susunan, peranTingkat(n), what)];
}

function appraiserOf(organisasi: Organisasi, unit: UnitKerja, susunan: Susunan): Kekurangan[] {
  const post = organisasi.penilaiKinerja(unit.id);
  const levels = susunan.penilai.map((n) => `tingkat ${n}`).join(' atau ');
  const lack = (what: string): Kekurangan[] => [lacks(unit, susunan, 'pejabat-penilai-kinerja', what)];
  if (post === undefined) return lack(`belum ada Pejabat Penilai Kinerja ${levels}`);
  const isAtLevel = susunan.penilai.some((n) => organisasi.tingkat(unit.id, n) === post);
  const isOfKind = susunan.jenisPenilai.includes(organisasi.jabatan(post)?.jenis as JenisJabatan);
  if (isAtLevel && isOfKind) return [];
  return lack(
    `Pejabat Penilai Kinerja seharusnya pejabat ${levels} (${namaOf(susunan.jenisPenilai)}), tetapi tercatat ${nameOf(organisasi, post)}`,
  );
}

function topOf(organisasi: Organisasi, unit: UnitKerja, susunan: Susunan): Kekurangan[] {
  const post = organisasi.tingkat(unit.id, 1);
  const expected = susunan.puncak && organisasi.peran(unit.instansi, susunan.puncak);
  if (post === undefined || expected === undefined || post === expected) return [];
  const what = `pejabat tingkat 1 seharusnya ${nameOf(organisasi, expected)}, tetapi tercatat ${nameOf(organisasi, post)}`;
  return [lacks(unit, susunan, 'tingkat-1', what)];
}

function workOf(organisasi: Organisasi, unit: UnitKerja, susunan: Susunan, penugasan: SusunanPenugasan): Kekurangan[] {
  if (!susunan.penilai.includes(penugasan.penilai))
    return [
      {
        unit: unit.id,
        pesan: `Unit ${unit.nama}: susunan kedudukan ${susunan.id} (penilai tingkat ${susunan.penilai.join(' atau ')}) tidak sesuai dengan struktur penugasan ${penugasan.id} (penilai tingkat ${penugasan.penilai}).`,
      },
    ];
  const { pimpinan: n, id, dasar } = penugasan;
  const expected = organisasi.tingkat(unit.id, n);
  const boundary = organisasi.unitOrganisasi(unit.id);
  const post = boundary === undefined ? undefined : organisasi.unit(boundary)?.pimpinan;
  const lack = (what: string): Kekurangan[] => [
    {
      unit: unit.id,
      peran: 'pimpinan-unit',
      pesan: `Unit ${unit.nama} memakai struktur penugasan ${id} (${dasar}): ${what}.`,
    },
  ];
  if (post === undefined || expected === undefined) return lack(`belum ada Pimpinan Unit Organisasi tingkat ${n}`);
  if (post === expected) return [];
  return lack(
    `Pimpinan Unit Organisasi seharusnya pejabat tingkat ${n}, ${nameOf(organisasi, expected)}, tetapi tercatat ${nameOf(organisasi, post)}`,
  );
}

const nameOf = (organisasi: Organisasi, post: string): string => organisasi.jabatan(post)?.nama ?? post;

const lacks = (unit: UnitKerja, { id, dasar }: Susunan, peran: PeranUnit, what: string): Kekurangan => ({
  unit: unit.id,
  peran,
  pesan: `Unit ${unit.nama} memakai susunan ${id} (${dasar}): ${what}.`,
});
