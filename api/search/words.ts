import type { Pool } from 'pg';
import { prepared } from '../database/prepared.ts';

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

/**
 * SQL for the keys of cases in which all words are found: in what the case is about, in its number, in the number of one of
 * its letters, or in the name of someone who takes part in it, in person or by a post they hold or held.
 * @param query parameter that holds a {@link wordQuery}
 * @param only SQL condition on a column that holds the key of a case; absent: all cases
 */
const casesWithWords = (query: string, only: (column: string) => string = () => 'true'): string => `
  select v.process_instance_key as key from variable v
    where v.name in ('uraianTugas', 'targetKinerja') and search_words(v.value) @@ ${query}::tsquery
      and ${only('v.process_instance_key')}
  union all select p.key from process_instance p where search_words(p.business_id) @@ ${query}::tsquery and ${only('p.key')}
  union all select s.kasus from surat s where search_words(s.nomor) @@ ${query}::tsquery and ${only('s.kasus')}
  union all select c.process_instance_key from (
    select 'pegawai:' || g.id as subject from pegawai g where search_words(g.nama) @@ ${query}::tsquery
    union all select 'jabatan:' || p.jabatan from pegawai g join pemangku_jabatan p on p.pegawai = g.id
      where search_words(g.nama) @@ ${query}::tsquery) who
    join case_participant c on c.subject = who.subject where ${only('c.process_instance_key')}`;

/** The cases of a number that was typed as a whole, a case's own or that of one of its letters. */
const WITH_NUMBER = `
  select key from process_instance where business_id = upper($1) union select kasus from surat where nomor in ($1, upper($1))`;

/** Cases that are named one by one in a search; of words that stand in more, some are soon found among all. */
const MAX_NAMED = 20_000;

/**
 * A condition that keeps a search to cases with words.
 * @param column SQL of a case's key
 */
export async function withWords(
  pool: Pool,
  column: string,
  text: string,
): Promise<(parameter: (value: unknown) => string) => string> {
  const named = (keys: readonly string[]) => (parameter: (value: unknown) => string) =>
    // Unnested, or PostgreSQL would rather go through all rows in their order in the hope of meeting one of so many.
    `${column} = any(array(select unnest(${parameter(keys)}::bigint[])))`;
  const numbered = await pool.query<{ key: string }>({ ...prepared(WITH_NUMBER), values: [text.trim()] });
  if (numbered.rows.length > 0) return named(numbered.rows.map(({ key }) => key));
  const query = wordQuery(text);
  const { rows } = await pool.query<{ key: string }>({
    ...prepared(`select key from (${casesWithWords('$1')}) found limit ${MAX_NAMED + 1}`),
    values: [query],
  });
  if (rows.length > MAX_NAMED)
    return (parameter) => `exists (${casesWithWords(parameter(query), (key) => `${key} = ${column}`)})`;
  return named([...new Set(rows.map(({ key }) => key))]);
}
