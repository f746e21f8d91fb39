import type { Browser } from 'playwright-core';
import { foundChromium, openBrowser } from './chromium.ts';
import { Official, type Window } from './official.ts';
import { openOffice, type WalkedOffice } from './walked-office.ts';

export const WIDE: Window = { width: 1440, height: 900 };
export const NARROW: Window = { width: 390, height: 844 };

const isDemanded = process.env['REQUIRE_ALL'] === '1';

if (!foundChromium && !isDemanded)
  process.stderr.write('Left out: the walk through the screens, because Chromium was not found (CHROMIUM_PATH).\n');

/** As jest's describe; left out, and said so, where there is no Chromium and it is not demanded. */
const describeInBrowser = foundChromium || isDemanded ? describe : describe.skip;

/** What one official does, from signing in to signing out; the browser may complain of nothing. */
export type As = <T>(username: string, window: Window, act: (official: Official) => Promise<T>) => Promise<T>;

/** A walk through the screens of an office of its own. */
export function describeWalk(title: string, walk: (as: As) => void): void {
  describeInBrowser(title, () => {
    let office: WalkedOffice;
    let browser: Browser;

    beforeAll(async () => {
      [office, browser] = await Promise.all([openOffice(), openBrowser()]);
    });

    afterAll(async () => {
      await browser?.close();
      const named = office?.protected.in(office.traces());
      await office?.leave();
      expect(named ?? []).toEqual([]);
    });

    walk(async (username, window, act) => {
      const official = await Official.signIn(browser, office, username, window);
      const result = await act(official).catch(async (error: unknown) => {
        await official.picture(`gagal-${username}`);
        throw error;
      });
      expect(office.protected.in(await official.kept())).toEqual([]);
      await official.signOut();
      expect(official.complaints).toEqual([]);
      return result;
    });
  });
}
