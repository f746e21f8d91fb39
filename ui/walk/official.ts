import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { barriersOn } from './accessibility.ts';
import type { WalkedOffice } from './walked-office.ts';
import type { Language } from './wording.ts';

export interface Window {
  readonly width: number;
  readonly height: number;
}

/** What an official reads when a task is done; where a cluster's records are still on their way, that it is accepted. */
const DONE = /selesai|diterima dan sedang diproses/;
const PICTURES = path.join(__dirname, '../../out/walk');

/** One official at a screen: signs in, finds their way by what they read, and signs out. */
export class Official {
  readonly page: Page;
  readonly password: string;
  /** What the browser complained about. */
  readonly complaints: string[] = [];
  private readonly context: BrowserContext;
  private readonly window: Window;

  private constructor(context: BrowserContext, page: Page, window: Window, password: string) {
    this.password = password;
    this.context = context;
    this.page = page;
    this.window = window;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // What the API refuses is reported by the browser too; a signed-out visitor is refused once.
      const isRefusal = message.text().includes('the server responded with a status of 4');
      if (message.type() === 'error' && !isRefusal) this.complaints.push(message.text());
    });
  }

  static async signIn(browser: Browser, office: WalkedOffice, username: string, window: Window): Promise<Official> {
    const options = { viewport: window, locale: 'id-ID', timezoneId: 'Asia/Jakarta', acceptDownloads: true };
    const context = await browser.newContext(options);
    context.setDefaultTimeout(180_000);
    const official = new Official(context, await context.newPage(), window, office.password);
    const { page } = official;
    await page.goto(`${office.url}/tugas`);
    await page.getByLabel('Nama akun').fill(username);
    await page.getByLabel('Kata sandi').fill(office.password);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await page.getByRole('heading', { name: 'Tugas', level: 1 }).waitFor();
    return official;
  }

  /** Answer of the API to whoever is signed in. @param body of a POST; absent: a GET */
  ask<T>(url: string, body?: object): Promise<T> {
    return this.page.evaluate(
      async ([url, body]) => {
        const headers = { 'content-type': 'application/json' };
        const answer = await fetch(
          url,
          body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) },
        );
        if (!answer.ok) throw new Error(await answer.text());
        return (answer.status === 204 ? undefined : await answer.json()) as T;
      },
      [url, body] as const,
    );
  }

  /** Answer of the API to another account, which signs in for this alone. @param body of a POST */
  async askAs<T>(username: string, path: string, body: object): Promise<T> {
    const authorization = `Basic ${Buffer.from(`${username}:${this.password}`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const address = new URL(path, this.page.url());
    const answer = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
    return (answer.status === 204 ? undefined : await answer.json()) as T;
  }

  /** Starts a case without its form. */
  start(processDefinitionId: string, variables: object): Promise<{ readonly processInstanceKey: string }> {
    return this.ask('/v2/process-instances', { processDefinitionId, variables });
  }

  /** Goes to a page of the main menu. */
  async goTo(name: string): Promise<void> {
    await this.reach('link', name);
  }

  async pick(label: string | RegExp, option: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label }).first().focus();
    await this.page.locator('.fjs-dropdownlist-item').filter({ hasText: option }).first().click();
  }

  async date(label: string, value: string): Promise<void> {
    const input = this.page.getByLabel(label);
    await input.fill(value);
    await input.press('Enter');
    await input.press('Escape');
  }

  /** Finds a task of a case in the inbox, opens it, and takes it where it is offered to several. */
  async take(caseNumber: string, task: string): Promise<void> {
    const card = this.page.getByRole('article').filter({ hasText: caseNumber }).getByRole('link', { name: task });
    await card.click();
    await this.page.getByRole('heading', { name: task, level: 1 }).waitFor();
    const claim = this.page.getByRole('button', { name: 'Ambil tugas' }).first();
    const submit = this.page.getByRole('button', { name: 'Selesaikan tugas' });
    await claim.or(submit).first().waitFor();
    if (await claim.isVisible()) await claim.click();
    await submit.waitFor();
  }

  /** Completes the task on screen, and reads what comes next. */
  async complete(): Promise<void> {
    await this.page.getByRole('button', { name: 'Selesaikan tugas' }).click();
    await this.page.getByRole('status').filter({ hasText: DONE }).waitFor();
  }

  /** Opens a case from the list of cases, as soon as it has come to what is expected. */
  async openCase(caseNumber: string, sentence: string): Promise<void> {
    await this.goTo('Kasus');
    await this.page.getByRole('article').filter({ hasText: caseNumber }).getByRole('link').first().click();
    await this.page.getByText(sentence).waitFor();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await this.page.getByRole('tab', { name, selected: true }).waitFor();
  }

  /** Downloads every letter of the case on screen. */
  async downloadLetters(): Promise<{ readonly name: string; readonly bytes: Buffer }[]> {
    await this.tab('Surat');
    const links = this.page.getByRole('tabpanel').getByRole('link', { name: /^Unduh PDF/ });
    await links.first().waitFor();
    const letters = [];
    for (const link of await links.all()) {
      const waiting = this.page.waitForEvent('download');
      await link.click();
      const download = await waiting;
      letters.push({ name: download.suggestedFilename(), bytes: readFileSync((await download.path())!) });
    }
    return letters;
  }

  /** Takes a picture to look at, measures whether the page is wider than its window, and whether everyone can use it. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(PICTURES, `${this.window.width}-${name}.png`), fullPage: true });
    const width = await this.page.evaluate('document.documentElement.scrollWidth');
    if ((width as number) > this.window.width) this.complaints.push(`${name}: ${width} px wide`);
    for (const barrier of await barriersOn(this.page)) this.complaints.push(`${name}: ${barrier}`);
  }

  /** Chooses the language of the screens. */
  async speak(language: Language): Promise<void> {
    const name = { id: 'ID Bahasa Indonesia', en: 'EN English' }[language];
    await this.reach('button', name);
    await this.page.locator(`html[lang=${language}]`).waitFor();
  }

  /** Everything the browser keeps beyond the page on screen, as text. */
  async kept(): Promise<string> {
    const stored = await this.context.storageState({ indexedDB: true });
    const page = await this.page.evaluate(
      '({ session: { ...sessionStorage }, name: window.name, address: location.href, state: history.state })',
    );
    return JSON.stringify([stored, page]);
  }

  /** Leaves to the page for signing in, which is loaded anew. */
  async leave(): Promise<void> {
    await Promise.all([this.page.waitForEvent('load'), this.reach('button', 'Keluar')]);
    await this.page.getByLabel('Kata sandi').waitFor();
  }

  /** As leave; the browser forgets them. A context that is closed while a page loads may never be closed. */
  async signOut(): Promise<void> {
    await this.leave();
    await this.context.close();
  }

  /** Clicks something in the header, which a narrow window hides behind a button. The page may have things of its name. */
  async reach(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    const header = this.page.getByRole('banner');
    const target = header.getByRole(role, { name, exact: true });
    const menu = header.getByRole('button', { name: 'Menu', exact: true });
    await menu.or(target).first().waitFor();
    if (!(await target.isVisible())) await menu.click();
    await target.click();
  }
}
