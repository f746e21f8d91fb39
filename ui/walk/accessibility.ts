import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** Web Content Accessibility Guidelines 2.2 at levels A and AA, and what is good practice besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Finding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What of the page on screen somebody could not see, hear or reach: a line for each rule, with where. */
export async function barriersOn(page: Page): Promise<string[]> {
  // Handed to the browser as a debugger does: the page's own policy allows no foreign script.
  await page.evaluate(axe.source);
  const asked = JSON.stringify({ runOnly: RULES, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<{ violations: Finding[] }>(`axe.run(document, ${asked})`);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
