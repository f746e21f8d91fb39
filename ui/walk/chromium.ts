import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, if it is anywhere: `CHROMIUM_PATH`, or one of the usual places. */
export const foundChromium = [process.env['CHROMIUM_PATH'], ...PLACES].find((place) => place && existsSync(place));

/** @throws Error where Chromium is not found */
export function openBrowser(): Promise<Browser> {
  if (!foundChromium) throw new Error(`Expected Chromium at CHROMIUM_PATH or one of ${PLACES.join(', ')}`);
  return chromium.launch({
    executablePath: foundChromium,
    // Root has no sandbox, and containers have little shared memory.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
