import type { Pool } from 'pg';
import { both, casesOf, type Found, lookedUp, named, tooMany, UP_TO_MANY } from './cases.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a search, as the database looks for them: each by its beginning, numbers without the zeros before them. */
const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/^0+(?=\d)/, ''));

export const hasWords = (text: string): boolean => wordsOf(text).length > 0;

/** As PostgreSQL's tsquery writes it: all words, in any order. */
const wordQuery = (text: string): string =>
  wordsOf(text)
    .map((word) => `${word}:*`)
    .join(' & ');

/** SQL for those who have all words in their name, as cases know them: in person, or by a post they hold or held. */
const subjectsWithWords = (query: string): string => `array(
  select 'pegawai:' || g.id from pegawai g where search_words(g.nama) @@ ${query}::tsquery
  union all select 'jabatan:' || p.jabatan from pegawai g join pemangku_jabatan p on p.pegawai = g.id
    where search_words(g.nama) @@ ${query}::tsquery)`;

/**
 * SQL for the keys of cases in which all words are found: in what the case is about, in its number, in the number of one of
 * its letters, or in the name of someone who takes part in it.
 * @param query parameter that holds a {@link wordQuery}
 * @param of SQL of a case's key: of that case only; absent: of all cases
 */
function casesWithWords(query: string, of?: string): string {
  const only = of === undefined ? '' : `process_instance_key = ${of} and`;
  return `
    select process_instance_key as key from case_words where ${only} words @@ ${query}::tsquery
    union all select process_instance_key from case_participant where ${only} subject = any(${subjectsWithWords(query)})`;
}

/** The cases of a number that was typed as a whole, a case's own or that of one of its letters. */
const WITH_NUMBER = `
  select key from process_instance where business_id = upper($1) union select kasus from surat where nomor in ($1, upper($1))`;

/**
 * Keeps a search to cases with words.
 * @param column SQL of a case's key
 */
export async function withWords(pool: Pool, column: string, text: string): Promise<Found> {
  if (/\d/.test(text)) {
    const numbered = await casesOf(pool, WITH_NUMBER, [text.trim()]);
    if (numbered.count > 0) return both(lookedUp(column, numbered.keys));
  }
  const query = wordQuery(text);
  const found = await casesOf(pool, `select key from (${casesWithWords('$1')}) found limit ${UP_TO_MANY}`, [query]);
  if (tooMany(found)) return both((parameter) => `exists (${casesWithWords(parameter(query), column)})`);
  return named(column, found);
}
