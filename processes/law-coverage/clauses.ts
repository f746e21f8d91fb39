import type { Regulation } from '../regulation.ts';

/** A clause as one row of the coverage: an article, or an item of the list within one. */
export interface Clause {
  /** 'Pasal 6 ayat (2)', 'Pasal 6 ayat (2) huruf a', 'Gambar 4'. */
  readonly ref: string;
  readonly text: string;
  /** The article it is an item of: what is said of the article is said of it. */
  readonly within?: string;
}

/** What is known of a regulation besides its words: its figures, and notes on clauses that no diagram or rule can carry. */
export interface CoverageData {
  /** Captions of the figures, as far as the text gives them. */
  readonly figures: { readonly [figure: string]: string };
  readonly notes: readonly Note[];
}

/** Said of several clauses: who carries them outside of diagrams and rules, or why nobody can. */
export interface Note {
  readonly clauses: readonly string[];
  /** Why software cannot carry them. */
  readonly why?: string;
  /** What carries them, with the file that does and the test of it. */
  readonly by?: { readonly what: string; readonly where: string; readonly test: string };
}

/** Every article of a regulation with the items of its lists, then its figures, in the order of the text. */
export function clausesOf({ articles }: Regulation, { figures }: Pick<CoverageData, 'figures'>): Clause[] {
  const ordered = articles.toSorted((a, b) => compareRefs(a.ref, b.ref));
  return [
    ...ordered.flatMap(({ ref, text }) => [{ ref, text }, ...itemsOf(ref, text)]),
    ...Object.entries(figures).map(([ref, text]) => ({ ref, text })),
  ];
}

/** The ways in which the texts number their lists, with what an item is called. */
const MARKS = [
  { first: 'a', mark: (at: string) => `${at}. `, word: 'huruf' },
  { first: 'a', mark: (at: string) => `${at}) `, word: 'huruf' },
  { first: '1', mark: (at: string) => `${at}) `, word: 'angka' },
  { first: '1', mark: (at: string) => `${at}. `, word: 'angka' },
];

/** The items of the outermost list within an article's text. */
function itemsOf(within: string, text: string): Clause[] {
  const lists = MARKS.map((kind) => ({ ...kind, from: text.indexOf(` ${kind.mark(kind.first)}`) }));
  const [outermost] = lists.filter(({ from }) => from >= 0).sort((a, b) => a.from - b.from);
  if (!outermost) return [];
  const starts: number[] = [];
  let at = outermost.first;
  for (let from = outermost.from; from >= 0; at = following(at), from = text.indexOf(` ${outermost.mark(at)}`, from))
    starts.push(from);
  if (starts.length < 2) return [];
  return starts.map((start, index) => {
    const item = text.slice(start, starts[index + 1]).trim();
    const [, mark = '', words = ''] = /^(\w+)[.)] (.*)$/s.exec(item) ?? [];
    return { ref: `${within} ${outermost.word} ${mark}`, text: words, within };
  });
}

const following = (mark: string): string =>
  /\d/.test(mark) ? String(Number(mark) + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);

/** What precedes what where a level of the text has parts of several kinds. */
const ORDER = [
  ...['Menimbang', 'Mengingat', 'Pasal', 'Lampiran', 'BAB', 'alinea', 'susunan', 'prinsip', 'pengantar'],
  ...['kedudukan', 'cara', 'catatan', 'individu', 'tim', 'huruf', 'tugas', 'ayat', 'angka', 'ketua'],
  ...['kondisi', 'rincian', 'struktur', 'Penunjukan', 'Pengajuan', 'isi', 'pelaksanaan', 'tanggung'],
];

const ROMAN = ['I', 'II', 'III', 'IV'];

function compareRefs(a: string, b: string): number {
  const [left, right] = [a.split(' ').map(rankOf), b.split(' ').map(rankOf)];
  for (const [index, rank] of left.entries()) {
    const difference = rank - (right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Words by their place in {@link ORDER}, numbers and letters by what they count. */
function rankOf(word: string): number {
  const bare = word.replace(/[()]/g, '');
  if (ORDER.includes(bare)) return ORDER.indexOf(bare);
  if (/^\d+$/.test(bare)) return Number(bare);
  if (ROMAN.includes(bare.toUpperCase())) return ROMAN.indexOf(bare.toUpperCase());
  return /^[A-Za-z]$/.test(bare) ? bare.toLowerCase().charCodeAt(0) : ORDER.length;
}
