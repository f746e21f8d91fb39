/** What a person is known by. */
export interface Known {
  readonly nama: string;
  readonly namaLain: readonly string[];
  readonly nik: string | null;
}

const NIK_LENGTH = 16;
/** A name written as one word is looked for from this length on: 'anita' may be Ani Ta, and mostly is not. */
const MIN_WRITTEN_AS_ONE = 8;
/** Longer names are looked for by their first words. */
const MAX_WORDS = 8;

/** Runs of letters and of digits, in small letters without marks: 'Sìti-Aminah2' is siti, aminah, 2. */
export const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .match(/\p{L}+|\p{Nd}+/gu) ?? [];

const isWord = (token: string): boolean => !/^\p{Nd}/u.test(token);

/** By what the words of a name are known in whatever order they stand. */
const inAnyOrder = (words: readonly string[]): string => `name ${[...words].sort().join(' ')}`;
const asOneWord = (word: string): string => `word ${word}`;
const asNik = (digits: string): string => `nik ${digits}`;

/** What the index holds of a person, as digests. */
export interface BlindForms {
  /** Each name in any order of its words, each name as one word, the NIK. */
  readonly whole: readonly string[];
  /** Single words of names: they say where to look, and are no names. */
  readonly words: readonly string[];
  /** Words of the longest name. */
  readonly longest: number;
}

type Blind = (text: string) => string;

/** The index of a person; a name of one word is too common to be looked for. */
export function blindForms({ nama, namaLain, nik }: Known, blind: Blind): BlindForms {
  const names = [nama, ...namaLain].map((name) => tokensOf(name).filter(isWord).slice(0, MAX_WORDS));
  const full = names.filter(({ length }) => length >= 2);
  const joined = full.map((words) => words.join('')).filter(({ length }) => length >= MIN_WRITTEN_AS_ONE);
  const whole = [...full.map(inAnyOrder), ...joined.map(asOneWord), ...(nik === null ? [] : [asNik(nik)])];
  return {
    whole: [...new Set(whole)].map(blind),
    words: [...new Set(full.flat())].map(asOneWord).map(blind),
    longest: Math.max(0, ...full.map(({ length }) => length)),
  };
}

/** What is known of the names that are looked for. */
export interface KnownWords {
  readonly isWord: (digest: string) => boolean;
  readonly longest: number;
}

/**
 * Digests of what stands in a text and may be someone: names of consecutive words, names written as one word, numbers of 16 digits.
 * Each step is one digest at most.
 */
export function* candidatesIn(text: string, { isWord: isKnown, longest }: KnownWords, blind: Blind): Generator<string> {
  const tokens = tokensOf(text);
  let run: string[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!isWord(token)) {
      run = [];
      const digits = digitsFrom(tokens, index);
      if (digits !== undefined) yield blind(asNik(digits));
      continue;
    }
    const digest = blind(asOneWord(token));
    yield digest;
    run = isKnown(digest) ? [...run, token].slice(-longest) : [];
    for (let length = 2; length <= run.length; length += 1) yield blind(inAnyOrder(run.slice(-length)));
  }
}

/** 16 digits that begin with a token, whatever separates them. */
function digitsFrom(tokens: readonly string[], index: number): string | undefined {
  let digits = '';
  for (let next = index; digits.length < NIK_LENGTH; next += 1) {
    const token = tokens[next];
    if (token === undefined || isWord(token)) return undefined;
    digits += token;
  }
  return digits.length === NIK_LENGTH ? digits : undefined;
}
