/** What a word of Typst may not stand beside, so that it is the whole word: names hold hyphens. */
const [BEFORE, AFTER] = ['(?<![\\p{L}\\p{N}_-])', '(?![\\p{L}\\p{N}_-])'];
const IMPORT = new RegExp(`${BEFORE}(?:import|include)${AFTER}`, 'gu');
/** The layout of letters, whole or some of its names, and nothing computed. */
const LAYOUT = /^\s+"\/letters\/naskah\.typ"[ \t]*(?::[ \t]*(?:\*|[\w, \t-]+))?[ \t]*(?=[\n\r;\]}]|$)(?!\s*[.+(])/u;
/** What turns text into code, or leads to what does. */
const FORBIDDEN = new RegExp(`${BEFORE}(eval|std|plugin)${AFTER}`, 'u');

/**
 * What keeps the template of a letter from being drawn at all. Typst fetches packages from the network where a template
 * imports one, so it imports nothing but the layout of letters, and computes no code that would.
 */
export function templateObjection(text: string): string | undefined {
  for (const { index, 0: word } of text.matchAll(IMPORT))
    if (!LAYOUT.test(text.slice(index + word.length)))
      return `Templat hanya boleh mengambil tata letak naskah (#import "/letters/naskah.typ": *); "${word}" yang lain ditolak.`;
  const [, forbidden] = FORBIDDEN.exec(text) ?? [];
  return forbidden === undefined ? undefined : `Templat tidak boleh memakai "${forbidden}".`;
}
