import type { Browser } from 'playwright-core';
import { describeInBrowser } from './browser.ts';
import { openBrowser } from './chromium.ts';
import { Official, type Window } from './official.ts';
import {
  assign,
  lookBack,
  propose,
  provide,
  receive,
  refuse,
  sign,
  signUnanswered,
  start,
} from './penunjukan-lintas-unit.ts';
import { openOffice, type WalkedOffice } from './walked-office.ts';

const WIDE: Window = { width: 1440, height: 900 };
const NARROW: Window = { width: 390, height: 844 };

describeInBrowser('penunjukan lintas Unit Kerja on the screens', () => {
  let office: WalkedOffice;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await office?.leave();
  });

  /** What one official does, from signing in to signing out. */
  async function as<T>(username: string, window: Window, act: (official: Official) => Promise<T>): Promise<T> {
    const official = await Official.signIn(browser, office, username, window);
    try {
      const result = await act(official);
      await official.signOut();
      expect(official.complaints).toEqual([]);
      return result;
    } catch (error) {
      await official.picture(`gagal-${username}`);
      throw error;
    }
  }

  it('goes from the request to the signed Surat Penugasan through five accounts', async () => {
    const number = await as('karo-penelaahan', WIDE, async (official) => {
      const started = await start(official);
      await sign(official, started);
      return started;
    });
    await as('karo-hukum', WIDE, (official) => provide(official, number));
    await as('karo-penelaahan', WIDE, (official) => propose(official, number));
    await as('sekjen', WIDE, (official) => assign(official, number));
    const letters = await as('jf-1', WIDE, (official) => receive(official, number));
    expect(letters.map(({ name }) => name).filter((name) => name.endsWith('.pdf'))).toHaveLength(5);
    for (const { bytes } of letters) {
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(bytes.includes('/ETSI.CAdES.detached')).toBe(true);
    }
    await as('admin', WIDE, (official) => lookBack(official, number));
  }, 240_000);

  it('ends with the refusal of the unit that was asked, on a narrow window', async () => {
    const number = await as('karo-penelaahan', NARROW, async (official) => {
      const started = await start(official);
      await sign(official, started);
      return started;
    });
    await as('karo-hukum', NARROW, (official) => refuse(official, number));
    const letters = await as('karo-penelaahan', NARROW, async (official) => {
      await official.openCase(number, 'Kasus berakhir: Ditolak');
      await official.picture('kasus-ditolak');
      return official.downloadLetters();
    });
    expect(letters).toHaveLength(2);
  }, 240_000);

  it('shows a task as done, and nothing to try again, where only the answer was lost', async () => {
    const alerts = await as('karo-penelaahan', WIDE, async (official) => {
      const number = await start(official);
      await signUnanswered(official, number);
      const texts = await official.page.getByRole('alert').allInnerTexts();
      official.complaints.length = 0;
      return texts;
    });

    expect(alerts).toEqual([]);
  }, 240_000);
});
