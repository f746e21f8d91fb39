import type { Browser, Page, Request } from 'playwright-core';
import { type ChildOffice, PASSWORD } from '../api/testing/child-office.ts';
import { openBrowser } from '../ui/walk/chromium.ts';
import type { Report } from './main.ts';
import { percentile } from './statistics.ts';

const ROUNDS = 10;

/** What one visit to the inbox costs, by a browser that has never been there. */
interface Visit {
  /** Until tasks can be clicked, in milliseconds. */
  readonly inbox: number;
  /** Scripts that came until then, as they came over the wire, in bytes. */
  readonly scripts: number;
  /** From a click on a task to its form, the first and a second time, in milliseconds. */
  readonly firstForm: number;
  readonly nextForm: number;
}

/** How long an official looks at nothing: until the inbox can be worked in, and a task's form filled in. */
export async function measureScreens(office: ChildOffice, username: string, report: Report): Promise<void> {
  const browser = await openBrowser();
  try {
    const visits: Visit[] = [];
    for (let round = 0; round < ROUNDS; round += 1) visits.push(await visit(browser, office, username));
    const tell = (name: string, of: (visit: Visit) => number, unit: string): void =>
      report({ name, value: percentile(visits.map(of), 95), unit, as: username, p50: percentile(visits.map(of), 50) });
    tell('inbox-interactive-p95', ({ inbox }) => inbox, 'ms');
    tell('inbox-scripts', ({ scripts }) => scripts, 'bytes');
    tell('first-form-ready-p95', ({ firstForm }) => firstForm, 'ms');
    tell('next-form-ready-p95', ({ nextForm }) => nextForm, 'ms');
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, { url }: ChildOffice, username: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
  try {
    const signed = await context.request.post(`${url}/api/session`, {
      headers: { origin: url },
      data: { username, password: PASSWORD },
    });
    if (!signed.ok()) throw new Error(`Signing in: expected success, but got ${signed.status()}`);
    const page = await context.newPage();
    const scripts = scriptsOf(page);
    const since = performance.now();
    await page.goto(`${url}/tugas`, { waitUntil: 'commit' });
    await cards(page).first().waitFor();
    const inbox = performance.now() - since;
    return { inbox, scripts: await scripts(), firstForm: await openForm(page, 0), nextForm: await openForm(page, 1) };
  } finally {
    await context.close();
  }
}

const cards = (page: Page) => page.getByRole('region', { name: 'Daftar tugas' }).getByRole('article').getByRole('link');

/** @returns what tells the bytes of the scripts that have come so far */
function scriptsOf(page: Page): () => Promise<number> {
  const scripts: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request);
  });
  return async () => {
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    return sizes.reduce((all, { responseBodySize }) => all + responseBodySize, 0);
  };
}

/** @returns milliseconds from the click until its form, and what can be done with it, are there */
async function openForm(page: Page, place: number): Promise<number> {
  const card = cards(page).nth(place);
  const name = (await card.textContent())!.trim();
  const since = performance.now();
  await card.click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.locator('.fjs-form-field').first().waitFor();
  await page
    .getByRole('button', { name: /^(Ambil tugas|Selesaikan tugas)$/ })
    .first()
    .waitFor();
  return performance.now() - since;
}
