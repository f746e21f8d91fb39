import type { CaseContext } from '../../mechanism.ts';
import type { JenisJabatan, Tingkat } from '../../organisasi.ts';
import { textOf } from '../../read.ts';
import { SUSUNAN_PENUGASAN } from '../../susunan.ts';

/** One of the ways in which a unit plans, works and evaluates: Lampiran BAB II huruf C. */
export interface Alur {
  /** 'Gambar 30'; structures of penugasan for which the text draws no flow have none. */
  readonly gambar: string | undefined;
  /** Structure of penugasan, for example 'S17'. */
  readonly susunanPenugasan: string;
  /** Kind of the post at level 1; absent where the structure says so itself. */
  readonly puncak?: JenisJabatan;
}

const alur = (gambar: number | undefined, susunanPenugasan: string, puncak?: JenisJabatan): Alur => ({
  gambar: gambar === undefined ? undefined : `Gambar ${gambar}`,
  susunanPenugasan,
  ...(puncak && { puncak }),
});

/** The nine flows of the text, then the structures of Gambar 18 and 19 that it draws none for. */
export const ALUR: readonly Alur[] = [
  alur(30, 'S17', 'jpt-pratama'),
  alur(31, 'S18', 'jpt-pratama'),
  alur(32, 'S17', 'administrator'),
  alur(33, 'S19', 'administrator'),
  alur(34, 'S19', 'pengawas'),
  alur(35, 'S19', 'pejabat-fungsional'),
  alur(36, 'S20'),
  alur(37, 'S21'),
  alur(38, 'S22'),
  alur(undefined, 'S18', 'administrator'),
  alur(undefined, 'S19', 'jpt-pratama'),
];

/** Who plays which part in a unit's flow: posts, by what they do. */
export interface Peran {
  readonly alur: Alur;
  readonly level1: string;
  /** Assigns people on the recommendation of the Pimpinan Unit Organisasi, where that is someone else. */
  readonly penilai: string | undefined;
  readonly pimpinan: string;
  /** Posts between level 1 and the Pimpinan Unit Organisasi, from above. */
  readonly tengah: readonly string[];
}

/** The unit of a case. */
export const unitKegiatan = ({ variables }: CaseContext): string => textOf(variables['unitPemilikKinerja']);

/** The flow of the unit and its posts; undefined where its structure is not known, or a post of it is missing. */
export function peranOf(context: CaseContext): Peran | undefined {
  const { organisasi } = context;
  const unit = organisasi.unit(unitKegiatan(context));
  const susunan = SUSUNAN_PENUGASAN.get(unit?.susunanPenugasan ?? '');
  if (!unit || !susunan) return undefined;
  const levels = Array.from({ length: susunan.pimpinan }, (_, index) =>
    organisasi.tingkat(unit.id, (index + 1) as Tingkat),
  );
  const posts = levels.filter((post) => post !== undefined);
  const [level1, pimpinan] = [posts[0], posts.at(-1)];
  if (posts.length < levels.length || !level1 || !pimpinan) return undefined;
  const jenis = organisasi.jabatan(level1)?.jenis;
  const found = ALUR.find(
    ({ susunanPenugasan, puncak }) => susunanPenugasan === susunan.id && (puncak === undefined || puncak === jenis),
  );
  if (!found) return undefined;
  const penilai = susunan.penilai === susunan.pimpinan ? undefined : posts[susunan.penilai - 1];
  return { alur: found, level1, penilai, pimpinan, tengah: posts.slice(1, -1) };
}
