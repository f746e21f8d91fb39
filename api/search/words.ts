const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a search, as the database looks for them: each by its beginning, numbers without the zeros before them. */
const wordsOf = (text: string): string[] =>
  (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/^0+(?=\d)/, ''));

export const hasWords = (text: string): boolean => wordsOf(text).length > 0;

/** As PostgreSQL's tsquery writes it: all words, in any order. */
export const wordQuery = (text: string): string =>
  wordsOf(text)
    .map((word) => `${word}:*`)
    .join(' & ');

/**
 * SQL for the keys of cases in which all words are found: in what the case is about, in its number, in the number of one of
 * its letters, or in the name of someone who takes part in it, in person or by a post they hold or held.
 * @param query parameter that holds a {@link wordQuery}
 */
export const casesWithWords = (query: string): string => `
  select v.process_instance_key from variable v
    where v.name in ('uraianTugas', 'targetKinerja') and search_words(v.value) @@ ${query}::tsquery
  union all select p.key from process_instance p where search_words(p.business_id) @@ ${query}::tsquery
  union all select s.kasus from surat s where search_words(s.nomor) @@ ${query}::tsquery
  union all select c.process_instance_key from (
    select 'pegawai:' || g.id as subject from pegawai g where search_words(g.nama) @@ ${query}::tsquery
    union all select 'jabatan:' || p.jabatan from pegawai g join pemangku_jabatan p on p.pegawai = g.id
      where search_words(g.nama) @@ ${query}::tsquery) who
    join case_participant c on c.subject = who.subject`;
