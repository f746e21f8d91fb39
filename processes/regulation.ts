import type { Tanggal } from './tanggal.ts';

/** Settings of the office by name; a day is written as `yyyy-mm-dd`. */
export type Settings = { readonly [name: string]: boolean | number | Tanggal };

/** A regulation: its name, when it is law, and the words of the articles that mechanisms cite. */
export interface Regulation {
  /** Folder name and first part of every process id, for example 'lpsk-3-2023'. */
  readonly key: string;
  /** 'Peraturan Sekretaris Jenderal … Nomor 3 Tahun 2023'. */
  readonly title: string;
  readonly short: string;
  readonly about: string;
  readonly instansi: string;
  readonly inForce: { readonly from: Tanggal; readonly until?: Tanggal };
  readonly articles: readonly Article[];
  /** Settings of the office that all its mechanisms have, with their defaults. */
  readonly settings?: Settings;
}

export interface Article {
  /** As citations write it, for example 'Pasal 10 ayat (2)'. */
  readonly ref: string;
  readonly text: string;
}

/** The articles citations cover: 'Pasal 9 ayat (3) dan (4), Pasal 10' covers ayat (3), ayat (4), and all of Pasal 10. */
export function articlesCited<T extends Article>(
  { articles }: { readonly articles: readonly T[] },
  ...citations: readonly string[]
): T[] {
  const cited = new Set(citations.flatMap(expand));
  return articles.filter(({ ref }) => partsAbove(ref).some((part) => cited.has(part)));
}

/** 'Pasal 10 ayat (1)' lies in 'Pasal', 'Pasal 10', 'Pasal 10 ayat', and is itself. */
const partsAbove = (ref: string): string[] => {
  const words = ref.split(' ');
  return words.map((_, index) => words.slice(0, index + 1).join(' '));
};

/** The parts of a citation that name no article of the regulation. */
export const unknownCitations = ({ articles }: Regulation, citation: string): string[] =>
  expand(citation).filter((one) => !articles.some(({ ref }) => covers(one, ref)));

/** 'Pasal 10' covers 'Pasal 10 ayat (1)', but not 'Pasal 100'. */
const covers = (citation: string, ref: string): boolean => ref === citation || ref.startsWith(`${citation} `);

/** Takes a citation apart: what follows 'dan' or a comma and begins no article of its own shares the words before it. */
function expand(citation: string): string[] {
  const cited: string[] = [];
  for (const part of citation.split(/, (?=Pasal|Lampiran)/)) {
    const [first, ...more] = part.split(/,? dan |, /) as [string, ...string[]];
    const [, head] = /^(.*?)(?:\(\d+\)|[a-z])$/.exec(first) ?? [];
    cited.push(first, ...more.map((end) => (head ? head + end : end)));
  }
  return cited;
}
