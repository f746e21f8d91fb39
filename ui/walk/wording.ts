import type { Page } from 'playwright-core';

export type Language = 'id' | 'en';

/** Words that many sentences of a language have some of, and that neither the other has nor the terms and citations of the law. */
const TELLTALES = {
  id: 'yang untuk dengan tidak pada oleh dalam belum sudah telah dari adalah akan dapat harus setiap semua tugas kasus langkah',
  en: 'the and of with not or by from is are was has been this that which your case task letter post step due search save cancel every all days',
} satisfies Record<Language, string>;

/** Texts on screen in the other language than the page's, unless they are marked as such: as data of the office and words of the law are. */
export async function foreignTextsOn(page: Page, language: Language): Promise<string[]> {
  const foreign = language === 'id' ? 'en' : 'id';
  return page.locator('html').evaluate(
    (html, [words, foreign]) => {
      const telltale = new RegExp(`(^|[^\\p{L}])(${words.replaceAll(' ', '|')})([^\\p{L}]|$)`, 'iu');
      const SHOW_TEXT = 4;
      const texts = html.ownerDocument.createTreeWalker(html, SHOW_TEXT);
      const found = new Set<string>();
      const isMarked = (element: typeof html): boolean =>
        // The makers' mark of the diagrams and forms, which their licence wants as it is.
        element.closest('script, style, [href*="bpmn.io"]') !== null ||
        element.closest('[lang]')?.getAttribute('lang') === foreign;
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.trim() ?? '';
        if (telltale.test(text) && !isMarked(texts.currentNode.parentElement!)) found.add(text.slice(0, 80));
      }
      for (const element of html.querySelectorAll('[aria-label], [placeholder], [title]'))
        for (const name of ['aria-label', 'placeholder', 'title']) {
          const text = element.getAttribute(name) ?? '';
          if (telltale.test(text) && !isMarked(element)) found.add(`${name}: ${text.slice(0, 80)}`);
        }
      return [...found];
    },
    [TELLTALES[foreign], foreign] as const,
  );
}
